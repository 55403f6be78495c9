import { isPhysical } from '@sextant/domain';
import { useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { RecordItemView } from '../../case.types.js';
import { CheckField, DateField, TextField } from '../../fields/bound.js';
import fields from '../../fields/fields.module.css';
import { CarrierField } from './CarrierField.js';
import type { ItemsForm } from './RecordForm.js';
import { useRecordNames } from './use-names.js';

type SendValues = { carrier: string; trackingNumber: string; mustReturn: boolean; returnDueOn: string };

/** Slides and discs are shipments: carrier, tracking number, and whether they must go back. */
export function SendForm({ view, items, focus, onDone, onCancel }: ItemsForm) {
  const t = useWords('caseRecords');
  const say = useSay();
  const records = useRecordNames(items);
  const recordItemIds = items.map((item) => item.id);
  const travels = items.some((item) => isPhysical(item.kind));
  const form = useActForm<SendValues>({
    name: `send-${recordItemIds.join()}`,
    initial: {
      carrier: '',
      trackingNumber: '',
      mustReturn: items.some((item) => item.kind === 'BIOPSY_SLIDES'),
      returnDueOn: '',
    },
    acts: ({ carrier, trackingNumber, mustReturn, returnDueOn }) => [
      {
        sendRecords: {
          recordItemIds,
          carrier: carrier || null,
          trackingNumber: trackingNumber || null,
          mustReturn: travels ? mustReturn : null,
          returnDueOn: travels && mustReturn ? returnDueOn || null : null,
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
        <CarrierField form={form} />
        <TextField form={form} field="trackingNumber" label={t('field.trackingNumber')} />
        {travels && <CheckField form={form} field="mustReturn" label={t('field.mustReturn')} />}
        {travels && form.values.mustReturn && (
          <DateField form={form} field="returnDueOn" label={t('field.returnDueOn')} min={view.today} />
        )}
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
