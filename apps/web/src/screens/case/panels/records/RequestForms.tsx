import { ladderOf, isPhysical, RECORD_WAYS, REQUEST_BASES, type RecordWay } from '@sextant/domain';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { RecordItemView } from '../../case.types.js';
import { CheckField, DateField, LongField, PickField, TextField } from '../../fields/bound.js';
import fields from '../../fields/fields.module.css';
import { CarrierField } from './CarrierField.js';
import type { ItemsForm } from './RecordForm.js';
import { sharedHolder, useRecordNames } from './use-names.js';

/** One call, fax or portal visit asks for several items at once. */
export function RequestForm({ view, items, focus, onDone, onCancel }: ItemsForm) {
  const t = useWords('caseRecords');
  const common = useWords('case');
  const say = useSay();
  const records = useRecordNames(items);
  const holder = sharedHolder(items);
  const recordItemIds = items.map((item) => item.id);
  const form = useActForm({
    name: `request-${recordItemIds.join()}`,
    initial: {
      way: likelyWay(items),
      basis: items.find((item) => item.requestBasis)?.requestBasis ?? '',
      reachedHolderOn: '',
      contactName: '',
      note: '',
    },
    check: ({ reachedHolderOn }) =>
      reachedHolderOn > view.today ? { reachedHolderOn: common('form.past') } : {},
    acts: ({ way, basis, reachedHolderOn, contactName, note }) => [
      {
        requestRecords: {
          recordItemIds,
          way: RECORD_WAYS.find((one) => one === way) ?? 'DEPARTMENT',
          basis: REQUEST_BASES.find((one) => one === basis) ?? null,
          reachedHolderOn: basis === 'RIGHT_OF_ACCESS' ? reachedHolderOn || null : null,
          contactName: contactName || null,
          note: note || null,
        },
      },
    ],
    onRecorded: ({ actionIds }) => {
      say({ text: t('done.request', { records }), actionIds });
      onDone();
    },
  });
  const basis = REQUEST_BASES.find((one) => one === form.values.basis);
  return (
    <ActFormFrame
      form={form}
      title={
        holder ? t('form.requestFrom', { records, holder: holder.name }) : t('form.request', { records })
      }
      submit={t('submit.request')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <div className={fields.grid}>
        <PickField
          form={form}
          field="way"
          label={t('field.way')}
          hint={t('wayHint')}
          options={RECORD_WAYS.map((value) => ({ value, label: t(`way.${value}`) }))}
        />
        <PickField
          form={form}
          field="basis"
          label={t('field.basis')}
          empty={t('basis.none')}
          hint={t(`basisHint.${basis ?? 'none'}`)}
          options={REQUEST_BASES.map((value) => ({ value, label: t(`basis.${value}`) }))}
        />
        {basis === 'RIGHT_OF_ACCESS' && (
          <DateField
            form={form}
            field="reachedHolderOn"
            label={t('field.reachedHolderOn')}
            max={view.today}
          />
        )}
        <TextField form={form} field="contactName" label={t('field.contactName')} />
        <LongField form={form} field="note" label={t('field.note')} isWide rows={1} />
      </div>
    </ActFormFrame>
  );
}

/** The way it went last time; else the first rung of the ladder that can bring it. */
function likelyWay(items: readonly RecordItemView[]): RecordWay {
  const known = items.find((item) => item.way)?.way;
  const first = ladderOf(items.find((item) => isPhysical(item.kind))?.kind ?? 'PATHOLOGY_REPORT')[0]?.way;
  return known ?? RECORD_WAYS.find((way) => way === first) ?? 'DEPARTMENT';
}

type PromiseValues = {
  promisedOn: string;
  contactName: string;
  isOnTheWay: boolean;
  carrier: string;
  trackingNumber: string;
};

export function PromiseForm({ view, items, focus, onDone, onCancel }: ItemsForm) {
  const t = useWords('caseRecords');
  const common = useWords('case');
  const format = useFormat();
  const say = useSay();
  const records = useRecordNames(items);
  const recordItemIds = items.map((item) => item.id);
  const form = useActForm<PromiseValues>({
    name: `promise-${recordItemIds.join()}`,
    initial: { promisedOn: '', contactName: '', isOnTheWay: false, carrier: '', trackingNumber: '' },
    check: ({ promisedOn }) => {
      if (!promisedOn) return { promisedOn: t('promiseNeeded') };
      return promisedOn < view.today ? { promisedOn: common('form.future') } : {};
    },
    acts: ({ promisedOn, contactName, isOnTheWay, carrier, trackingNumber }) => [
      {
        promiseRecords: {
          recordItemIds,
          promisedOn,
          contactName: contactName || null,
          isOnTheWay: isOnTheWay || null,
          carrier: isOnTheWay ? carrier || null : null,
          trackingNumber: isOnTheWay ? trackingNumber || null : null,
        },
      },
    ],
    onRecorded: ({ actionIds, values }) => {
      say({ text: t('done.promise', { records, on: format.day(values.promisedOn, view.today) }), actionIds });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('form.promise', { records })}
      submit={t('submit.promise')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <div className={fields.grid}>
        <DateField form={form} field="promisedOn" label={t('field.promisedOn')} min={view.today} isRequired />
        <TextField form={form} field="contactName" label={t('field.contactName')} />
        <CheckField form={form} field="isOnTheWay" label={t('field.isOnTheWay')} isWide />
        {form.values.isOnTheWay && items.some((item) => isPhysical(item.kind)) && (
          <>
            <CarrierField form={form} />
            <TextField form={form} field="trackingNumber" label={t('field.trackingNumber')} />
          </>
        )}
      </div>
    </ActFormFrame>
  );
}

/** The holder's one extension under the right of access. */
export function ExtendForm({ items, item, focus, onDone, onCancel }: ItemsForm & { item: RecordItemView }) {
  const t = useWords('caseRecords');
  const common = useWords('case');
  const format = useFormat();
  const say = useSay();
  const records = useRecordNames(items);
  const recordItemIds = items.map((one) => one.id);
  const until = item.clock?.extensionUntilOn;
  const form = useActForm({
    name: `extend-${recordItemIds.join()}`,
    initial: { writtenOn: '', reason: '' },
    check: ({ writtenOn, reason }) => ({
      ...(writtenOn ? {} : { writtenOn: common('form.past') }),
      ...(reason.trim() ? {} : { reason: t('reasonNeeded') }),
    }),
    acts: ({ writtenOn, reason }) => [{ extendRequest: { recordItemIds, writtenOn, reason } }],
    onRecorded: ({ actionIds }) => {
      say({ text: t('done.extend', { records }), actionIds });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('form.extend', { records })}
      lead={until && t('extendHint', { on: format.day(until) })}
      submit={t('submit.extend')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <div className={fields.grid}>
        <DateField
          form={form}
          field="writtenOn"
          label={t('field.writtenOn')}
          min={item.clock?.startedOn}
          max={until}
          isRequired
        />
        <TextField form={form} field="reason" label={t('field.reason')} maxLength={1000} isRequired />
      </div>
    </ActFormFrame>
  );
}
