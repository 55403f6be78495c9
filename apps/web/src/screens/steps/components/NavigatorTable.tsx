import { STEPS } from '@sextant/domain';
import { Panel } from '../../../components/Panel.js';
import table from '../../../components/table.module.css';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import type { CasesSearch } from '../../cases/cases.search.js';
import type { StepCompletion } from '../steps.queries.js';
import { Figure } from '../../../components/Figure.js';
import styles from './NavigatorTable.module.css';

interface NavigatorTableProps {
  navigators: StepCompletion['navigators'];
  /** Workload weight by navigator, of all open cases; not shown beside a filter that leaves some out. */
  weights: ReadonlyMap<string, number> | undefined;
  now: CasesSearch;
}

/** Who has what now, by load and never by score. Where cases pile up the cell is darker. */
export function NavigatorTable({ navigators, weights, now }: NavigatorTableProps) {
  const t = useWords('steps');
  const w = useWords('wording');
  const format = useFormat();
  const rows = navigators.toSorted((a, b) => b.open - a.open);
  const most = Math.max(1, ...rows.flatMap((row) => row.openByStep));
  return (
    <Panel title={t('people.title')} hint={t('people.hint')} isFlush>
      <table className={table.table}>
        <caption className="visually-hidden">{t('people.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('people.navigator')}</th>
            <th scope="col" className={table.number}>
              {t('people.open')}
            </th>
            {weights && (
              <th scope="col" className={table.number} title={t('people.weightHint')}>
                {t('people.weight')}
              </th>
            )}
            {STEPS.map((step) => (
              <th key={step} scope="col" className={table.number}>
                {w(`step.${step}`)}
              </th>
            ))}
            <th scope="col" className={table.number}>
              {t('people.overdue')}
            </th>
            <th scope="col" className={table.number}>
              {t('people.atRisk')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ navigator, open, openByStep, atRisk, overdue }) => {
            const name = navigator?.name ?? t('people.unassigned');
            const whose = navigator ? { navigatorId: navigator.id } : { isUnassigned: true as const };
            const theirs = { ...now, ...whose };
            return (
              <tr key={navigator?.id ?? ''}>
                <th scope="row">{name}</th>
                <td className={table.number}>
                  <Figure
                    value={open}
                    what={`${name}, ${t('people.open')}`}
                    search={{ ...theirs, headline: 'OPEN_NOW' }}
                  />
                </td>
                {weights && (
                  <td className={table.number}>{format.number(weights.get(navigator?.id ?? '') ?? 0)}</td>
                )}
                {STEPS.map((step, index) => {
                  const count = openByStep[index] ?? 0;
                  return (
                    <td
                      key={step}
                      className={`${table.number} ${styles.heat}`}
                      style={{ '--share': `${Math.round((45 * count) / most)}%` }}
                    >
                      <Figure
                        value={count}
                        what={`${name}, ${w(`step.${step}`)}`}
                        search={{ ...theirs, step, headline: 'OPEN_NOW' }}
                      />
                    </td>
                  );
                })}
                <td className={table.number}>
                  <Figure
                    value={overdue}
                    what={`${name}, ${t('people.overdue')}`}
                    search={{ ...theirs, headline: 'OVERDUE_NOW' }}
                  />
                </td>
                <td className={table.number}>
                  <Figure
                    value={atRisk}
                    what={`${name}, ${t('people.atRisk')}`}
                    search={{ ...theirs, headline: 'AT_RISK' }}
                    tone="RISK"
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Panel>
  );
}
