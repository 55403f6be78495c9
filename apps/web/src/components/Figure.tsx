import { Link } from '@tanstack/react-router';
import { useFormat } from '../i18n/format.js';
import { useWords } from '../i18n/i18n.js';
import type { CasesSearch } from '../screens/cases/cases.search.js';
import styles from './Figure.module.css';

interface FigureProps {
  value: number;
  /** What is counted, for whoever hears the number alone. */
  what: string;
  /** The exact cases behind it; a number without cases is no link. */
  search: CasesSearch | undefined;
  tone?: 'RISK' | undefined;
}

/** A number that opens exactly the cases it counts. */
export function Figure({ value, what, search, tone }: FigureProps) {
  const t = useWords('shell');
  const format = useFormat();
  const shown = format.number(value);
  if (value === 0 || !search) {
    return (
      <span className={styles.figure} data-zero={value === 0}>
        {shown}
      </span>
    );
  }
  return (
    <Link
      to="/cases"
      search={search}
      className={styles.figure}
      data-tone={tone}
      aria-label={t('cell', { what, count: shown })}
    >
      {shown}
    </Link>
  );
}
