import { Radio } from '@mantine/core';
import { OUTCOMES, type Outcome } from '@sextant/domain';
import { useState } from 'react';
import { useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { may } from '../../acts/may.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { CaseView } from '../../case.types.js';
import { ChoiceField, DateField, LongField } from '../../fields/bound.js';
import fields from '../../fields/fields.module.css';
import type { OpenForm } from '../../forms/open-form.js';
import { mayStartRound } from '../../step-status.js';
import { TestsFields } from './TestsFields.js';
import { newTestIds, TEST_NAMES, wantedTests, type Test } from './wanted-tests.js';

const NEXT = ['TALK', 'TESTS', 'THIRD', 'DECIDE'] as const;

export type OutcomeValues = {
  outcome: string;
  note: string;
  next: string;
  discussOn: string;
  tests: readonly string[];
  asked: readonly string[];
} & Record<Test, string>;

/** The outcome, and in the same form what it sets going: tests, a talk, or a third opinion. */
export function OutcomeForm({ view, focus, onDone, onCancel }: OpenForm & { view: CaseView }) {
  const t = useWords('caseDecide');
  const common = useWords('case');
  const say = useSay();
  const [ids, setIds] = useState(() => newTestIds());
  const mayThird = may(view, 'START_ROUND') && mayStartRound(view);
  const { outcome: known, outcomeNote, discussOn } = view.decision;
  const form = useActForm<OutcomeValues>({
    name: 'outcome',
    initial: {
      outcome: known ?? '',
      note: outcomeNote ?? '',
      next: '',
      discussOn: discussOn ?? '',
      tests: [],
      asked: [],
      ...(Object.fromEntries(TEST_NAMES.map((test) => [test, ''])) as Record<Test, string>),
    },
    check: ({ outcome, next, discussOn: on }) => ({
      ...(outcome ? {} : { outcome: t('outcome.needed') }),
      ...(isTalk({ outcome, next }) && !(on >= view.today) ? { discussOn: t('outcome.discussNeeded') } : {}),
    }),
    acts: (values) => {
      const { outcome, note, discussOn: on } = values;
      const tests = hasTests(values)
        ? wantedTests(choiceOf(values), ids, (test) => t(`tests.kind.${test}`))
        : [];
      return [
        {
          recordOutcome: {
            outcome: outcome as Outcome,
            note: note || null,
            ...(tests.length > 0 ? { tests } : {}),
            ...(isTalk(values) ? { discussOn: on } : {}),
          },
        },
        ...(isThird(values) ? [{ startRound: { reason: note || t('outcome.thirdReason') } }] : []),
      ];
    },
    onRecorded: ({ actionIds, values }) => {
      setIds(newTestIds());
      const text = isThird(values)
        ? common('round.said')
        : t('outcome.saved', { outcome: t(`outcome.outcomes.${values.outcome as Outcome}`) });
      say({ text, actionIds });
      onDone();
    },
  });
  const next = NEXT.filter((value) => value !== 'THIRD' || mayThird);
  return (
    <ActFormFrame
      form={form}
      title={t('outcome.form')}
      submit={t('outcome.submit')}
      focus={focus}
      onCancel={onCancel}
      labelOf={(field) => (field === 'discussOn' ? t('outcome.discussOn') : t('outcome.field'))}
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
      {isOpenEnded(form.values.outcome) && (
        <ChoiceField
          form={form}
          field="next"
          label={t('outcome.next')}
          options={next.map((value) => ({ value, label: t(`outcome.nexts.${value}`) }))}
        />
      )}
      {isTalk(form.values) && (
        <DateField
          form={form}
          field="discussOn"
          label={t('outcome.discussOn')}
          hint={t('outcome.discussHint')}
          min={view.today}
        />
      )}
      {hasTests(form.values) && <TestsFields form={form} name={view.patient.givenName} />}
      <LongField form={form} field="note" label={t('outcome.note')} />
    </ActFormFrame>
  );
}

type Chosen = Pick<OutcomeValues, 'outcome' | 'next'>;

/** These two leave more than the decision to do. */
function isOpenEnded(outcome: string): boolean {
  return outcome === 'DIFFERS' || outcome === 'DIFFERENT_APPROACH';
}

function isTalk({ outcome, next }: Chosen): boolean {
  return isOpenEnded(outcome) && next === 'TALK';
}

function isThird({ outcome, next }: Chosen): boolean {
  return isOpenEnded(outcome) && next === 'THIRD';
}

function hasTests({ outcome, next }: Chosen): boolean {
  return outcome === 'FURTHER_TESTING' || (isOpenEnded(outcome) && next === 'TESTS');
}

function choiceOf(values: OutcomeValues) {
  return { tests: values.tests, asked: values.asked, details: values };
}
