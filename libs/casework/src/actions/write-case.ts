import {
  AUDIT_EVENT,
  auditRow,
  CARE_CASE,
  CASE_ACTION,
  CASE_BOARD,
  optOutMarks,
  reachableContacts,
  writeTogether,
  type AuditAct,
  type Ctx,
  type Row,
  type StoredContact,
  type Tx,
} from '@sextant/data';
import { slackOf, type CaseState, type RecordedAction } from '@sextant/domain';
import { replan, type PlanFacts } from '@sextant/reminders';
import { storedBoardRow } from '../board/board-row.js';
import type { CaseFacts } from '../cases/case-facts.js';
import { applyOptOuts } from '../patients/opt-outs.js';
import { writeConsents } from '../patients/consents.js';
import { writeProjections } from '../projections/projections.js';
import { caseRow } from './case-row.js';
import type { Decided } from './decide-all.js';

export interface CaseWrite {
  facts: Pick<CaseFacts, 'caseId' | 'patient' | 'contacts' | 'organization' | 'histories'>;
  plan: PlanFacts;
  /** Absent for a case that is just being opened. */
  before?: CaseState;
  decided: Decided;
  /** One per recorded action. */
  requestHashes: readonly string[];
  todayOn: string;
  audited: { act: AuditAct; what: string };
}

/**
 * Queues everything accepted actions change: the actions themselves, the case, its board row, every projection that
 * differs, consents and opt-outs, planned messages, the audit row. Nothing is awaited; the caller ends the transaction.
 * Answers the contacts as they stand afterwards.
 */
export function writeCase(ctx: Ctx, tx: Tx, write: CaseWrite): StoredContact[] {
  const { facts, before, decided, todayOn } = write;
  const { state, recorded } = decided;
  const { caseId, patient, histories } = facts;
  writeTogether(tx, before ? 'case-record' : 'case-open', [
    { how: before ? 'update' : 'insert', table: CARE_CASE, rows: [caseRow(caseId, patient.id, state)] },
    {
      how: 'insert',
      table: CASE_ACTION,
      rows: recorded.map((each, index) => actionRow(ctx, caseId, each, write.requestHashes[index])),
    },
    {
      how: 'upsert',
      table: CASE_BOARD,
      rows: [storedBoardRow(caseId, patient, state, todayOn, histories, facts.contacts)],
    },
    {
      how: 'insert',
      table: AUDIT_EVENT,
      rows: [auditRow(ctx, { ...write.audited, caseIds: [caseId], subjectId: patient.id })],
    },
  ]);
  writeProjections(tx, caseId, before, state);
  writeConsents(ctx, tx, { caseId, patientId: patient.id }, before, state, recorded);
  const contacts = applyOptOuts(ctx, tx, patient.id, facts.contacts, recorded, decided.history);
  const { slackDays } = slackOf(state, todayOn, histories);
  const last = recorded.at(-1);
  replan(tx, {
    orgId: ctx.orgId,
    caseId,
    ...(last ? { actionId: last.id } : {}),
    after: state,
    patient,
    contactPoints: reachableContacts(contacts, state.caregiverPermission?.isGiven === true),
    optOuts: optOutMarks(contacts),
    organization: { quietHours: quietHoursOf(facts) },
    facts: write.plan,
    ...(slackDays === undefined ? {} : { slackDays }),
    now: ctx.clock.now(),
  });
  return contacts;
}

export function quietHoursOf({ organization }: Pick<CaseFacts, 'organization'>): {
  startHour: number;
  endHour: number;
} {
  return { startHour: organization.quietStartHour, endHour: organization.quietEndHour };
}

export function actionRow(ctx: Ctx, caseId: string, recorded: RecordedAction, hash: string | undefined): Row {
  return {
    id: recorded.id,
    caseId,
    seq: recorded.seq,
    type: recorded.action.type,
    payload: recorded.action,
    requestHash: hash,
    recordedAt: recorded.at,
    recordedOn: recorded.on,
    actorKind: recorded.actor.kind,
    actorId: recorded.actor.id,
    actorIsClinical: recorded.actor.isClinical,
    requestId: ctx.requestId.slice(0, 100),
  };
}
