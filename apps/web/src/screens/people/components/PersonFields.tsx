import { Checkbox, Switch, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import type { Role } from '../../../gql/graphql.js';
import { useWords } from '../../../i18n/i18n.js';
import styles from './people-form.module.css';

export interface PersonValues {
  name: string;
  email: string;
  roles: Role[];
  isClinical: boolean;
}

const ROLES = ['NAVIGATOR', 'SUPERVISOR', 'ADMINISTRATOR'] as const satisfies readonly Role[];

export function usePersonForm(initialValues: PersonValues) {
  const t = useWords('people');
  const s = useWords('shell');
  return useForm<PersonValues>({
    initialValues,
    validate: {
      name: (name) => (name.trim() ? null : s('form.required')),
      email: (email) => (email.trim() ? null : s('form.required')),
      roles: (roles) => (roles.length > 0 ? null : t('rolesNeeded')),
    },
  });
}

interface PersonFieldsProps {
  form: UseFormReturnType<PersonValues>;
  /** The address is a person's sign-in and cannot be changed later. */
  isEmailFixed?: boolean;
}

export function PersonFields({ form, isEmailFixed = false }: PersonFieldsProps) {
  const t = useWords('people');
  return (
    <>
      <TextInput label={t('name')} required data-autofocus {...form.getInputProps('name')} />
      <TextInput
        label={t('email')}
        type="email"
        required
        disabled={isEmailFixed}
        {...form.getInputProps('email')}
      />
      <Checkbox.Group label={t('roles')} required {...form.getInputProps('roles')}>
        <div className={styles.checks}>
          {ROLES.map((role) => (
            <Checkbox key={role} value={role} label={t(`role.${role}`)} description={t(`roleHint.${role}`)} />
          ))}
        </div>
      </Checkbox.Group>
      <Switch
        label={t('clinical')}
        description={t('clinicalHint')}
        {...form.getInputProps('isClinical', { type: 'checkbox' })}
      />
    </>
  );
}
