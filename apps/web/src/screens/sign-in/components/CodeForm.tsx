import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../../i18n/i18n.js';
import styles from './AccountFrame.module.css';

interface CodeFormProps {
  problem: string | undefined;
  isPending: boolean;
  submitLabel: string;
  onCode: (code: string) => void;
}

/** Six digits; sent by Enter or the button. One plain field, so that password managers and screen readers know it. */
export function CodeForm({ problem, isPending, submitLabel, onCode }: CodeFormProps) {
  const t = useWords('signIn');
  const [code, setCode] = useState('');
  const [isIncomplete, setIsIncomplete] = useState(false);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsIncomplete(code.length !== 6);
        if (code.length === 6) onCode(code);
      }}
    >
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <TextInput
        label={t('factor.code')}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        value={code}
        onChange={(event) => setCode(event.currentTarget.value.replace(/\D/g, '').slice(0, 6))}
        error={isIncomplete && code.length !== 6 ? t('factor.needCode') : undefined}
        styles={{ input: { letterSpacing: '0.35em', fontSize: '1.125rem' } }}
      />
      <Button type="submit" variant="filled" loading={isPending} fullWidth>
        {submitLabel}
      </Button>
    </form>
  );
}
