import { MAX_TOP_QUESTIONS } from '@sextant/domain';
import { useState } from 'react';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { CaseView } from '../../case.types.js';
import { CheckField, LongField } from '../../fields/bound.js';
import type { OpenForm } from '../../forms/open-form.js';
import css from './questions.module.css';

/** The patient's own words. A question the patient just said is confirmed by saying it. */
export function OwnQuestionForm({ view, focus, onDone }: OpenForm & { view: CaseView }) {
  const t = useWords('caseQuestions');
  const say = useSay();
  const format = useFormat();
  const name = view.patient.givenName;
  const [questionId, setQuestionId] = useState(() => crypto.randomUUID());
  const isTopFull =
    view.questions.filter((question) => question.round === view.round && question.isTop).length >=
    MAX_TOP_QUESTIONS;
  const form = useActForm<{ text: string; isTop: boolean; isConfirmed: boolean }>({
    name: 'own-question',
    initial: { text: '', isTop: false, isConfirmed: true },
    check: ({ text }) => (text.trim() ? {} : { text: t('textNeeded') }),
    acts: ({ text, isTop, isConfirmed }) => [
      { addQuestion: { questionId, topic: 'OWN', text, isTop, isConfirmed } },
    ],
    onRecorded: ({ actionIds }) => {
      say({ text: t('added'), actionIds });
      setQuestionId(crypto.randomUUID());
      onDone();
    },
  });
  return (
    <ActFormFrame form={form} title={t('addOwn')} submit={t('addOwn')} focus={focus} isTitleHidden>
      <LongField
        form={form}
        field="text"
        label={t('own', { name })}
        hint={t('ownHint', { language: format.language(view.patient.language) })}
        maxLength={1000}
      />
      <div className={css.checks}>
        <CheckField
          form={form}
          field="isTop"
          label={t('isTop')}
          hint={isTopFull && form.values.isTop ? t('topFull') : undefined}
        />
        <CheckField form={form} field="isConfirmed" label={t('isConfirmed', { name })} />
      </div>
    </ActFormFrame>
  );
}
