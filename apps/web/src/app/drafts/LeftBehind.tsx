import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/format.js';
import { useWords } from '../../i18n/i18n.js';
import styles from './LeftBehind.module.css';

interface LeftBehindProps {
  /** When the words were left; nothing is shown without. */
  leftAt: string | undefined;
  onDiscard: () => void;
  children?: ReactNode;
}

/** Words from an earlier sitting stand in the form: says since when, and lets go of them. */
export function LeftBehind({ leftAt, onDiscard, children }: LeftBehindProps) {
  const t = useWords('shell');
  const format = useFormat();
  if (!leftAt) return null;
  return (
    <p className={styles.left} role="status">
      {t('form.left', { at: format.instant(leftAt) })}{' '}
      <Button size="compact-xs" onClick={onDiscard}>
        {t('form.discard')}
      </Button>{' '}
      {children}
    </p>
  );
}
