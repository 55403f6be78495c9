import { Link } from '@tanstack/react-router';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import type { CasesSearch } from '../../cases/cases.search.js';
import type { StepCompletion } from '../steps.queries.js';
import styles from './Headlines.module.css';

interface HeadlinesProps {
  headlines: StepCompletion['headlines'];
  /** The report's filters with its period, and without: some figures are about now. */
  inPeriod: CasesSearch;
  now: CasesSearch;
}

interface Card {
  value: string;
  label: string;
  detail?: string;
  search: CasesSearch;
  count: number;
  isRisk?: boolean;
}

/** What an administrator looks at first, big; each opens its cases. */
export function Headlines({ headlines, inPeriod, now }: HeadlinesProps) {
  const t = useWords('steps');
  const format = useFormat();
  const { decided, decidedInWindow, visited, medianDaysToVisit, atRisk, overdueNow, unreachable, cold } =
    headlines;
  const cards: Card[] = [
    {
      value: decided > 0 ? format.percent((100 * decidedInWindow) / decided) : '–',
      label: t('headline.inWindow'),
      detail:
        decided > 0
          ? t('headline.inWindowOf', { part: format.number(decidedInWindow), whole: format.number(decided) })
          : t('headline.none'),
      search: { ...inPeriod, headline: 'DECIDED_IN_WINDOW' },
      count: decidedInWindow,
    },
    {
      value: medianDaysToVisit == null ? '–' : t('steps.days', { days: format.number(medianDaysToVisit) }),
      label: t('headline.visit'),
      detail: t('headline.visitOf', { count: visited, formatted: format.number(visited) }),
      search: { ...inPeriod, headline: 'VISITED' },
      count: visited,
    },
    {
      value: format.number(atRisk),
      label: t('headline.atRisk'),
      search: { ...now, headline: 'AT_RISK' },
      count: atRisk,
      isRisk: atRisk > 0,
    },
    {
      value: format.number(overdueNow),
      label: t('headline.overdue'),
      search: { ...now, headline: 'OVERDUE_NOW' },
      count: overdueNow,
    },
    {
      value: format.number(unreachable),
      label: t('headline.unreachable'),
      search: { ...now, headline: 'UNREACHABLE' },
      count: unreachable,
    },
    {
      value: format.number(cold),
      label: t('headline.cold'),
      search: { ...now, headline: 'COLD' },
      count: cold,
    },
  ];
  return (
    <ul className={styles.cards}>
      {cards.map((card) => (
        <li key={card.label} className={styles.card} data-risk={card.isRisk}>
          {card.count > 0 ? (
            <Link to="/cases" search={card.search} className={styles.link}>
              <b>{card.value}</b> <span>{card.label}</span>
            </Link>
          ) : (
            <span className={styles.link}>
              <b>{card.value}</b> <span>{card.label}</span>
            </span>
          )}
          {card.detail && <small>{card.detail}</small>}
        </li>
      ))}
    </ul>
  );
}
