import { useWords } from '../../../i18n/i18n.js';
import styles from './TodayQueue.module.css';

const HINTS = [
  ['J K', 'move'],
  ['Enter', 'peek'],
  ['E', 'act'],
  ['H', 'snooze'],
  ['L', 'call'],
  ['M', 'message'],
  ['X', 'select'],
  ['?', 'all'],
] as const;

/** The keys most used; the sheet behind `?` has all of them. */
export function KeyHints() {
  const t = useWords('today');
  return (
    <p className={styles.keys} aria-hidden="true">
      {HINTS.map(([keys, what]) => (
        <span key={what}>
          {keys.split(' ').map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}{' '}
          {t(`keys.${what}`)}
        </span>
      ))}
    </p>
  );
}
