import { Button, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { failureText } from '../../components/ErrorState.js';
import { useWords } from '../../i18n/i18n.js';
import { useRequestPasswordReset } from './account.queries.js';
import { AccountFrame } from './components/AccountFrame.js';
import styles from './components/AccountFrame.module.css';

/** Asks for a link by mail. Says the same whether the address is known or not. */
export function RequestResetScreen() {
  const t = useWords('signIn');
  const s = useWords('shell');
  const reset = useRequestPasswordReset();
  const [email, setEmail] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const foot = <Link to="/sign-in">{t('back')}</Link>;
  if (reset.isSuccess) {
    return (
      <AccountFrame title={t('reset.sent.title')} foot={foot}>
        <p role="status">{t('reset.sent.text', { email: reset.variables })}</p>
      </AccountFrame>
    );
  }
  return (
    <AccountFrame title={t('reset.title')} text={t('reset.text')} foot={foot}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setIsMissing(!email.trim());
          if (email.trim()) reset.mutate(email.trim());
        }}
      >
        {reset.error && (
          <p className={styles.problem} role="alert">
            {failureText(s, reset.error)}
          </p>
        )}
        <TextInput
          label={t('email')}
          type="email"
          autoComplete="username"
          autoFocus
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={isMissing && !email.trim() ? t('needEmail') : undefined}
        />
        <Button type="submit" variant="filled" loading={reset.isPending} fullWidth>
          {t('reset.request')}
        </Button>
      </form>
    </AccountFrame>
  );
}
