import type { ReactNode } from 'react';
import styles from './PageHead.module.css';

interface PageHeadProps {
  title: ReactNode;
  /** The page's facts in one sentence. */
  summary?: ReactNode;
  actions?: ReactNode;
}

export function PageHead({ title, summary, actions }: PageHeadProps) {
  return (
    <div className={styles.head}>
      <h1>{title}</h1>
      {summary && <p className={styles.summary}>{summary}</p>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
