import { Button, Radio } from '@mantine/core';
import { OUTCOMES, type Outcome } from '@sextant/domain';
import { may } from '../../acts/may.js';
import { useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { CaseView } from '../../case.types.js';
import { useCaseNav, useFocusFor } from '../../CaseNav.js';
import { LongField } from '../../fields/bound.js';
import fields from '../../fields/fields.module.css';
import type { OpenForm } from '../../forms/open-form.js';
import { isStepOver, mayStartRound } from '../../step-status.js';
import panels from '../panels.module.css';

/** What came of the comparison. "Confirmed" is the most common result, and a full success. */
export function OutcomeSection({ view }: { view: CaseView }) {
  const t = useWords('caseDecide');
  const nav = useCaseNav();
  const focus = useFocusFor('outcome');
  const { outcome, outcomeNote } = view.decision;
  const mayRecord = may(view, 'RECORD_OUTCOME') && isStepOver(view, 'VISIT');
  const mayGoOn =
    (outcome === 'DIFFERS' || outcome === 'FURTHER_TESTING' || outcome === 'DIFFERENT_APPROACH') &&
    may(view, 'START_ROUND') &&
    mayStartRound(view);
  return (
    <section className={panels.section}>
      <div className={panels.sectionHead}>
        <h3>{t('outcome.title')}</h3>
        <div className={panels.sectionActs}>
          {mayGoOn && (
            <Button size="xs" onClick={() => nav.open({ form: 'round' })}>
              {t('outcome.third')}
            </Button>
          )}
          {mayRecord && focus === undefined && (
            <Button size="xs" onClick={() => nav.open({ panel: 'DECIDE', form: 'outcome' })}>
              {t(outcome ? 'outcome.change' : 'outcome.record')}
            </Button>
          )}
        </div>
      </div>
      {outcome ? (
        <p>
          <b>{t(`outcome.outcomes.${outcome}`)}.</b> {outcomeNote ?? t(`outcome.means.${outcome}`)}
        </p>
      ) : (
        !(mayRecord && focus !== undefined) && (
          <p className={panels.empty}>
            {t(isStepOver(view, 'VISIT') ? 'outcome.none' : 'outcome.afterVisit')}
          </p>
        )
      )}
      {mayRecord && focus !== undefined && (
        <OutcomeForm view={view} focus={focus} onDone={nav.close} onCancel={nav.close} />
      )}
    </section>
  );
}

export function OutcomeForm({ view, focus, onDone, onCancel }: OpenForm & { view: CaseView }) {
  const t = useWords('caseDecide');
  const say = useSay();
  const form = useActForm({
    name: 'outcome',
    initial: { outcome: view.decision.outcome ?? '', note: view.decision.outcomeNote ?? '' },
    check: ({ outcome }) => (outcome ? {} : { outcome: t('outcome.needed') }),
    acts: ({ outcome, note }) => [{ recordOutcome: { outcome: outcome as Outcome, note: note || null } }],
    onRecorded: ({ actionIds, values }) => {
      say({
        text: t('outcome.saved', { outcome: t(`outcome.outcomes.${values.outcome as Outcome}`) }),
        actionIds,
      });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('outcome.form')}
      submit={t('outcome.submit')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <Radio.Group
        label={t('outcome.field')}
        error={form.errors.outcome}
        value={form.values.outcome}
        onChange={(value) => form.set('outcome', value)}
      >
        <div className={fields.stack}>
          {OUTCOMES.map((value) => (
            <Radio
              key={value}
              size="sm"
              value={value}
              label={t(`outcome.outcomes.${value}`)}
              description={t(`outcome.means.${value}`)}
            />
          ))}
        </div>
      </Radio.Group>
      <LongField form={form} field="note" label={t('outcome.note')} />
    </ActFormFrame>
  );
}
