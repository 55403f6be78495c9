import type { Case } from '@sextant/contract';
import {
  CASE_BOARD,
  liveNews,
  optOutMarks,
  reachableContacts,
  upsertRows,
  withTenant,
  type Ctx,
  type Tx,
} from '@sextant/data';
import { dateIn, foldCase, slackOf } from '@sextant/domain';
import { replan } from '@sextant/reminders';
import { loadCase } from '../actions/load-case.js';
import { quietHoursOf } from '../actions/write-case.js';
import { storedBoardRow } from '../board/board-row.js';
import { casePage } from './case-page.js';
import { CASE_DELIVERIES } from './deliveries.js';

/**
 * After something about the patient changed that is no action (name, zone, contacts): the board row and the planned
 * messages follow, in the same transaction. Answers the case as it is then, with COMMIT.
 */
export async function refreshCase(ctx: Ctx & { tx: Tx }, caseId: string): Promise<Case | undefined> {
  const loaded = await loadCase(ctx, caseId, undefined, { people: [], directory: [], payers: [] });
  if (!loaded) return undefined;
  const todayOn = dateIn(loaded.organization.zone, ctx.clock.now());
  const state = foldCase(loaded.actions);
  const { patient, histories, contacts } = loaded;
  upsertRows(ctx.tx, CASE_BOARD, [storedBoardRow(caseId, patient, state, todayOn, histories, contacts)]);
  // The board row may be as it was: a day of birth does not stand in it.
  ctx.tx.later(...liveNews({ kind: 'CASES', orgId: ctx.orgId, cases: [[caseId, null, null]] }));
  const { slackDays } = slackOf(state, todayOn, histories);
  replan(ctx.tx, {
    orgId: ctx.orgId,
    caseId,
    after: state,
    patient,
    contactPoints: reachableContacts(contacts, state.caregiverPermission?.isGiven === true),
    optOuts: optOutMarks(contacts),
    organization: { quietHours: quietHoursOf(loaded) },
    facts: loaded.plan,
    ...(slackDays === undefined ? {} : { slackDays }),
    now: ctx.clock.now(),
  });
  const [row] = await ctx.tx.finish(CASE_DELIVERIES, [ctx.orgId, caseId]);
  return casePage(loaded, loaded.actions, state, todayOn, row?.deliveries ?? []);
}

/** The planned messages of a case follow what became of those that left. */
export async function replanCase(ctx: Ctx, caseId: string): Promise<void> {
  await withTenant(ctx, (inside) => refreshCase(inside, caseId));
}
