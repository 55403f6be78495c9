import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useWords } from '../../../i18n/i18n.js';
import styles from './AccountFrame.module.css';

export interface NewPasswordValues {
  name: string;
  password: string;
}

interface NewPasswordProps {
  /** Shown with an invitation, where people may correct how their name is written. */
  initialName?: string;
  email?: string;
  submitLabel: string;
  isPending: boolean;
  problem: string | undefined;
  /** Sends; answers problems by field, or nothing. */
  onSend: (values: NewPasswordValues) => Promise<Record<string, string> | undefined>;
}

export function NewPassword({
  initialName,
  email,
  submitLabel,
  isPending,
  problem,
  onSend,
}: NewPasswordProps) {
  const t = useWords('signIn');
  const s = useWords('shell');
  const form = useForm<NewPasswordValues>({
    mode: 'uncontrolled',
    initialValues: { name: initialName ?? '', password: '' },
    validate: {
      name: (name) => (initialName === undefined || name.trim() ? null : s('form.required')),
      password: (password) => ([...password].length >= 12 ? null : t('invitation.hint')),
    },
  });
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={form.onSubmit(async (values) => {
        const errors = await onSend(values);
        if (errors) form.setErrors(errors);
      })}
    >
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      {email && <input type="hidden" name="username" autoComplete="username" value={email} readOnly />}
      {initialName !== undefined && (
        <TextInput
          label={t('invitation.name')}
          autoComplete="name"
          key={form.key('name')}
          {...form.getInputProps('name')}
        />
      )}
      <PasswordInput
        label={t('invitation.password')}
        description={t('invitation.hint')}
        name="new-password"
        autoComplete="new-password"
        autoFocus
        visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
        key={form.key('password')}
        {...form.getInputProps('password')}
      />
      <Button type="submit" variant="filled" loading={isPending} fullWidth>
        {submitLabel}
      </Button>
    </form>
  );
}
