import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMe } from '../../../app/session.queries.js';
import type { CandidateKind } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
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
  const format = useFormat();
  const { today, roles } = useMe();
  // What a center is designated as is looked up, not found out on the phone.
  const mayDesignate = roles.includes('ADMINISTRATOR');
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
      intakeChecklist: center?.intakeChecklist ?? '',
      asOf: center?.asOf ?? '',
      source: center?.source ?? '',
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
            phone: orNull(values.phone),
            fax: orNull(values.fax),
            city: orNull(values.city),
            state: orNull(values.state),
            intakeChecklist: orNull(values.intakeChecklist),
            ...(mayDesignate
              ? {
                  designation: orNull(values.designation),
                  asOf: orNull(values.asOf),
                  source: orNull(values.source),
                }
              : {}),
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
      <div className={styles.pair}>
        <TextInput label={t('phone')} type="tel" {...field('phone')} />
        <TextInput label={t('fax')} type="tel" {...field('fax')} />
      </div>
      <div className={styles.pair}>
        <TextInput label={t('city')} maxLength={100} {...field('city')} />
        <TextInput label={t('state')} maxLength={40} {...field('state')} />
      </div>
      <Textarea
        label={t('intakeChecklist')}
        description={t('intakeHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        autosize
        minRows={3}
        maxLength={4000}
        {...field('intakeChecklist')}
      />
      {mayDesignate ? (
        <>
          <TextInput
            label={t('designation')}
            description={t('designationHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            maxLength={200}
            {...field('designation')}
          />
          <div className={styles.pair}>
            <TextInput label={t('asOf')} type="date" max={today} {...field('asOf')} />
            <TextInput label={t('source')} maxLength={200} {...field('source')} />
          </div>
        </>
      ) : (
        center?.designation && (
          <p className={styles.proven}>
            {t('designationKept', {
              designation: center.designation,
              on: center.asOf ? format.date(center.asOf) : '–',
              source: center.source ?? '–',
            })}
          </p>
        )
      )}
    </EditDrawer>
  );
}
