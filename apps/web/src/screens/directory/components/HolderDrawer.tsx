import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { HolderKind } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { ZONE_CHOICES } from '../../case/fields/places.js';
import { useSaveHolder, type Holder } from '../directory.queries.js';
import { phoneText } from '../phone-text.js';
import styles from './DirectoryTable.module.css';
import { EditDrawer } from './EditDrawer.js';
import { orNull, useDirectoryAnswer } from './use-directory-form.js';

const KINDS = [
  'HOSPITAL',
  'PATHOLOGY',
  'IMAGING',
  'RECORDS_OFFICE',
  'CLINIC',
  'LABORATORY',
] as const satisfies readonly HolderKind[];

/** One records holder; a new one when none is given. */
export function HolderDrawer({ holder, onClose }: { holder: Holder | undefined; onClose: () => void }) {
  const t = useWords('directory');
  const s = useWords('shell');
  const format = useFormat();
  const save = useSaveHolder();
  const form = useForm({
    initialValues: {
      name: holder?.name ?? '',
      kind: holder?.kind ?? 'HOSPITAL',
      phone: phoneText(holder?.phone),
      fax: phoneText(holder?.fax),
      portalUrl: holder?.portalUrl ?? '',
      city: holder?.city ?? '',
      state: holder?.state ?? '',
      zone: holder?.zone ?? '',
      hours: holder?.hours ?? '',
      note: holder?.note ?? '',
    },
    validate: { name: (name) => (name.trim() ? null : s('form.required')) },
  });
  const { said, take } = useDirectoryAnswer(form, save.data, onClose);
  const zones = [...new Set([...(holder?.zone ? [holder.zone] : []), ...ZONE_CHOICES])];
  const field = form.getInputProps;
  return (
    <EditDrawer
      title={holder?.name ?? t('addHolder')}
      failure={save.error}
      said={said}
      isSaving={save.isPending}
      onClose={onClose}
      onSubmit={form.onSubmit((values) =>
        save.mutate(
          {
            holderId: holder?.id,
            expectedVersion: holder?.version,
            name: values.name.trim(),
            kind: values.kind,
            phone: orNull(values.phone),
            fax: orNull(values.fax),
            portalUrl: orNull(values.portalUrl),
            city: orNull(values.city),
            state: orNull(values.state),
            zone: orNull(values.zone),
            hours: orNull(values.hours),
            note: orNull(values.note),
          },
          { onSuccess: take },
        ),
      )}
    >
      <TextInput label={t('name')} required maxLength={200} data-autofocus {...field('name')} />
      <NativeSelect
        label={t('kindLabel')}
        data={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        {...field('kind')}
      />
      <div className={styles.pair}>
        <TextInput label={t('phone')} type="tel" {...field('phone')} />
        <TextInput label={t('fax')} type="tel" {...field('fax')} />
      </div>
      <TextInput label={t('portalUrl')} type="url" placeholder="https://" {...field('portalUrl')} />
      <div className={styles.pair}>
        <TextInput label={t('city')} maxLength={100} {...field('city')} />
        <TextInput label={t('state')} maxLength={40} {...field('state')} />
      </div>
      <NativeSelect
        label={t('zone')}
        data={[
          { value: '', label: t('noZone') },
          ...zones.map((zone) => ({ value: zone, label: format.zone(zone) })),
        ]}
        {...field('zone')}
      />
      <TextInput label={t('hours')} description={t('hoursHint')} maxLength={200} {...field('hours')} />
      <Textarea label={t('note')} description={t('noteHint')} rows={4} maxLength={4000} {...field('note')} />
    </EditDrawer>
  );
}
