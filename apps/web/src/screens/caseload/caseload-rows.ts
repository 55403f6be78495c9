import { compareRows, isCold, slackDays, STEPS, todayGroup, type Step } from '@sextant/domain';
import { fitsFilter } from '../../app/worklist/views/row-filter.js';
import type { BoardRow } from '../today/board.queries.js';
import { VIEWS, type CaseloadSearch, type CaseloadSort, type CaseloadView } from './caseload.search.js';

type Row = BoardRow;

const INSURANCE_OPEN: readonly string[] = ['NOT_STARTED', 'IN_PROGRESS', 'WAITING'];

/** The day, and after how many quiet days a case counts as cold: an organization's setting. */
export interface ViewDay {
  today: string;
  coldAfterDays: number;
}

const IN_VIEW: Record<CaseloadView, (row: Row, day: ViewDay) => boolean> = {
  risk: (row, { today }) => row.status === 'OPEN' && !!row.mustMoveOn && slackDays(row.mustMoveOn, today) < 0,
  answers: (row) => row.answeredAt != null,
  records: (row) => row.status === 'OPEN' && row.currentStep === 'RECORDS',
  insurance: (row) =>
    row.status === 'OPEN' &&
    row.stepStates[STEPS.indexOf('TRIAGE')] === 'DONE' &&
    INSURANCE_OPEN.includes(row.stepStates[STEPS.indexOf('INSURANCE')] ?? ''),
  waiting: (row, { today }) => todayGroup(row, today) === 'WAITING',
  cold: (row, { today, coldAfterDays }) => isCold(row, today, coldAfterDays),
  unreachable: (row) => row.status !== 'CLOSED' && row.isUnreachable,
  paused: (row) => row.status === 'PAUSED',
};

/** How many rows each ready-made view holds. */
export function viewCounts(rows: readonly Row[], day: ViewDay): Record<CaseloadView, number> {
  return Object.fromEntries(
    VIEWS.map((view) => [view, rows.filter((row) => IN_VIEW[view](row, day)).length]),
  ) as Record<CaseloadView, number>;
}

/** Lower case without accents: "Tomás" is found by "tomas". */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Every word typed begins a word of the name or stands in the record number. */
export function matchesText(row: Pick<Row, 'patientName' | 'mrn'>, text: string): boolean {
  const names = plain(row.patientName).split(/[\s,'’-]+/);
  const mrn = row.mrn?.toLowerCase() ?? '';
  return plain(text)
    .split(/[\s,'’-]+/)
    .filter((word) => word)
    .every((word) => names.some((name) => name.startsWith(word)) || mrn.includes(word));
}

/** The rows of a view, filtered and sorted; pure, so that 250 rows answer while one types. */
export function caseloadRows(
  rows: readonly Row[],
  search: CaseloadSearch,
  text: string,
  day: ViewDay,
  collator: Intl.Collator,
): Row[] {
  const kept = rows.filter(
    (row) =>
      (!search.view || IN_VIEW[search.view](row, day)) &&
      fitsFilter(row, search) &&
      (!text || matchesText(row, text)),
  );
  const compare = comparer(search.sort ?? 'slack', collator);
  const direction = search.order === 'desc' ? -1 : 1;
  return kept.toSorted((a, b) => direction * compare(a, b) || collator.compare(a.patientName, b.patientName));
}

function comparer(sort: CaseloadSort, collator: Intl.Collator): (a: Row, b: Row) => number {
  const stepIndex = (step: Step): number => STEPS.indexOf(step);
  switch (sort) {
    case 'slack':
      return compareRows;
    case 'name':
      return (a, b) => collator.compare(a.patientName, b.patientName);
    case 'step':
      return (a, b) => stepIndex(a.currentStep) - stepIndex(b.currentStep);
    case 'touch':
      return (a, b) => (a.lastTouchAt < b.lastTouchAt ? -1 : a.lastTouchAt > b.lastTouchAt ? 1 : 0);
    case 'navigator':
      return (a, b) => collator.compare(a.navigatorName ?? '', b.navigatorName ?? '');
  }
}
