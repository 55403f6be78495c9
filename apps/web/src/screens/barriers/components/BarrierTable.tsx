import { BARRIER_WORDS } from '@sextant/domain';
import { Figure } from '../../../components/Figure.js';
import { Panel } from '../../../components/Panel.js';
import table from '../../../components/table.module.css';
import { useFormat } from '../../../i18n/format.js';
import { useLanguage, useWords } from '../../../i18n/i18n.js';
import type { CasesSearch } from '../../cases/cases.search.js';
import type { BarrierReport } from '../barriers.queries.js';
import styles from '../BarriersScreen.module.css';

/** Fewer cases say little about a practice and much about a person. */
const SMALL_NUMBER = 5;
/** So many actions a row names; all of them are in the file. */
const ACTIONS_SHOWN = 2;

/** The most frequent barriers first. */
export function BarrierTable({ report }: { report: BarrierReport }) {
  const t = useWords('barriers');
  const period = { from: report.from, to: report.to };
  return (
    <Panel title={t('table.title')} hint={t('table.hint')} isFlush>
      <div className={styles.scroll}>
        <table className={table.table}>
          <caption className="visually-hidden">{t('table.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('table.barrier')}</th>
              <th scope="col">{t('table.group')}</th>
              {(['found', 'resolved', 'open', 'percent', 'median'] as const).map((column) => (
                <th key={column} scope="col" className={table.number}>
                  {t(`table.${column}`)}
                </th>
              ))}
              <th scope="col">{t('table.actions')}</th>
            </tr>
          </thead>
          <tbody>
            {report.barriers.map((row) => (
              <BarrierLine key={row.kind} row={row} period={period} />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

function BarrierLine({ row, period }: { row: BarrierReport['barriers'][number]; period: CasesSearch }) {
  const t = useWords('barriers');
  const format = useFormat();
  const words = BARRIER_WORDS[useLanguage()];
  const { kind, group, found, resolved, open, medianDays, interventions } = row;
  const name = words.kinds[kind];
  const isSmall = found < SMALL_NUMBER;
  const search = { ...period, barrier: kind };
  const more = interventions.length - ACTIONS_SHOWN;
  return (
    <tr className={isSmall ? styles.small : undefined}>
      <th scope="row">{name}</th>
      <td>{words.groups[group]}</td>
      <td className={table.number}>
        <Figure
          value={found}
          what={`${name}, ${t('table.found')}`}
          search={{ ...search, barrierMetric: 'FOUND' }}
        />
      </td>
      <td className={table.number}>
        <Figure
          value={resolved}
          what={`${name}, ${t('table.resolved')}`}
          search={{ ...search, barrierMetric: 'RESOLVED' }}
        />
      </td>
      <td className={table.number}>
        <Figure
          value={open}
          what={`${name}, ${t('table.open')}`}
          search={{ ...search, barrierMetric: 'OPEN' }}
        />
      </td>
      <td className={table.number}>
        {isSmall ? (
          <span title={t('table.small')}>–</span>
        ) : (
          format.percent(Math.round((100 * resolved) / found))
        )}
      </td>
      <td className={table.number}>
        {medianDays == null ? '–' : t('table.days', { days: format.number(medianDays) })}
      </td>
      <td>
        <ul className={styles.actions}>
          {interventions.slice(0, ACTIONS_SHOWN).map(({ intervention, count }) => {
            const done = words.interventions[intervention];
            return (
              <li key={intervention}>
                {done}{' '}
                <Figure
                  value={count}
                  what={`${name}, ${done}`}
                  search={{ ...search, barrierMetric: 'RESOLVED', intervention }}
                />
              </li>
            );
          })}
          {more > 0 && <li className={table.small}>{t('table.more', { count: more })}</li>}
        </ul>
      </td>
    </tr>
  );
}
