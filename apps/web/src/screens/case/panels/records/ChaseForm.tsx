import { CALL_OUTCOMES, type CallOutcome } from '@sextant/domain';
import { useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import { ChoiceField, DateField, LongField, TextField } from '../../fields/bound.js';
import fields from '../../fields/fields.module.css';
import { checkedNumber, wholeNumber } from '../../fields/numbers.js';
import type { ItemsForm } from './RecordForm.js';
import { sharedHolder, useRecordNames } from './use-names.js';

type Values = {
  outcome: string;
  promisedOn: string;
  contactName: string;
  note: string;
  minutes: string;
  followUpOn: string;
};

/** A call to the holder about what is missing: the call and what was promised are recorded together. */
export function ChaseForm({ view, items, focus, onDone, onCancel }: ItemsForm) {
  const t = useWords('caseRecords');
  const common = useWords('case');
  const say = useSay();
  const records = useRecordNames(items);
  const holder = sharedHolder(items);
  const recordItemIds = items.map((item) => item.id);
  const form = useActForm<Values>({
    name: `chase-${recordItemIds.join()}`,
    initial: { outcome: '', promisedOn: '', contactName: '', note: '', minutes: '', followUpOn: '' },
    check: (values) => ({
      ...(values.outcome ? {} : { outcome: t('chaseNeeded') }),
      ...(values.outcome === 'REACHED' && values.promisedOn && values.promisedOn < view.today
        ? { promisedOn: common('form.future') }
        : {}),
      ...(wholeNumber(values.minutes, 600) === 'BAD' ? { minutes: common('call.minutesBad') } : {}),
    }),
    acts: (values) => [
      ...(values.outcome === 'REACHED' && values.promisedOn
        ? [
            {
              promiseRecords: {
                recordItemIds,
                promisedOn: values.promisedOn,
                contactName: values.contactName || null,
              },
            },
          ]
        : []),
      {
        logCall: {
          party: 'HOLDER',
          outcome: values.outcome as CallOutcome,
          holderId: holder?.id ?? null,
          note: [values.contactName, values.note].filter(Boolean).join(': ') || null,
          minutes: checkedNumber(values.minutes, 600),
          followUpOn: values.followUpOn || null,
        },
      },
    ],
    onRecorded: ({ actionIds }) => {
      say({ text: t('done.chase'), actionIds });
      onDone();
    },
  });
  const isReached = form.values.outcome === 'REACHED';
  return (
    <ActFormFrame
      form={form}
      title={t('form.chase', { holder: holder?.name ?? t('form.theHolder'), records })}
      submit={t('submit.chase')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <ChoiceField
        form={form}
        field="outcome"
        label={t('field.outcome')}
        options={CALL_OUTCOMES.map((value) => ({ value, label: common(`call.outcomes.${value}`) }))}
      />
      <div className={fields.grid}>
        {isReached && (
          <DateField form={form} field="promisedOn" label={t('field.promisedOn')} min={view.today} />
        )}
        {isReached && <TextField form={form} field="contactName" label={t('field.contactName')} />}
        <LongField form={form} field="note" label={t('field.note')} isWide rows={1} />
        <TextField form={form} field="minutes" label={t('field.minutes')} inputMode="numeric" maxLength={3} />
        <DateField form={form} field="followUpOn" label={t('field.followUpOn')} min={view.today} />
      </div>
    </ActFormFrame>
  );
}
