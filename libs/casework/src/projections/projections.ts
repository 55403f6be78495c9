import {
  APPOINTMENT,
  BARRIER,
  AUTHORIZATION_ROUND,
  CALL_TASK,
  CANDIDATE,
  CASE_STEP,
  COVERAGE,
  DECISION,
  DISTRESS,
  OPINION,
  PATIENT_ANSWER,
  PATIENT_TASK,
  QUESTION,
  RECORD_AUTHORIZATION,
  RECORD_ITEM,
  VISIT_PREP,
  writeCaseRows,
  type Row,
  type Table,
  type Tx,
} from '@sextant/data';
import type { CaseState } from '@sextant/domain';

/** Tables that hold a case's state row by row, in the order foreign keys want them written. */
const PROJECTED: readonly (readonly [Table, (state: CaseState) => readonly object[]])[] = [
  [CASE_STEP, (state) => state.steps],
  [CANDIDATE, (state) => state.candidates],
  [RECORD_ITEM, (state) => state.recordItems],
  [RECORD_AUTHORIZATION, (state) => state.releases],
  [COVERAGE, (state) => [state.coverage]],
  [AUTHORIZATION_ROUND, (state) => state.authorizations],
  [QUESTION, (state) => state.questions],
  [VISIT_PREP, (state) => [state.visitPrep]],
  [APPOINTMENT, (state) => state.appointments],
  [
    OPINION,
    (state) =>
      state.opinions.map(({ order, experience, ...fields }) => ({
        opinionOrder: order,
        ...fields,
        ...experience,
      })),
  ],
  [DECISION, (state) => [state.decision]],
  [PATIENT_TASK, (state) => state.tasks],
  [
    PATIENT_ANSWER,
    (state) => state.answers.map(({ at, on, ...fields }) => ({ ...fields, saidAt: at, saidOn: on })),
  ],
  [CALL_TASK, (state) => state.callTasks],
  [BARRIER, (state) => state.barriers],
  [DISTRESS, (state) => state.distress.map(({ on, ...fields }) => ({ ...fields, screenedOn: on }))],
];

/** Every row the state amounts to, by table. */
export function projections(state: CaseState): Map<Table, readonly Row[]> {
  return new Map(PROJECTED.map(([table, rowsOf]) => [table, rowsOf(state) as readonly Row[]]));
}

/** Queues what must change in the tables so that they hold `after`; a case just opened has no `before`. */
export function writeProjections(
  tx: Tx,
  caseId: string,
  before: CaseState | undefined,
  after: CaseState,
): void {
  const was = before && projections(before);
  for (const [table, rows] of projections(after)) {
    const earlier = was?.get(table) ?? [];
    writeCaseRows(tx, table, caseId, keepsEarlierRounds(table, before, after) ? [] : earlier, rows);
  }
}

/** The state holds the present round's coverage only; a new round leaves the row of the last one where it is. */
function keepsEarlierRounds(table: Table, before: CaseState | undefined, after: CaseState): boolean {
  return table === COVERAGE && before !== undefined && after.round > before.round;
}
