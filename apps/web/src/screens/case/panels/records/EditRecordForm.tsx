import { isPhysical, RECORD_WAYS } from '@sextant/domain';
import { useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { ActionInput, RecordItemView } from '../../case.types.js';
import { CheckField, DateField, PickField, TextField } from '../../fields/bound.js';
import fields from '../../fields/fields.module.css';
import { CarrierField } from './CarrierField.js';
import { HolderPicker } from './HolderPicker.js';
import panels from '../panels.module.css';
import type { ItemsForm } from './RecordForm.js';
import { useRecordNames } from './use-names.js';

type Values = {
  description: string;
  holderId: string;
  holderName: string;
  way: string;
  authorizationSignedOn: string;
  authorizationExpiresOn: string;
  carrier: string;
  trackingNumber: string;
  mustReturn: boolean;
  returnDueOn: string;
};

/** Who holds it, how it comes, what exactly it is, its shipment, and the release's dates where no release covers it. */
export function EditRecordForm({
  view,
  item,
  focus,
  onDone,
  onCancel,
}: ItemsForm & { item: RecordItemView }) {
  const t = useWords('caseRecords');
  const common = useWords('case');
  const say = useSay();
  const record = useRecordNames([item]);
  const isCovered = view.releases.some(
    (release) => release.signedOn !== null && release.recordItemIds.includes(item.id),
  );
  const form = useActForm<Values>({
    name: `edit-${item.id}`,
    initial: {
      description: item.description ?? '',
      holderId: item.holderId ?? '',
      holderName: item.holderName ?? '',
      way: item.way ?? '',
      authorizationSignedOn: item.authorizationSignedOn ?? '',
      authorizationExpiresOn: item.authorizationExpiresOn ?? '',
      carrier: item.carrier ?? '',
      trackingNumber: item.trackingNumber ?? '',
      mustReturn: item.mustReturn ?? false,
      returnDueOn: item.returnDueOn ?? '',
    },
    check: ({ authorizationSignedOn }) =>
      authorizationSignedOn > view.today ? { authorizationSignedOn: common('form.past') } : {},
    acts: (values, changed) => updateRecordActs(item.id, values, changed),
    onRecorded: ({ actionIds }) => {
      say({ text: t('done.edit', { record }), actionIds });
      onDone();
    },
    onUnchanged: onDone,
  });
  return (
    <ActFormFrame
      form={form}
      title={t('form.edit', { record })}
      submit={t('submit.edit')}
      focus={focus}
      onCancel={onCancel}
      labelOf={(field) => t(field === 'holderId' ? 'field.holderName' : `field.${field}`)}
      isBoxed
    >
      <div className={fields.grid}>
        <div className={fields.wide}>
          <HolderPicker
            holderId={form.values.holderId}
            holderName={form.values.holderName}
            error={form.errors.holderName ?? form.errors.holderId}
            isFirst
            onChange={({ holderId, holderName }) => {
              form.set('holderId', holderId);
              form.set('holderName', holderName);
            }}
          />
        </div>
        <TextField
          form={form}
          field="description"
          label={t('field.description')}
          hint={t('descriptionHint')}
        />
        <PickField
          form={form}
          field="way"
          label={t('field.way')}
          empty={common('form.choose')}
          options={RECORD_WAYS.map((value) => ({ value, label: t(`way.${value}`) }))}
        />
        {isPhysical(item.kind) && (
          <>
            <CarrierField form={form} />
            <TextField form={form} field="trackingNumber" label={t('field.trackingNumber')} />
            <CheckField form={form} field="mustReturn" label={t('field.mustReturn')} />
            {form.values.mustReturn && (
              <DateField form={form} field="returnDueOn" label={t('field.returnDueOn')} />
            )}
          </>
        )}
        {!isCovered && (
          <>
            <DateField
              form={form}
              field="authorizationSignedOn"
              label={t('field.authorizationSignedOn')}
              max={view.today}
            />
            <DateField form={form} field="authorizationExpiresOn" label={t('field.authorizationExpiresOn')} />
            <p className={`${fields.wide} ${panels.dim}`}>{t('releaseHint')}</p>
          </>
        )}
      </div>
    </ActFormFrame>
  );
}

/** Only what changed is sent; id and name of the holder go together. */
function updateRecordActs(recordItemId: string, values: Values, changed: Partial<Values>): ActionInput[] {
  if (Object.keys(changed).length === 0) return [];
  const isHolderChanged = 'holderId' in changed || 'holderName' in changed;
  return [
    {
      updateRecordItem: {
        recordItemId,
        ...(isHolderChanged
          ? { holderId: values.holderId || null, holderName: values.holderName || null }
          : {}),
        ...('description' in changed ? { description: values.description || null } : {}),
        ...('way' in changed ? { way: RECORD_WAYS.find((way) => way === values.way) ?? null } : {}),
        ...('authorizationSignedOn' in changed
          ? { authorizationSignedOn: values.authorizationSignedOn || null }
          : {}),
        ...('authorizationExpiresOn' in changed
          ? { authorizationExpiresOn: values.authorizationExpiresOn || null }
          : {}),
        ...('carrier' in changed ? { carrier: values.carrier || null } : {}),
        ...('trackingNumber' in changed ? { trackingNumber: values.trackingNumber || null } : {}),
        ...('mustReturn' in changed ? { mustReturn: values.mustReturn } : {}),
        ...('mustReturn' in changed || 'returnDueOn' in changed
          ? { returnDueOn: values.mustReturn ? values.returnDueOn || null : null }
          : {}),
      },
    },
  ];
}
