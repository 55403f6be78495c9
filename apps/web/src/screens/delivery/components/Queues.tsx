import { Panel } from '../../../components/Panel.js';
import table from '../../../components/table.module.css';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import type { Monitor } from '../delivery.queries.js';
import styles from '../delivery.module.css';

/** A queue that proved nothing for so long stands still (the worker starts anew after two minutes). */
const SILENT_AFTER_S = 180;

const QUEUES = ['records-collection', 'insurance-verification', 'visit', 'general'] as const;

/** How long due messages wait, by what they are about, against the goal. */
export function Queues({ monitor: { queues, lagTargetSeconds } }: { monitor: Monitor }) {
  const t = useWords('delivery');
  const format = useFormat();
  const duration = useDuration();
  return (
    <Panel title={t('queues')} hint={t('queuesHint', { seconds: lagTargetSeconds })} isFlush>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('queues')}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('lag.queue')}</th>
              <th scope="col" className={table.number}>
                {t('lag.due')}
              </th>
              <th scope="col">{t('lag.oldest')}</th>
              <th scope="col">{t('lag.proof')}</th>
            </tr>
          </thead>
          <tbody>
            {QUEUES.map((name) => {
              const queue = queues.find((each) => each.queue === name);
              if (!queue) return null;
              const { due, oldestSeconds, canarySeconds } = queue;
              const isLate = due > 0 && oldestSeconds > lagTargetSeconds;
              const isSilent = canarySeconds != null && canarySeconds > SILENT_AFTER_S;
              return (
                <tr key={name}>
                  <th scope="row">{t(`queue.${name}`)}</th>
                  <td className={table.number}>{format.number(due)}</td>
                  <td>
                    {due === 0 ? (
                      <span className={table.quiet}>{t('lag.nothing')}</span>
                    ) : (
                      <>
                        {duration(oldestSeconds)}
                        <span className={styles.under} data-tone={isLate ? 'RISK' : undefined}>
                          {t(isLate ? 'offTarget' : 'onTarget')}
                        </span>
                      </>
                    )}
                  </td>
                  <td>
                    {canarySeconds == null ? (
                      <span className={table.quiet}>{t('lag.never')}</span>
                    ) : (
                      t('ago', { time: duration(canarySeconds) })
                    )}
                    {isSilent && (
                      <span className={styles.under} data-tone="RISK">
                        {t('silent')}
                      </span>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

/** Seconds below two minutes, then minutes, then hours. */
function useDuration(): (seconds: number) => string {
  const t = useWords('delivery');
  const format = useFormat();
  return (seconds) => {
    const [unit, size] =
      seconds < 120
        ? (['seconds', 1] as const)
        : seconds < 7_200
          ? (['minutes', 60] as const)
          : (['hours', 3_600] as const);
    const count = Math.round(seconds / size);
    return t(unit, { count, formatted: format.number(count) });
  };
}
