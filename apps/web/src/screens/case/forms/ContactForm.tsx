import { notify } from '../../../components/notices.js';
import { useWords } from '../../../i18n/i18n.js';
import { ActFormFrame } from '../acts/ActFormFrame.js';
import { usePatientForm } from '../acts/use-patient-form.js';
import { useSaveContactPoint } from '../case.queries.js';
import type { CaseView, ContactPointView } from '../case.types.js';
import { CheckField, ChoiceField, TextField } from '../fields/bound.js';
import fields from '../fields/fields.module.css';
import type { OpenForm } from './open-form.js';

/** One phone or e-mail address. The server reads it in every shape people write it. */
export function ContactForm({
  view,
  contact,
  focus,
  onDone,
  onCancel,
}: OpenForm & { view: CaseView; contact?: ContactPointView }) {
  const t = useWords('case');
  const save = useSaveContactPoint();
  const form = usePatientForm({
    name: `contact-${contact?.id ?? 'new'}`,
    initial: {
      kind: contact?.kind ?? 'PHONE',
      owner: contact?.owner ?? 'PATIENT',
      value: contact?.display ?? '',
      label: contact?.label ?? '',
      isTextable: contact?.isTextable ?? true,
    },
    check: ({ value }) => (value.trim() ? {} : { value: t('form.text') }),
    save: (values) =>
      save.mutateAsync({
        patientId: view.patient.id,
        contactPointId: contact?.id ?? null,
        expectedVersion: contact?.version ?? null,
        kind: values.kind,
        owner: values.owner,
        value: values.value,
        label: values.label || null,
        isTextable: values.kind === 'PHONE' ? values.isTextable : null,
      }),
    onSaved: ({ value }) => {
      notify(t('person.contactSaved', { value }));
      onDone();
    },
  });
  const { kind } = form.values;
  return (
    <ActFormFrame
      form={form}
      title={t('person.add')}
      submit={t('person.saveContact')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
      isTitleHidden={contact !== undefined}
    >
      <div className={fields.grid}>
        {!contact && (
          <ChoiceField
            form={form}
            field="kind"
            label={t('person.kind')}
            options={(['PHONE', 'EMAIL'] as const).map((value) => ({
              value,
              label: t(`person.kinds.${value}`),
            }))}
          />
        )}
        <ChoiceField
          form={form}
          field="owner"
          label={t('person.owner')}
          options={(['PATIENT', 'CAREGIVER'] as const).map((value) => ({
            value,
            label: t(`person.owners.${value}`),
          }))}
        />
        <TextField
          form={form}
          field="value"
          label={t(kind === 'EMAIL' ? 'person.value.EMAIL' : 'person.value.PHONE')}
          type={kind === 'EMAIL' ? 'email' : 'tel'}
          isFirst
          isRequired
        />
        <TextField form={form} field="label" label={t('person.label')} hint={t('person.labelHint')} />
        {kind === 'PHONE' && <CheckField form={form} field="isTextable" label={t('person.isTextable')} />}
      </div>
    </ActFormFrame>
  );
}
