import { Button } from '@mantine/core';
import { may } from '../../acts/may.js';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { CaseView } from '../../case.types.js';
import { useCaseNav, useFocusFor } from '../../CaseNav.js';
import { DateField, LongField } from '../../fields/bound.js';
import fields from '../../fields/fields.module.css';
import type { OpenForm } from '../../forms/open-form.js';
import { isStepOver } from '../../step-status.js';
import panels from '../panels.module.css';
import css from './decide.module.css';

/** What the patient decided, in the patient's words. */
export function DecisionSection({ view }: { view: CaseView }) {
  const t = useWords('caseDecide');
  const format = useFormat();
  const nav = useCaseNav();
  const focus = useFocusFor('decision');
  const { words, decidedOn } = view.decision;
  const mayRecord = may(view, 'RECORD_DECISION') && isStepOver(view, 'VISIT');
  return (
    <section className={panels.section}>
      <div className={panels.sectionHead}>
        <h3>{t('decision.title')}</h3>
        {mayRecord && focus === undefined && (
          <div className={panels.sectionActs}>
            <Button size="xs" onClick={() => nav.open({ panel: 'DECIDE', form: 'decision' })}>
              {t(words ? 'decision.change' : 'decision.record')}
            </Button>
          </div>
        )}
      </div>
      {words ? (
        <blockquote className={css.words}>
          “{words}”
          {decidedOn && (
            <footer className={panels.dim}>{t('decision.on', { on: format.date(decidedOn) })}</footer>
          )}
        </blockquote>
      ) : (
        !(mayRecord && focus !== undefined) && (
          <p className={panels.empty}>
            {t(isStepOver(view, 'VISIT') ? 'decision.none' : 'outcome.afterVisit')}
          </p>
        )
      )}
      {mayRecord && focus !== undefined && (
        <DecisionForm view={view} focus={focus} onDone={nav.close} onCancel={nav.close} />
      )}
    </section>
  );
}

export function DecisionForm({ view, focus, onDone, onCancel }: OpenForm & { view: CaseView }) {
  const t = useWords('caseDecide');
  const common = useWords('case');
  const say = useSay();
  const name = view.patient.givenName;
  const form = useActForm({
    name: 'decision',
    initial: { words: view.decision.words ?? '', decidedOn: view.decision.decidedOn ?? view.today },
    check: ({ words, decidedOn }) => ({
      ...(words.trim() ? {} : { words: t('decision.needed') }),
      ...(decidedOn && decidedOn <= view.today ? {} : { decidedOn: common('form.past') }),
    }),
    acts: ({ words, decidedOn }) => [{ recordDecision: { words, decidedOn } }],
    onRecorded: ({ actionIds }) => {
      say({ text: t('decision.saved'), actionIds });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('decision.form', { name })}
      submit={t('decision.submit')}
      focus={focus}
      onCancel={onCancel}
      labelOf={(field) => t(`decision.${field}`, { name })}
      isBoxed
    >
      <LongField
        form={form}
        field="words"
        label={t('decision.words', { name })}
        hint={t('decision.wordsHint')}
        rows={3}
      />
      <div className={fields.grid}>
        <DateField form={form} field="decidedOn" label={t('decision.decidedOn')} max={view.today} />
      </div>
    </ActFormFrame>
  );
}
