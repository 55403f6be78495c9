import { Button } from '@mantine/core';
import { DOCTOR_REACTIONS, tellingYourDoctorCard, type DoctorReaction } from '@sextant/domain';
import { useState } from 'react';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { may } from '../../acts/may.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { CaseView } from '../../case.types.js';
import { ChoiceField, LongField } from '../../fields/bound.js';
import type { OpenForm } from '../../forms/open-form.js';
import { WorryLink } from '../../header/WorryLink.js';
import { PaperLink } from '../PaperLink.js';
import panels from '../panels.module.css';
import css from './triage.module.css';

/** Telling the present doctor: words the patient may use, and how the talk went. A defensive answer is information. */
export function TalkSection({ view }: { view: CaseView }) {
  const t = useWords('caseTriage');
  const format = useFormat();
  const [isShown, setShown] = useState(false);
  const [isLogging, setLogging] = useState(false);
  const stop = (): void => setLogging(false);
  const { doctorReaction } = view.triage;
  const language = view.patient.language.startsWith('es') ? 'es' : 'en';
  const card = tellingYourDoctorCard(language);
  return (
    <section className={panels.section}>
      <div className={panels.sectionHead}>
        <h3>{t('talk.title')}</h3>
        <div className={panels.sectionActs}>
          <Button size="xs" variant="default" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
            {t(isShown ? 'talk.hide' : 'talk.show')}
          </Button>
          <PaperLink view={view} path="doctor-card">
            {t('talk.card', { language: format.language(language) })}
          </PaperLink>
          {may(view, 'UPDATE_TRIAGE') && !isLogging && (
            <Button size="xs" onClick={() => setLogging(true)}>
              {t('talk.log')}
            </Button>
          )}
        </div>
      </div>
      <p>
        {doctorReaction ? t(`reaction.${doctorReaction}`) : t('talk.none')}{' '}
        {doctorReaction === 'DEFENSIVE' && <span className={panels.dim}>{t('talk.defensive')}</span>}
      </p>
      {isShown && (
        <div className={css.talk} lang={language}>
          <p>{card.lead}</p>
          <dl>
            {card.steps.map(({ heading, say }) => (
              <div key={heading}>
                <dt>{heading}</dt>
                <dd>“{say}”</dd>
              </div>
            ))}
          </dl>
          <p>{card.after}</p>
        </div>
      )}
      {isLogging && <TalkForm view={view} focus="talk" onDone={stop} onCancel={stop} />}
      <WorryLink view={view} card="WILL_MY_DOCTOR_MIND" />
    </section>
  );
}

function TalkForm({ view, focus, onDone, onCancel }: OpenForm & { view: CaseView }) {
  const t = useWords('caseTriage');
  const say = useSay();
  const form = useActForm({
    name: 'talk',
    initial: { doctorReaction: view.triage.doctorReaction ?? '', note: '' },
    acts: ({ doctorReaction, note }, changed) => [
      ...(changed.doctorReaction === undefined
        ? []
        : [{ updateTriage: { doctorReaction: doctorReaction as DoctorReaction } }]),
      ...(note.trim() ? [{ addNote: { text: `${t('talk.notePrefix')}: ${note.trim()}` } }] : []),
    ],
    onRecorded: ({ actionIds }) => {
      say({ text: t('talk.saved'), actionIds });
      onDone();
    },
    onUnchanged: onDone,
  });
  return (
    <ActFormFrame
      form={form}
      title={t('talk.form')}
      submit={t('talk.submit')}
      focus={focus}
      onCancel={onCancel}
      labelOf={() => t('talk.how')}
      isBoxed
    >
      <ChoiceField
        form={form}
        field="doctorReaction"
        label={t('talk.how')}
        hint={t('reactionHint')}
        options={DOCTOR_REACTIONS.map((value) => ({ value, label: t(`reaction.${value}`) }))}
      />
      <LongField form={form} field="note" label={t('talk.note')} />
    </ActFormFrame>
  );
}
