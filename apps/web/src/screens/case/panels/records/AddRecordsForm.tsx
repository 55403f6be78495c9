import { RECORD_KINDS, RECORD_WAYS } from '@sextant/domain';
import { useMemo } from 'react';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { CaseView } from '../../case.types.js';
import { ChecksField, PickField, TextField } from '../../fields/bound.js';
import fields from '../../fields/fields.module.css';
import type { OpenForm } from '../../forms/open-form.js';
import { namesOf } from './use-names.js';
import { HolderPicker } from './HolderPicker.js';

type Values = {
  kinds: readonly string[];
  holderId: string;
  holderName: string;
  way: string;
  description: string;
};

/** Several kinds at one holder in one go; what is on the list already is not ticked but can be added once more. */
export function AddRecordsForm({ view, focus, onDone, onCancel }: OpenForm & { view: CaseView }) {
  const t = useWords('caseRecords');
  const common = useWords('case');
  const wording = useWords('wording');
  const format = useFormat();
  const say = useSay();
  const ids = useMemo(() => Object.fromEntries(RECORD_KINDS.map((kind) => [kind, crypto.randomUUID()])), []);
  const chosen = (values: Values) => RECORD_KINDS.filter((kind) => values.kinds.includes(kind));
  const form = useActForm<Values>({
    name: 'add-records',
    initial: {
      kinds: view.recordItems.length === 0 ? RECORD_KINDS : [],
      holderId: '',
      holderName: '',
      way: '',
      description: '',
    },
    check: ({ kinds }) => (kinds.length > 0 ? {} : { kinds: t('kindNeeded') }),
    acts: (values) =>
      chosen(values).map((kind) => ({
        addRecordItem: {
          recordItemId: ids[kind] ?? crypto.randomUUID(),
          kind,
          description: values.description || null,
          holderId: values.holderId || null,
          holderName: values.holderName || null,
          way: RECORD_WAYS.find((way) => way === values.way) ?? null,
        },
      })),
    onRecorded: ({ actionIds, values }) => {
      say({
        text: t('done.add', {
          records: namesOf(
            chosen(values),
            (kind) => wording(`recordKind.${kind}`),
            format,
            (count) => t('several', { count }),
          ),
        }),
        actionIds,
      });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('form.add')}
      submit={t('submit.add')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <ChecksField
        form={form}
        field="kinds"
        label={t('field.kinds')}
        options={RECORD_KINDS.map((value) => ({ value, label: wording(`recordKind.${value}`) }))}
      />
      <div className={fields.grid}>
        <div className={fields.wide}>
          <HolderPicker
            holderId={form.values.holderId}
            holderName={form.values.holderName}
            error={form.errors.holderName ?? form.errors.holderId}
            onChange={({ holderId, holderName }) => {
              form.set('holderId', holderId);
              form.set('holderName', holderName);
            }}
          />
        </div>
        <PickField
          form={form}
          field="way"
          label={t('field.way')}
          empty={common('form.choose')}
          options={RECORD_WAYS.map((value) => ({ value, label: t(`way.${value}`) }))}
        />
        <TextField
          form={form}
          field="description"
          label={t('field.description')}
          hint={t('descriptionHint')}
        />
      </div>
    </ActFormFrame>
  );
}
