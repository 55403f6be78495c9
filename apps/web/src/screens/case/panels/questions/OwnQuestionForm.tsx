import { Button } from '@mantine/core';
import { MAX_TOP_QUESTIONS } from '@sextant/domain';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { CaseView } from '../../case.types.js';
import { CheckField, LongField } from '../../fields/bound.js';
import fields from '../../fields/fields.module.css';
import type { OpenForm } from '../../forms/open-form.js';

/** The patient's own words. A question the patient just said is confirmed by saying it. */
export function OwnQuestionForm({ view, focus, onDone }: OpenForm & { view: CaseView }) {
  const t = useWords('caseQuestions');
  const say = useSay();
  const format = useFormat();
  const name = view.patient.givenName;
  const isTop = useRef(false);
  const [questionId, setQuestionId] = useState(() => crypto.randomUUID());
  const isTopFull =
    view.questions.filter((question) => question.round === view.round && question.isTop).length >=
    MAX_TOP_QUESTIONS;
  const form = useActForm<{ text: string; isConfirmed: boolean }>({
    name: 'own-question',
    initial: { text: '', isConfirmed: true },
    check: ({ text }) => (text.trim() ? {} : { text: t('textNeeded') }),
    acts: ({ text, isConfirmed }) => [
      { addQuestion: { questionId, topic: 'OWN', text, isTop: isTop.current, isConfirmed } },
    ],
    onRecorded: ({ actionIds }) => {
      say({ text: t('added'), actionIds });
      setQuestionId(crypto.randomUUID());
      onDone();
    },
  });
  const add = (asTop: boolean): void => {
    isTop.current = asTop;
    form.submit();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isSaving = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!isSaving || !event.shiftKey || isTopFull) return;
    event.preventDefault();
    event.stopPropagation();
    add(true);
  };
  return (
    <ActFormFrame
      form={{
        ...form,
        submit: (event) => {
          event?.preventDefault();
          add(false);
        },
      }}
      title={t('addOwn')}
      submit={t('addOwn')}
      focus={focus}
      isTitleHidden
      note={isTopFull && form.isDirty ? t('topFull') : undefined}
      extra={
        <Button
          disabled={form.isPending || isTopFull}
          rightSection={<kbd aria-hidden="true">⌃⇧↵</kbd>}
          aria-keyshortcuts="Control+Shift+Enter Meta+Shift+Enter"
          onClick={() => add(true)}
        >
          {t('addTop')}
        </Button>
      }
    >
      <div role="presentation" className={fields.stack} onKeyDown={onKeyDown}>
        <LongField
          form={form}
          field="text"
          label={t('own', { name })}
          hint={t('ownHint', { language: format.language(view.patient.language) })}
          maxLength={1000}
        />
        <CheckField form={form} field="isConfirmed" label={t('isConfirmed', { name })} />
      </div>
    </ActFormFrame>
  );
}
