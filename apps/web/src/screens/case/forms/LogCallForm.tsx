import {
  CALL_OUTCOMES,
  CALL_PARTIES,
  defaultCategory,
  type CallOutcome,
  type CallParty,
} from '@sextant/domain';
import { useWords } from '../../../i18n/i18n.js';
import { ActFormFrame } from '../acts/ActFormFrame.js';
import { useActForm } from '../acts/use-act-form.js';
import { useSay } from '../acts/use-say.js';
import type { CaseView } from '../case.types.js';
import { ChoiceField, DateField, LongField, PickField } from '../fields/bound.js';
import fields from '../fields/fields.module.css';
import { EffortFields, effortInput, isEffortBad } from './EffortFields.js';
import type { OpenForm } from './open-form.js';

interface LogCallFormProps extends OpenForm {
  view: CaseView;
  party?: CallParty;
  callTaskId?: string;
  holderId?: string;
}

type Values = {
  party: string;
  holderId: string;
  outcome: string;
  note: string;
  minutes: string;
  category: string;
  isForPlan: boolean;
  followUpOn: string;
};

/** One call: with whom, what came of it, and when again. Closes the call task it was opened for. */
export function LogCallForm({
  view,
  party,
  callTaskId,
  holderId,
  focus,
  onDone,
  onCancel,
}: LogCallFormProps) {
  const t = useWords('case');
  const say = useSay();
  const callTask = view.callTasks.find((task) => task.id === callTaskId && !task.isDone);
  const holders = [
    ...new Map(
      view.recordItems
        .filter((item) => item.holderId)
        .map((item) => [item.holderId ?? '', item.holderName ?? '']),
    ).entries(),
  ];
  const form = useActForm<Values>({
    name: `call-${party ?? ''}-${callTaskId ?? ''}-${holderId ?? ''}`,
    initial: {
      party: party ?? (holderId ? 'HOLDER' : 'PATIENT'),
      holderId: holderId ?? '',
      outcome: '',
      note: '',
      minutes: '',
      category: '',
      isForPlan: Boolean(view.navigation.plan),
      followUpOn: '',
    },
    check: (values) => ({
      ...(values.outcome ? {} : { outcome: t('form.choose') }),
      ...(isEffortBad(values) ? { minutes: t('call.minutesBad') } : {}),
    }),
    acts: (values) => [
      {
        logCall: {
          party: values.party as CallParty,
          outcome: values.outcome as CallOutcome,
          note: values.note || null,
          ...effortInput(values),
          holderId: values.party === 'HOLDER' ? values.holderId || null : null,
          callTaskId: callTask?.id ?? null,
          followUpOn: values.followUpOn || null,
        },
      },
    ],
    onRecorded: ({ actionIds }) => {
      say({ text: t('call.said'), actionIds });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('call.title')}
      lead={callTask && t('call.closes', { reason: t(`answers.callReason.${callTask.reason}`) })}
      submit={t('call.submit')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <ChoiceField
        form={form}
        field="outcome"
        label={t('call.outcome')}
        isFirst
        options={CALL_OUTCOMES.map((value) => ({ value, label: t(`call.outcomes.${value}`) }))}
      />
      <div className={fields.grid}>
        <PickField
          form={form}
          field="party"
          label={t('call.party')}
          options={CALL_PARTIES.map((value) => ({ value, label: t(`call.parties.${value}`) }))}
        />
        {form.values.party === 'HOLDER' && holders.length > 0 && (
          <PickField
            form={form}
            field="holderId"
            label={t('call.holder')}
            empty={t('form.choose')}
            options={holders.map(([value, label]) => ({ value, label }))}
          />
        )}
        <LongField form={form} field="note" label={t('call.note')} isWide />
        <DateField form={form} field="followUpOn" label={t('call.followUpOn')} min={view.today} />
        <EffortFields form={form} usual={defaultCategory('LOG_CALL', form.values.party as CallParty)} />
      </div>
    </ActFormFrame>
  );
}
