import type { ReactNode } from 'react';
import { TabTitle } from './TabTitle.js';
import styles from './PageHead.module.css';

interface PageHeadProps {
  title: ReactNode;
  /** The page's facts in one sentence. */
  summary?: ReactNode;
  actions?: ReactNode;
  /** What the browser's tab and history say, when the title should not stay there. */
  tabTitle?: string;
}

/** The head of a screen. Its title is the browser tab's too: never give a patient's name without `tabTitle`. */
export function PageHead({ title, summary, actions, tabTitle }: PageHeadProps) {
  return (
    <div className={styles.head}>
      <TabTitle>{tabTitle ?? (typeof title === 'string' ? title : undefined)}</TabTitle>
      <h1>{title}</h1>
      {summary && <p className={styles.summary}>{summary}</p>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
