import { notify } from '../../../components/notices.js';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { ActFormFrame } from '../acts/ActFormFrame.js';
import { usePatientForm } from '../acts/use-patient-form.js';
import { useUpdatePatient } from '../case.queries.js';
import type { CaseView } from '../case.types.js';
import { CheckField, DateField, PickField, TextField } from '../fields/bound.js';
import fields from '../fields/fields.module.css';
import { LANGUAGE_CHOICES, ZONE_CHOICES } from '../fields/places.js';
import type { OpenForm } from './open-form.js';

/** Name, birth, language and zone. Not an act on the case but a versioned row of the patient. */
export function PatientForm({ view, focus, onDone, onCancel }: OpenForm & { view: CaseView }) {
  const t = useWords('case');
  const format = useFormat();
  const { patient } = view;
  const update = useUpdatePatient();
  const form = usePatientForm({
    name: 'patient',
    initial: {
      givenName: patient.givenName,
      familyName: patient.familyName,
      mrn: patient.mrn ?? '',
      birthOn: patient.birthOn ?? '',
      language: patient.language,
      needsInterpreter: patient.needsInterpreter,
      zone: patient.zone,
      caregiverName: patient.caregiverName ?? '',
    },
    save: (_values, changed) =>
      update.mutateAsync({
        patientId: patient.id,
        expectedVersion: patient.version,
        ...emptyAsNull(changed),
      }),
    onSaved: () => {
      notify(t('person.saved'));
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('person.edit')}
      submit={t('person.submit')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <div className={fields.grid}>
        <TextField form={form} field="givenName" label={t('person.givenName')} isRequired />
        <TextField form={form} field="familyName" label={t('person.familyName')} isRequired />
        <DateField form={form} field="birthOn" label={t('person.birthOn')} max={view.today} />
        <TextField form={form} field="mrn" label={t('person.mrn')} />
        <PickField
          form={form}
          field="language"
          label={t('person.language')}
          options={withOwn(LANGUAGE_CHOICES, patient.language).map((value) => ({
            value,
            label: format.language(value),
          }))}
        />
        <PickField
          form={form}
          field="zone"
          label={t('person.zone')}
          options={withOwn(ZONE_CHOICES, patient.zone).map((value) => ({ value, label: format.zone(value) }))}
        />
        <TextField
          form={form}
          field="caregiverName"
          label={t('person.caregiverName')}
          hint={t('person.caregiverHint')}
        />
        <CheckField form={form} field="needsInterpreter" label={t('person.needsInterpreter')} />
      </div>
    </ActFormFrame>
  );
}

function withOwn(choices: readonly string[], own: string): readonly string[] {
  return choices.includes(own) ? choices : [own, ...choices];
}

/** A cleared field is sent as null, which clears it; an untouched one is not sent. */
export function emptyAsNull<T extends object>(changed: T): { [K in keyof T]: T[K] | null } {
  return Object.fromEntries(
    Object.entries(changed).map(([key, value]) => [key, value === '' ? null : (value as unknown)]),
  ) as {
    [K in keyof T]: T[K] | null;
  };
}
