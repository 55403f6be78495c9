import { Button } from '@mantine/core';
import { RequestFailed } from '../api/request-failed.js';
import { useWords } from '../i18n/i18n.js';
import styles from './EmptyState.module.css';

interface ErrorStateProps {
  error: unknown;
  onRetry?: () => void;
}

/** Loading failed: what happened in words for people, the request's id for support, and a way on. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const t = useWords('shell');
  const failure = error instanceof RequestFailed ? error : undefined;
  return (
    <div className={styles.empty} role="alert">
      <p className={styles.title}>{t('error.title')}</p>
      <p className={styles.text}>{failureText(t, error)}</p>
      {failure?.requestId && <p className={styles.text}>{t('error.request', { id: failure.requestId })}</p>}
      {onRetry && (
        <div className={styles.action}>
          <Button onClick={onRetry}>{t('error.retry')}</Button>
        </div>
      )}
    </div>
  );
}

/** One sentence for people about a failed request. */
export function failureText(t: ReturnType<typeof useWords<'shell'>>, error: unknown): string {
  if (!(error instanceof RequestFailed)) return t('error.SERVER');
  return error.kind === 'REFUSED' && error.serverMessage ? error.serverMessage : t(`error.${error.kind}`);
}
