import {
  AUDIT_EVENT,
  auditRow,
  CARE_CASE,
  CASE_ACTION,
  CASE_BOARD,
  CONTACT_POINT,
  insertRows,
  optOutMarks,
  PATIENT,
  reachableContacts,
  writeTogether,
  type Ctx,
  type Row,
  type Table,
  type Tx,
} from '@sextant/data';
import {
  dateIn,
  foldCase,
  slackOf,
  type CaseState,
  type WayHistory,
  type RecordedAction,
} from '@sextant/domain';
import { replan, type PlanFacts } from '@sextant/reminders';
import { caseRow } from '../actions/case-row.js';
import { decideAll, type RefusedAt } from '../actions/decide-all.js';
import { checkMentioned } from '../actions/mentioned.js';
import { requestHash } from '../actions/request-hash.js';
import { actionRow, quietHoursOf } from '../actions/write-case.js';
import { storedBoardRow } from '../board/board-row.js';
import { writeConsents } from '../patients/consents.js';
import { applyOptOuts } from '../patients/opt-outs.js';
import { projections } from '../projections/projections.js';
import { storedContact, type NewCase } from './new-case.js';
import type { OpenFacts } from './open-facts.js';

/** A new patient and case with everything recorded on it so far, decided already. */
export type WholeCase = Omit<NewCase, 'actions'> & {
  recorded: readonly RecordedAction[];
  /** Messages that went out already, when some did. */
  plan?: PlanFacts;
};

const NOTHING_SENT: PlanFacts = { scheduled: [], used: [], failed: [], suppressed: [], takenAt: [] };

/** So many cases travel in one statement. */
const CASES_A_STATEMENT = 100;

/**
 * Opens many cases at once, each as `writeNewCase` would: decides their actions and writes the accepted cases in a few
 * statements. Answers, case by case, why it was refused; undefined: it is written.
 */
export async function writeNewCases(
  ctx: Ctx & { tx: Tx },
  openings: readonly NewCase[],
  known: OpenFacts,
): Promise<(RefusedAt | undefined)[]> {
  const todayOn = dateIn(known.organization.zone, ctx.clock.now());
  const whole: WholeCase[] = [];
  const answers = openings.map(({ actions, ...opening }) => {
    for (const [index, { action }] of actions.entries()) {
      const refused = checkMentioned(action, known);
      if (refused) return { ...refused, index };
    }
    const decided = decideAll(ctx, [], actions, todayOn);
    if (decided.kind === 'REFUSED') return decided;
    whole.push({ ...opening, recorded: decided.recorded });
    return undefined;
  });
  await writeWholeCases(ctx, whole, known);
  return answers;
}

/** What is known besides the cases; `histories`: how long the holders they name usually take, if they name any. */
export type WholeCaseFacts = Pick<OpenFacts, 'organization' | 'optedOut'> & {
  histories?: readonly WayHistory[];
};

/** Writes cases with their recorded actions: the same rows, from the same functions, as recording them one by one. */
export async function writeWholeCases(
  ctx: Ctx & { tx: Tx },
  cases: readonly WholeCase[],
  known: WholeCaseFacts,
): Promise<void> {
  const todayOn = dateIn(known.organization.zone, ctx.clock.now());
  for (let start = 0; start < cases.length; start += CASES_A_STATEMENT) {
    const folded = cases
      .slice(start, start + CASES_A_STATEMENT)
      .map((each) => ({ ...each, state: foldCase(each.recorded) }));
    writeRows(ctx, folded, known, todayOn);
    for (const each of folded) followUp(ctx, each, known, todayOn);
    await ctx.tx.flush();
  }
}

type Folded = WholeCase & { state: CaseState };

function writeRows(
  ctx: Ctx & { tx: Tx },
  cases: readonly Folded[],
  { histories = [] }: WholeCaseFacts,
  todayOn: string,
): void {
  const rows = (of: (each: Folded) => readonly Row[]): Row[] => cases.flatMap(of);
  writeTogether(ctx.tx, 'case-open-many', [
    {
      how: 'insert',
      table: PATIENT,
      rows: rows(({ patientId, patient }) => [{ id: patientId, ...patient }]),
    },
    {
      how: 'insert',
      table: CONTACT_POINT,
      rows: rows(({ patientId, contacts }) => contacts.map((contact) => ({ ...contact, patientId }))),
    },
    {
      how: 'insert',
      table: CARE_CASE,
      rows: rows(({ caseId, patientId, state }) => [caseRow(caseId, patientId, state)]),
    },
    {
      how: 'insert',
      table: CASE_ACTION,
      rows: rows(({ caseId, recorded }) =>
        recorded.map((each) => actionRow(ctx, caseId, each, requestHash(each.action))),
      ),
    },
    {
      how: 'insert',
      table: CASE_BOARD,
      rows: rows(({ caseId, patientId, patient, contacts, state }) => [
        storedBoardRow(caseId, { id: patientId, ...patient }, state, todayOn, histories, contacts),
      ]),
    },
    {
      how: 'insert',
      table: AUDIT_EVENT,
      rows: rows(({ caseId, patientId }) => [
        auditRow(ctx, { act: 'C', what: 'case.open', caseIds: [caseId], subjectId: patientId }),
      ]),
    },
  ]);
  const byTable = new Map<Table, Row[]>();
  for (const { caseId, state } of cases) {
    for (const [table, projected] of projections(state)) {
      byTable.set(table, [...(byTable.get(table) ?? []), ...projected.map((row) => ({ ...row, caseId }))]);
    }
  }
  for (const [table, projected] of byTable) insertRows(ctx.tx, table, projected);
}

/** Consents, opt-outs and planned messages, for the few cases that have any. */
function followUp(
  ctx: Ctx & { tx: Tx },
  { caseId, patientId, patient, contacts, recorded, state, plan = NOTHING_SENT }: Folded,
  known: WholeCaseFacts,
  todayOn: string,
): void {
  writeConsents(ctx, ctx.tx, { caseId, patientId }, undefined, state, recorded);
  const stored = contacts.map((contact) => storedContact(contact, known));
  const now = applyOptOuts(ctx, ctx.tx, patientId, stored, recorded, recorded);
  if (state.tasks.length === 0 && state.appointments.length === 0) return;
  const { slackDays } = slackOf(state, todayOn, known.histories ?? []);
  replan(ctx.tx, {
    orgId: ctx.orgId,
    caseId,
    after: state,
    patient: { id: patientId, zone: patient.zone },
    contactPoints: reachableContacts(now, state.caregiverPermission?.isGiven === true),
    optOuts: optOutMarks(now),
    organization: { quietHours: quietHoursOf(known) },
    facts: plan,
    ...(slackDays === undefined ? {} : { slackDays }),
    now: ctx.clock.now(),
  });
}
