import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './Problem.module.css';

/** Something that keeps the reader from going on, said where they are. Amber with a sign; red is for windows at risk. */
export function Problem({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.problem} role="alert">
      <IconAlertTriangle size={16} stroke={1.8} aria-hidden="true" />
      <div className={styles.text}>{children}</div>
      {action}
    </div>
  );
}
