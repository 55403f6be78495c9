import { Panel } from '../../../components/Panel.js';
import table from '../../../components/table.module.css';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { whySentence } from '../../../wording/why.js';
import type { CasesSearch } from '../../cases/cases.search.js';
import type { StepCompletion } from '../steps.queries.js';
import { Figure } from '../../../components/Figure.js';
import styles from './StepTable.module.css';

type Figures = StepCompletion['steps'][number];

interface StepTableProps {
  steps: Figures[];
  inPeriod: CasesSearch;
}

/** How far the cases came, step by step. The bar only repeats the percentage. */
export function StepTable({ steps, inPeriod }: StepTableProps) {
  const t = useWords('steps');
  const slowest = Math.max(0, ...steps.map((figures) => figures.medianDays ?? 0));
  return (
    <Panel title={t('steps.title')} hint={t('steps.hint')} isFlush>
      <table className={table.table}>
        <caption className="visually-hidden">{t('steps.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('steps.step')}</th>
            {(['entered', 'done', 'percent'] as const).map((column) => (
              <th key={column} scope="col" className={table.number}>
                {t(`steps.${column}`)}
              </th>
            ))}
            <th scope="col" className={styles.barColumn}>
              <span className="visually-hidden">{t('steps.share')}</span>
            </th>
            {(['median', 'p90', 'overdue'] as const).map((column) => (
              <th key={column} scope="col" className={table.number}>
                {t(`steps.${column}`)}
              </th>
            ))}
            <th scope="col">{t('steps.slowest')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((figures) => (
            <StepLine
              key={figures.step}
              figures={figures}
              inPeriod={inPeriod}
              isSlowest={slowest > 1 && figures.medianDays === slowest}
            />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function StepLine({
  figures,
  inPeriod,
  isSlowest,
}: {
  figures: Figures;
  inPeriod: CasesSearch;
  isSlowest: boolean;
}) {
  const t = useWords('steps');
  const w = useWords('wording');
  const format = useFormat();
  const { step, entered, done, percent, medianDays, p90Days, overdue, slowest } = figures;
  const name = w(`step.${step}`);
  const days = (value: number | null | undefined): string =>
    value == null ? '–' : t('steps.days', { days: format.number(value) });
  const waits = slowest && whySentence(w, format, { ...slowest, count: null });
  return (
    <tr className={styles.line} data-slowest={isSlowest}>
      <th scope="row">{name}</th>
      <td className={table.number}>
        <Figure
          value={entered}
          what={`${name}, ${t('steps.entered')}`}
          search={{ ...inPeriod, step, metric: 'ENTERED' }}
        />
      </td>
      <td className={table.number}>
        <Figure
          value={done}
          what={`${name}, ${t('steps.done')}`}
          search={{ ...inPeriod, step, metric: 'DONE' }}
        />
      </td>
      <td className={table.number}>{percent ?? '–'}</td>
      <td className={styles.barColumn}>
        <div className={styles.bar} aria-hidden="true">
          <b style={{ width: `${percent ?? 0}%` }} />
        </div>
      </td>
      <td className={table.number}>{days(medianDays)}</td>
      <td className={table.number}>{days(p90Days)}</td>
      <td className={table.number}>
        <Figure
          value={overdue}
          what={`${name}, ${t('steps.overdue')}`}
          search={{ ...inPeriod, step, metric: 'OVERDUE' }}
        />
      </td>
      <td className={styles.slowest}>
        {slowest && waits && (
          <>
            {waits.lead} {slowest.who}{' '}
            <span className={table.small}>
              {slowest.medianDays == null
                ? t('steps.slowestCount', { count: slowest.count })
                : t('steps.slowestFacts', { count: slowest.count, days: format.number(slowest.medianDays) })}
            </span>
          </>
        )}
      </td>
    </tr>
  );
}
