import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { failureText } from '../../components/ErrorState.js';
import { useWords } from '../../i18n/i18n.js';
import { useEnter, useSignIn } from './account.queries.js';
import { AccountFrame } from './components/AccountFrame.js';
import styles from './components/AccountFrame.module.css';

/** E-mail and password; a second factor follows where one is set up. */
export function SignInScreen() {
  const t = useWords('signIn');
  const s = useWords('shell');
  const { next } = useSearch({ from: '/sign-in' });
  const navigate = useNavigate();
  const enter = useEnter();
  const signIn = useSignIn();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '' },
    validate: {
      email: (email) => (email.trim() ? null : t('needEmail')),
      password: (password) => (password ? null : t('needPassword')),
    },
  });
  const refused = signIn.data?.__typename === 'SignInRefused' ? signIn.data : undefined;
  const problem = signIn.error ? failureText(s, signIn.error) : refused && t(`refused.${refused.code}`);
  const send = form.onSubmit(async ({ email, password }) => {
    const result = await signIn.mutateAsync({ email: email.trim(), password }).catch(() => undefined);
    if (result?.__typename === 'SignedIn') await enter(result.me, next);
    if (result?.__typename === 'SecondFactorNeeded')
      await navigate({ to: '/second-factor', search: { next } });
  });
  return (
    <AccountFrame title={t('title')} foot={<Link to="/reset-password">{t('forgot')}</Link>}>
      <form className={styles.form} onSubmit={send} noValidate>
        {problem && (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
        <TextInput
          label={t('email')}
          type="email"
          name="email"
          autoComplete="username"
          autoFocus
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={t('password')}
          name="password"
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <Button type="submit" variant="filled" loading={signIn.isPending} fullWidth>
          {t('signIn')}
        </Button>
      </form>
    </AccountFrame>
  );
}
