import { useId, type ReactNode } from 'react';
import styles from './Group.module.css';

interface GroupProps {
  title: string;
  hint: string;
  count: number;
  children: ReactNode;
}

export function Group({ title, hint, count, children }: GroupProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>
          {title} <span className={styles.count}>{count}</span>
        </h2>
        <span className={styles.hint}>{hint}</span>
      </div>
      <ul className={styles.rows}>{children}</ul>
    </section>
  );
}
