import { useWords } from '../i18n/i18n.js';
import styles from './Loading.module.css';

/** Grey lines where rows will be; said once to screen readers. `rows` about as many as will come keeps the page still. */
export function Loading({ rows = 4 }: { rows?: number }) {
  const t = useWords('shell');
  return (
    <div className={styles.box} role="status">
      <span className="visually-hidden">{t('loading')}</span>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={styles.row} aria-hidden="true" />
      ))}
    </div>
  );
}
