import { DISTRESS_ANSWERS, SEVERE_DISTRESS, type DistressAnswer } from '@sextant/domain';
import { useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { CaseView } from '../../case.types.js';
import { ChoiceField, DateField, TextField } from '../../fields/bound.js';
import fields from '../../fields/fields.module.css';
import type { OpenForm } from '../../forms/open-form.js';

const SCORES = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

/** A score the patient gave, with the scale it was asked by. Our own words: scales are other people's. */
export function DistressForm({ view, focus, onDone, onCancel }: OpenForm & { view: CaseView }) {
  const t = useWords('caseEffort');
  const say = useSay();
  const form = useActForm({
    name: 'distress',
    initial: {
      score: '',
      instrument: view.distress.at(-1)?.instrument ?? t('distress.form.instrumentUsual'),
      on: view.today,
    },
    check: ({ score }) => (SCORES.includes(score) ? {} : { score: t('distress.form.scoreBad') }),
    acts: ({ score, instrument, on }) => [
      { recordDistress: { score: Number(score), instrument, on: on || view.today } },
    ],
    onRecorded: ({ actionIds, values }) => {
      say({ text: t('distress.form.said', { score: values.score }), actionIds });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('distress.form.title')}
      lead={t('distress.form.lead')}
      submit={t('distress.form.submit')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <ChoiceField
        form={form}
        field="score"
        label={t('distress.form.score')}
        hint={t('distress.form.threshold', { threshold: view.distressThreshold })}
        isFirst
        options={SCORES.map((value) => ({ value, label: value }))}
      />
      <div className={fields.grid}>
        <TextField form={form} field="instrument" label={t('distress.form.instrument')} />
        <DateField form={form} field="on" label={t('distress.form.on')} max={view.today} />
      </div>
    </ActFormFrame>
  );
}

/** Referred or declined: either way somebody asked. */
export function ReferForm({ view, focus, onDone, onCancel }: OpenForm & { view: CaseView }) {
  const t = useWords('caseEffort');
  const common = useWords('case');
  const say = useSay();
  const wanted = view.distress.filter((one) => one.isReferralWanted && !one.answer);
  const score = Math.max(0, ...wanted.map((one) => one.score));
  const name = view.patient.givenName;
  const form = useActForm({
    name: 'refer',
    initial: { answer: '', referredTo: '', on: view.today },
    check: ({ answer }) => (answer ? {} : { answer: common('form.choose') }),
    acts: ({ answer, referredTo, on }) => [
      {
        answerDistress: {
          answer: answer as DistressAnswer,
          referredTo: answer === 'REFERRED' ? referredTo || null : null,
          on: on || view.today,
        },
      },
    ],
    onRecorded: ({ actionIds }) => {
      say({ text: t('distress.refer.said'), actionIds });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('distress.refer.title')}
      lead={
        score >= SEVERE_DISTRESS
          ? t('distress.refer.severe', { name })
          : t('distress.refer.lead', { score, name })
      }
      submit={t('distress.refer.submit')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <ChoiceField
        form={form}
        field="answer"
        label={t('distress.refer.answer')}
        isFirst
        options={DISTRESS_ANSWERS.map((value) => ({ value, label: t(`distress.refer.answers.${value}`) }))}
      />
      <div className={fields.grid}>
        {form.values.answer !== 'DECLINED' && (
          <TextField form={form} field="referredTo" label={t('distress.refer.referredTo')} />
        )}
        <DateField form={form} field="on" label={t('distress.refer.on')} max={view.today} />
      </div>
    </ActFormFrame>
  );
}
