import type { ActionRefused, NotFound, RecordActionResult } from '@sextant/contract';
import { audit, isFault, isUuid, UNIQUE_VIOLATION, withTenant, type Ctx, type Tx } from '@sextant/data';
import { checkSnooze, dateIn, foldCase, type Action, type CaseState, type Refused } from '@sextant/domain';
import { casePage } from '../cases/case-page.js';
import { CASE_DELIVERIES } from '../cases/deliveries.js';
import { isCaseStaff } from '../rights/case-staff.js';
import { decideAll, type Decided } from './decide-all.js';
import { loadCase, type LoadedCase, type Mentioned } from './load-case.js';
import { checkMentioned, mentionedIn } from './mentioned.js';
import { requestHash } from './request-hash.js';
import { stamped } from './stamp-action.js';
import { writeCase } from './write-case.js';

export interface RecordActionRequest {
  /** Made by the client, unique: a repeat is answered with the first result. */
  actionId: string;
  caseId: string;
  /** The version the person was looking at; edits of fields others changed since are refused. */
  expectedVersion?: number | null;
  action: Action;
}

/**
 * Records one action on a case: everything that happens on a case goes through here. Two round trips: lock and load;
 * then, decided in TypeScript, all writes with COMMIT. Refusals are answers, never thrown; another organization's case
 * is simply not there.
 */
export async function recordAction(ctx: Ctx, request: RecordActionRequest): Promise<RecordActionResult> {
  if (!isUuid(request.caseId)) return notFound();
  if (!isUuid(request.actionId))
    return refusal(refused('INVALID', 'The action needs an id of its own.', 'actionId'));
  if (!isCaseStaff(ctx))
    return refusal(refused('NOT_ALLOWED', 'Only navigators and supervisors record on cases.'));
  const { action, ...about } = request;
  return recordTogether(ctx, {
    ...about,
    hash: requestHash(action),
    mentioned: mentionedIn([action]),
    actionsOn: () => [{ id: request.actionId, action }],
  });
}

/** Several acts as one: all are recorded or none. The first one's id tells a repeat. */
export interface Together {
  actionId: string;
  caseId: string;
  expectedVersion?: number | null;
  /** Of what was asked for. */
  hash: string;
  mentioned: Mentioned;
  /** What to record on the case as it stands; what it names elsewhere has to be among `mentioned`. */
  actionsOn: (state: CaseState, todayOn: string) => { id: string; action: Action }[];
}

export async function recordTogether(ctx: Ctx, request: Together): Promise<RecordActionResult> {
  try {
    return await withTenant(ctx, (inside) => recordInside(inside, request));
  } catch (error) {
    // The same new id on two cases at once: the second try finds the first one's row.
    if (ctx.tx || !isFault(error, UNIQUE_VIOLATION, 'case_action_pkey')) throw error;
    return withTenant(ctx, (inside) => recordInside(inside, request));
  }
}

async function recordInside(ctx: Ctx & { tx: Tx }, request: Together): Promise<RecordActionResult> {
  const { actionId, caseId, hash } = request;
  const loaded = await loadCase(ctx, caseId, actionId, request.mentioned);
  if (!loaded) return notFound();
  const todayOn = dateIn(loaded.organization.zone, ctx.clock.now());
  const before = foldCase(loaded.actions);

  if (loaded.recordedIn === caseId && loaded.recordedHash === hash) {
    return { __typename: 'ActionRecorded', actionId, case: await pageNow(ctx, loaded, before, todayOn) };
  }
  const decided = decideTogether(ctx, loaded, request, before, todayOn);
  if (decided.kind === 'REFUSED') return refusal(decided, await pageNow(ctx, loaded, before, todayOn));

  const contacts = writeCase(ctx, ctx.tx, {
    facts: loaded,
    plan: loaded.plan,
    before,
    decided,
    requestHashes: decided.recorded.map(() => hash),
    todayOn,
    audited: { act: 'U', what: 'case.action' },
  });
  const [row] = await ctx.tx.finish(CASE_DELIVERIES, [ctx.orgId, caseId]);
  const page = casePage(
    { ...loaded, contacts },
    decided.history,
    decided.state,
    todayOn,
    row?.deliveries ?? [],
  );
  return { __typename: 'ActionRecorded', actionId, case: page };
}

function decideTogether(
  ctx: Ctx,
  loaded: LoadedCase,
  request: Together,
  before: CaseState,
  todayOn: string,
): Decided | Refused {
  if (loaded.recordedIn)
    return refused('ID_TAKEN', 'This id was used for something else. Try again.', 'actionId');
  const wanted = request.actionsOn(before, todayOn);
  if (wanted.length === 0) return refused('NOT_IN_THIS_STATE', 'There is nothing left to do here.');
  for (const { action } of wanted) {
    const found = checkMentioned(action, loaded) ?? snoozeRefused(before, action, todayOn, loaded);
    if (found) return found;
  }
  const asMeant = wanted.map(({ id, action }) => ({ id, action: stamped(action, loaded) }));
  return decideAll(ctx, loaded.actions, asMeant, todayOn, request.expectedVersion ?? undefined);
}

/** The domain asks again without the histories: here a case is late by how long its holders really take. */
function snoozeRefused(
  before: CaseState,
  action: Action,
  todayOn: string,
  { histories }: LoadedCase,
): Refused | undefined {
  return action.type === 'SNOOZE_CASE' ? checkSnooze(before, action, todayOn, histories) : undefined;
}

/** The case as it stands, for an answer that changed nothing. */
async function pageNow(ctx: Ctx & { tx: Tx }, loaded: LoadedCase, state: CaseState, todayOn: string) {
  audit(ctx, ctx.tx, {
    act: 'R',
    what: 'case.action',
    caseIds: [loaded.caseId],
    subjectId: loaded.patient.id,
  });
  const [row] = await ctx.tx.finish(CASE_DELIVERIES, [ctx.orgId, loaded.caseId]);
  return casePage(loaded, loaded.actions, state, todayOn, row?.deliveries ?? []);
}

function refused(code: Refused['code'], message: string, field?: string): Refused {
  return { kind: 'REFUSED', code, message, ...(field ? { field } : {}) };
}

function refusal({ code, message, field }: Refused, page?: ActionRefused['case']): ActionRefused {
  return { __typename: 'ActionRefused', code, message, field: field ?? null, case: page ?? null };
}

/** The same words whether it does not exist or belongs to somebody else. */
export function notFound(): NotFound {
  return { __typename: 'NotFound', message: 'There is nothing here by this id.' };
}
