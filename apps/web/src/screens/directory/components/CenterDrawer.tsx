import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMe } from '../../../app/session.queries.js';
import type { CandidateKind } from '../../../gql/graphql.js';
import { useWords } from '../../../i18n/i18n.js';
import { useSaveCenter, type Center } from '../directory.queries.js';
import { phoneText } from '../phone-text.js';
import styles from './DirectoryTable.module.css';
import { EditDrawer } from './EditDrawer.js';
import { orNull, useDirectoryAnswer } from './use-directory-form.js';

const KINDS = ['NCI_CENTER', 'ACADEMIC_CENTER', 'SPECIALIST'] as const satisfies readonly CandidateKind[];

/** One center; a new one when none is given. */
export function CenterDrawer({ center, onClose }: { center: Center | undefined; onClose: () => void }) {
  const t = useWords('directory');
  const s = useWords('shell');
  const { today } = useMe();
  const save = useSaveCenter();
  const form = useForm({
    initialValues: {
      name: center?.name ?? '',
      kind: center?.kind ?? 'ACADEMIC_CENTER',
      designation: center?.designation ?? '',
      phone: phoneText(center?.phone),
      fax: phoneText(center?.fax),
      city: center?.city ?? '',
      state: center?.state ?? '',
      asOf: center?.asOf ?? today,
    },
    validate: { name: (name) => (name.trim() ? null : s('form.required')) },
  });
  const { said, take } = useDirectoryAnswer(form, save.data, onClose);
  const field = form.getInputProps;
  return (
    <EditDrawer
      title={center?.name ?? t('addCenter')}
      failure={save.error}
      said={said}
      isSaving={save.isPending}
      onClose={onClose}
      onSubmit={form.onSubmit((values) =>
        save.mutate(
          {
            centerId: center?.id,
            expectedVersion: center?.version,
            name: values.name.trim(),
            kind: values.kind,
            designation: orNull(values.designation),
            phone: orNull(values.phone),
            fax: orNull(values.fax),
            city: orNull(values.city),
            state: orNull(values.state),
            asOf: orNull(values.asOf),
          },
          { onSuccess: take },
        ),
      )}
    >
      <TextInput label={t('name')} required maxLength={200} data-autofocus {...field('name')} />
      <NativeSelect
        label={t('kindLabel')}
        data={KINDS.map((kind) => ({ value: kind, label: t(`centerKind.${kind}`) }))}
        {...field('kind')}
      />
      <TextInput label={t('designation')} maxLength={200} {...field('designation')} />
      <div className={styles.pair}>
        <TextInput label={t('phone')} type="tel" {...field('phone')} />
        <TextInput label={t('fax')} type="tel" {...field('fax')} />
      </div>
      <div className={styles.pair}>
        <TextInput label={t('city')} maxLength={100} {...field('city')} />
        <TextInput label={t('state')} maxLength={40} {...field('state')} />
      </div>
      <TextInput label={t('asOf')} description={t('asOfHint')} type="date" max={today} {...field('asOf')} />
    </EditDrawer>
  );
}
