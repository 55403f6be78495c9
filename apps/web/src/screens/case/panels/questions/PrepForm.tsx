import { RECORDING_PLANS, recordingRule, US_STATES } from '@sextant/domain';
import { may } from '../../acts/may.js';
import { useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { CaseView } from '../../case.types.js';
import { CheckField, ChoiceField, TextField } from '../../fields/bound.js';
import fields from '../../fields/fields.module.css';
import panels from '../panels.module.css';
import { RecordingCard } from '../RecordingCard.js';

type Values = {
  isSupportPersonAsked: boolean;
  supportPersonName: string;
  recordingPlan: string;
  isRecordingAllowed: boolean;
};

/** Who comes along, and whether the visit is recorded: always asked first. */
export function PrepForm({ view }: { view: CaseView }) {
  const t = useWords('caseQuestions');
  const common = useWords('case');
  const say = useSay();
  const { visitPrep } = view;
  const form = useActForm<Values>({
    name: 'prep',
    initial: {
      isSupportPersonAsked: visitPrep.isSupportPersonAsked ?? false,
      supportPersonName: visitPrep.supportPersonName ?? '',
      recordingPlan: visitPrep.recordingPlan ?? 'NOT_ASKED',
      isRecordingAllowed: visitPrep.isRecordingAllowed ?? false,
    },
    acts: (_values, changed) => {
      if (Object.keys(changed).length === 0) return [];
      const { recordingPlan, supportPersonName, ...boxes } = changed;
      return [
        {
          prepareVisit: {
            ...boxes,
            ...(supportPersonName === undefined ? {} : { supportPersonName: supportPersonName || null }),
            ...(recordingPlan === undefined
              ? {}
              : { recordingPlan: RECORDING_PLANS.find((plan) => plan === recordingPlan) ?? null }),
          },
        },
      ];
    },
    onRecorded: ({ actionIds }) => say({ text: t('prep.said'), actionIds }),
    onUnchanged: () => say({ text: common('form.unchanged') }),
  });
  if (!may(view, 'PREPARE_VISIT')) return null;
  const labels = {
    isSupportPersonAsked: t('prep.supportAsked'),
    supportPersonName: t('prep.supportPersonName'),
    recordingPlan: t('prep.recording'),
    isRecordingAllowed: t('prep.isRecordingAllowed'),
  };
  const plan = form.values.recordingPlan;
  const booked = view.appointments.find((one) => one.round === view.round && one.state === 'BOOKED');
  const rule =
    booked &&
    recordingRule(
      { mode: booked.mode, usState: US_STATES.find((one) => one === booked.usState) },
      view.today,
    );
  return (
    <section className={panels.section}>
      <ActFormFrame
        form={form}
        title={t('prep.title')}
        submit={t('prep.submit')}
        labelOf={(field) => labels[field]}
      >
        <div className={fields.grid}>
          <TextField
            form={form}
            field="supportPersonName"
            label={labels.supportPersonName}
            hint={t('prep.supportHint')}
          />
          <CheckField form={form} field="isSupportPersonAsked" label={labels.isSupportPersonAsked} />
          <ChoiceField
            form={form}
            field="recordingPlan"
            label={labels.recordingPlan}
            hint={plan === 'PHONE' ? t('prep.askFirst') : undefined}
            options={RECORDING_PLANS.map((value) => ({ value, label: t(`prep.plans.${value}`) }))}
            isWide
          />
          {rule && (
            <div className={fields.wide}>
              <RecordingCard rule={rule} />
            </div>
          )}
          {plan === 'PHONE' && (
            <CheckField form={form} field="isRecordingAllowed" label={labels.isRecordingAllowed} />
          )}
        </div>
      </ActFormFrame>
    </section>
  );
}
