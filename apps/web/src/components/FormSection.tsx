import { useId, type ReactNode } from 'react';
import styles from './FormSection.module.css';

interface FormSectionProps {
  title: string;
  hint?: string;
  children: ReactNode;
}

/** A named part of a form: its name at the left, its fields at the right. */
export function FormSection({ title, hint, children }: FormSectionProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.section}>
      <div>
        <h2 id={id}>{title}</h2>
        {hint && <p className={styles.hint}>{hint}</p>}
      </div>
      <div className={styles.fields}>{children}</div>
    </div>
  );
}
