import { isPhysical, RECORD_WAYS, type RecordWay } from '@sextant/domain';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { RecordItemView } from '../../case.types.js';
import { CheckField, DateField, LongField, PickField, TextField } from '../../fields/bound.js';
import fields from '../../fields/fields.module.css';
import type { ItemsForm } from './RecordForm.js';
import { sharedHolder, useRecordNames } from './use-names.js';

/** One call, fax or portal visit asks for several items at once. */
export function RequestForm({ items, focus, onDone, onCancel }: ItemsForm) {
  const t = useWords('caseRecords');
  const say = useSay();
  const records = useRecordNames(items);
  const holder = sharedHolder(items);
  const recordItemIds = items.map((item) => item.id);
  const form = useActForm({
    name: `request-${recordItemIds.join()}`,
    initial: { way: likelyWay(items), contactName: '', note: '' },
    acts: ({ way, contactName, note }) => [
      {
        requestRecords: {
          recordItemIds,
          way: RECORD_WAYS.find((one) => one === way) ?? 'DEPARTMENT',
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
        <TextField form={form} field="contactName" label={t('field.contactName')} />
        <LongField form={form} field="note" label={t('field.note')} isWide rows={1} />
      </div>
    </ActFormFrame>
  );
}

/** The way it went last time; else the first rung of the ladder that can bring it. */
function likelyWay(items: readonly RecordItemView[]): RecordWay {
  const known = items.find((item) => item.way)?.way;
  return known ?? (items.some((item) => isPhysical(item.kind)) ? 'DEPARTMENT' : 'PORTAL');
}

export function PromiseForm({ view, items, focus, onDone, onCancel }: ItemsForm) {
  const t = useWords('caseRecords');
  const common = useWords('case');
  const format = useFormat();
  const say = useSay();
  const records = useRecordNames(items);
  const recordItemIds = items.map((item) => item.id);
  const form = useActForm({
    name: `promise-${recordItemIds.join()}`,
    initial: { promisedOn: '', contactName: '' },
    check: ({ promisedOn }) => {
      if (!promisedOn) return { promisedOn: t('promiseNeeded') };
      return promisedOn < view.today ? { promisedOn: common('form.future') } : {};
    },
    acts: ({ promisedOn, contactName }) => [
      { promiseRecords: { recordItemIds, promisedOn, contactName: contactName || null } },
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
      </div>
    </ActFormFrame>
  );
}

/** Slides and discs are shipments: carrier, tracking number, and whether they must go back. */
export function SendForm({ items, focus, onDone, onCancel }: ItemsForm) {
  const t = useWords('caseRecords');
  const say = useSay();
  const records = useRecordNames(items);
  const recordItemIds = items.map((item) => item.id);
  const travels = items.some((item) => isPhysical(item.kind));
  const form = useActForm<{ carrier: string; trackingNumber: string; mustReturn: boolean }>({
    name: `send-${recordItemIds.join()}`,
    initial: {
      carrier: '',
      trackingNumber: '',
      mustReturn: items.some((item) => item.kind === 'BIOPSY_SLIDES'),
    },
    acts: ({ carrier, trackingNumber, mustReturn }) => [
      {
        sendRecords: {
          recordItemIds,
          carrier: carrier || null,
          trackingNumber: trackingNumber || null,
          mustReturn: travels ? mustReturn : null,
        },
      },
    ],
    onRecorded: ({ actionIds }) => {
      say({ text: t('done.send', { records }), actionIds });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('form.send', { records })}
      submit={t('submit.send')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <div className={fields.grid}>
        <TextField form={form} field="carrier" label={t('field.carrier')} />
        <TextField form={form} field="trackingNumber" label={t('field.trackingNumber')} />
        {travels && <CheckField form={form} field="mustReturn" label={t('field.mustReturn')} />}
      </div>
    </ActFormFrame>
  );
}

export function ReturnForm({ view, item, focus, onDone, onCancel }: ItemsForm & { item: RecordItemView }) {
  const t = useWords('caseRecords');
  const common = useWords('case');
  const say = useSay();
  const record = useRecordNames([item]);
  const form = useActForm({
    name: `return-${item.id}`,
    initial: { returnedOn: view.today },
    check: ({ returnedOn }) =>
      returnedOn && returnedOn <= view.today ? {} : { returnedOn: common('form.past') },
    acts: ({ returnedOn }) => [{ returnRecord: { recordItemId: item.id, returnedOn } }],
    onRecorded: ({ actionIds }) => {
      say({ text: t('done.return', { record }), actionIds });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('form.return', { record })}
      submit={t('submit.return')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <div className={fields.grid}>
        <DateField form={form} field="returnedOn" label={t('field.returnedOn')} max={view.today} isRequired />
      </div>
    </ActFormFrame>
  );
}
