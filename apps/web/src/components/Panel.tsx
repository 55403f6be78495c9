import { useId, type ReactNode } from 'react';
import styles from './Panel.module.css';

interface PanelProps {
  title: ReactNode;
  /** Quiet words beside the title. */
  hint?: ReactNode;
  /** Buttons at the right of the head. */
  actions?: ReactNode;
  children: ReactNode;
  /** Without padding, for tables and rows that reach the edge. */
  isFlush?: boolean;
  headingLevel?: 2 | 3;
}

/** A titled region with a border: the one kind of box in the product. */
export function Panel({ title, hint, actions, children, isFlush = false, headingLevel = 2 }: PanelProps) {
  const id = useId();
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <header className={styles.head}>
        <Heading id={id}>{title}</Heading>
        {hint && <span className={styles.hint}>{hint}</span>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      <div className={isFlush ? styles.flush : styles.body}>{children}</div>
    </section>
  );
}
