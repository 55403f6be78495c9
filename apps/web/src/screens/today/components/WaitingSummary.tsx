import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import type { WaitingOn } from '../today-groups.js';
import styles from './WaitingSummary.module.css';

interface WaitingSummaryProps {
  waitingOn: WaitingOn[];
  doneToday: number;
  isShown: boolean;
  onToggle: () => void;
  snoozed: number;
  isSnoozedShown: boolean;
  onToggleSnoozed: () => void;
}

/** The foot of Today: what waits on whom, how long, and what was done. */
export function WaitingSummary({
  waitingOn,
  doneToday,
  isShown,
  onToggle,
  snoozed,
  isSnoozedShown,
  onToggleSnoozed,
}: WaitingSummaryProps) {
  const t = useWords('today');
  const format = useFormat();
  const total = waitingOn.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={styles.foot}>
      {total > 0 && (
        <>
          <span>
            <b>{t('group.WAITING')}</b>{' '}
            {waitingOn
              .map(({ ball, count, oldestDays }) =>
                [
                  t(`waitingFor.${ball}`, { count }),
                  oldestDays ? `(${t('oldest', { count: oldestDays })})` : '',
                ]
                  .filter((part) => part)
                  .join(' '),
              )
              .join(' · ')}
          </span>
          <button type="button" className={styles.toggle} aria-expanded={isShown} onClick={onToggle}>
            {t(isShown ? 'hideWaiting' : 'showWaiting')}
          </button>
        </>
      )}
      {snoozed > 0 && (
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isSnoozedShown}
          onClick={onToggleSnoozed}
        >
          {t(isSnoozedShown ? 'hideSnoozed' : 'showSnoozed', { count: snoozed })}
        </button>
      )}
      <span className={styles.done}>
        {t('doneToday', { count: doneToday, formatted: format.number(doneToday) })}
      </span>
    </div>
  );
}
