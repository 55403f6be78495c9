import {
  compareRows,
  daysBetween,
  todayGroup,
  type Ball,
  type CaseStatus,
  type TodayGroup,
} from '@sextant/domain';

import { fitsFilter, type RowFilter } from '../../app/worklist/views/row-filter.js';
import type { BoardRow } from './board.queries.js';

/** What a row must tell to find its place on Today. */
export interface PlacedRow {
  status: CaseStatus;
  windowOn?: string | null;
  mustMoveOn?: string | null;
  dueOn?: string | null;
  answeredAt?: string | null;
  waitingSince?: string | null;
  ball: Ball;
  nextAct: { code: string };
  snoozedUntilOn?: string | null;
}

export type ToDoGroup = Exclude<TodayGroup, 'WAITING' | 'SNOOZED' | 'NONE'>;

/** The groups that want something from us, in the order in which they stand on the page. */
export const TO_DO_GROUPS = [
  'SAME_DAY',
  'WINDOW_NOT_SET',
  'AT_RISK',
  'ANSWERS',
  'DUE',
] as const satisfies readonly ToDoGroup[];

export interface WaitingOn {
  ball: Ball;
  count: number;
  /** Days since the longest of them waits; undefined when none says since when. */
  oldestDays?: number;
}

export interface TodayList<Row> {
  /** Groups with at least one row, least slack first in each. */
  groups: { group: ToDoGroup; rows: Row[] }[];
  waiting: Row[];
  /** Put off, the one that comes back first first. */
  snoozed: Row[];
  /** Who is waited for, most cases first. */
  waitingOn: WaitingOn[];
  toDo: number;
  atRisk: number;
}

/** Sorts the caseload into what is to do today and what waits on others. */
export function todayList<Row extends PlacedRow>(rows: readonly Row[], todayOn: string): TodayList<Row> {
  const sorted = rows.toSorted(compareRows);
  const byGroup = Map.groupBy(sorted, (row) => todayGroup(row, todayOn));
  const groups = TO_DO_GROUPS.map((group) => ({ group, rows: byGroup.get(group) ?? [] })).filter(
    ({ rows: inGroup }) => inGroup.length > 0,
  );
  const waiting = byGroup.get('WAITING') ?? [];
  return {
    groups,
    waiting,
    snoozed: (byGroup.get('SNOOZED') ?? []).toSorted((a, b) =>
      (a.snoozedUntilOn ?? '').localeCompare(b.snoozedUntilOn ?? ''),
    ),
    waitingOn: waitingOn(waiting, todayOn),
    toDo: groups.reduce((sum, { rows: inGroup }) => sum + inGroup.length, 0),
    atRisk: byGroup.get('AT_RISK')?.length ?? 0,
  };
}

/** The rows a view shows. What has to be answered the same day is in every view. */
export function viewedRows<Row extends BoardRow>(
  rows: readonly Row[],
  filter: RowFilter,
  todayOn: string,
): Row[] {
  return rows.filter((row) => fitsFilter(row, filter) || todayGroup(row, todayOn) === 'SAME_DAY');
}

function waitingOn(rows: readonly PlacedRow[], todayOn: string): WaitingOn[] {
  return [...Map.groupBy(rows, (row) => row.ball)]
    .map(([ball, held]) => {
      const since = held.map((row) => row.waitingSince).filter((on) => on != null);
      const oldest = since.toSorted()[0];
      return {
        ball,
        count: held.length,
        ...(oldest ? { oldestDays: Math.max(0, daysBetween(oldest, todayOn)) } : {}),
      };
    })
    .toSorted((a, b) => b.count - a.count);
}

/** How many cases want something from us today; what waits on others does not count. */
export function toDoCount(board: { items: readonly PlacedRow[]; today: string }): number {
  return board.items.filter((row) => TO_DO_GROUPS.some((group) => group === todayGroup(row, board.today)))
    .length;
}
