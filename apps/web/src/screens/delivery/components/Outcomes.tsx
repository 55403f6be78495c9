import { Panel } from '../../../components/Panel.js';
import table from '../../../components/table.module.css';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import type { Monitor } from '../delivery.queries.js';
import styles from '../delivery.module.css';

const OUTCOMES = [
  'SENT',
  'DELIVERED',
  'KEPT',
  'BOUNCED',
  'UNKNOWN',
  'FAILED',
  'EXPIRED',
  'SUPPRESSED',
  'MOOT',
  'CANCELED',
] as const;

/** How messages ended in the last day, by channel. */
export function Outcomes({ outcomes }: { outcomes: Monitor['outcomes'] }) {
  const t = useWords('delivery');
  const format = useFormat();
  const countOf = (outcome: string, channel: string) =>
    outcomes.find((each) => each.outcome === outcome && each.channel === channel)?.count ?? 0;
  const shown = OUTCOMES.filter((outcome) => countOf(outcome, 'SMS') + countOf(outcome, 'EMAIL') > 0);
  return (
    <Panel title={t('outcomes')} isFlush>
      {shown.length === 0 ? (
        <p className={styles.nothing}>{t('noOutcomes')}</p>
      ) : (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('outcome.head')}</th>
              <th scope="col" className={table.number}>
                {t('channel.SMS')}
              </th>
              <th scope="col" className={table.number}>
                {t('channel.EMAIL')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((outcome) => (
              <tr key={outcome}>
                <th scope="row">{t(`outcome.${outcome}`)}</th>
                <td className={table.number}>{format.number(countOf(outcome, 'SMS'))}</td>
                <td className={table.number}>{format.number(countOf(outcome, 'EMAIL'))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
