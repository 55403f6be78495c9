import type { CallRefusal, LogPartyCallInput, LogPartyCallResult } from '@sextant/contract';
import { isUuid, withTenant, type Ctx, type Tx } from '@sextant/data';
import {
  callActions,
  dateIn,
  foldCase,
  sharedMinutes,
  type Action,
  type CallAnswer,
  type PartyCall,
  type Refused,
} from '@sextant/domain';
import { decideAll } from '../actions/decide-all.js';
import { loadCase } from '../actions/load-case.js';
import { checkMentioned } from '../actions/mentioned.js';
import { requestHash } from '../actions/request-hash.js';
import { sameId } from '../actions/same-id.js';
import { writeCase, type CaseWrite } from '../actions/write-case.js';
import { requireCaseStaff } from '../rights/case-staff.js';

const MOST_CASES = 100;
const ABOUT_ALL = { field: null, recordItemId: null };

/**
 * One call, recorded on every case it was about in one transaction: all of it or nothing, with a refusal for each item
 * that cannot be recorded. Cases are locked in one order, so that two calls cannot wait for each other. The same
 * `clientMutationId` has one effect; another organization's case is simply not there.
 */
export async function logPartyCall(ctx: Ctx, input: LogPartyCallInput): Promise<LogPartyCallResult> {
  requireCaseStaff(ctx);
  const refused = checkInput(input);
  if (refused) return { __typename: 'PartyCallRefused', refusals: [refused] };
  return withTenant(ctx, (inside) => logInside(inside, input));
}

function checkInput({ clientMutationId, cases, minutes }: LogPartyCallInput): CallRefusal | undefined {
  const invalid = (field: string, message: string): CallRefusal => ({
    ...ABOUT_ALL,
    caseId: null,
    code: 'INVALID',
    field,
    message,
  });
  if (!isUuid(clientMutationId)) return invalid('clientMutationId', 'The call needs an id of its own.');
  if (cases.length === 0 || cases.length > MOST_CASES) return invalid('cases', 'Choose 1 to 100 cases.');
  if (new Set(cases.map(({ caseId }) => caseId)).size < cases.length)
    return invalid('cases', 'A case is named twice.');
  if (minutes != null && (minutes < 0 || minutes > 600)) return invalid('minutes', 'Enter 0 to 600 minutes.');
  return undefined;
}

async function logInside(ctx: Ctx & { tx: Tx }, input: LogPartyCallInput): Promise<LogPartyCallResult> {
  const hash = requestHash(input);
  const wanted = input.cases.toSorted((a, b) => (a.caseId < b.caseId ? -1 : 1));
  const shares = input.minutes == null ? [] : sharedMinutes(input.minutes, wanted.length);
  const refusals: CallRefusal[] = [];
  const writes: CaseWrite[] = [];
  for (const [index, one] of wanted.entries()) {
    const { caseId } = one;
    const idOf = (number: number): string => sameId(`${input.clientMutationId} ${caseId} ${String(number)}`);
    const mentioned = { people: [], directory: [input.holderId].filter(isUuid), payers: [] };
    const loaded = isUuid(caseId) ? await loadCase(ctx, caseId, idOf(0), mentioned) : undefined;
    if (!loaded) {
      refusals.push({
        caseId,
        ...ABOUT_ALL,
        code: 'NOT_FOUND',
        message: 'There is nothing here by this id.',
      });
      continue;
    }
    if (loaded.recordedIn) {
      if (loaded.recordedHash === hash) continue;
      refusals.push({
        caseId,
        ...ABOUT_ALL,
        code: 'ID_TAKEN',
        message: 'This id was used for another call. Try again.',
      });
      continue;
    }
    const before = foldCase(loaded.actions);
    const todayOn = dateIn(loaded.organization.zone, ctx.clock.now());
    const actions = callActions(before, callOf(input, one.answers, shares[index]), todayOn);
    const stopped = Array.isArray(actions)
      ? actions.map((action) => checkMentioned(action, loaded)).find((found) => found !== undefined)
      : actions;
    if (stopped || !Array.isArray(actions)) {
      if (stopped) refusals.push(refusalOf(caseId, stopped));
      continue;
    }
    const next = actions.map((action, number) => ({ id: idOf(number), action }));
    const decided = decideAll(ctx, loaded.actions, next, todayOn, one.expectedVersion ?? undefined);
    if (decided.kind === 'REFUSED') {
      refusals.push(refusalOf(caseId, decided, actions[decided.index]));
      continue;
    }
    writes.push({
      facts: loaded,
      plan: loaded.plan,
      before,
      decided,
      requestHashes: next.map(() => hash),
      todayOn,
      audited: { act: 'U', what: 'case.call' },
    });
  }
  if (refusals.length > 0) return { __typename: 'PartyCallRefused', refusals };
  for (const write of writes) writeCase(ctx, ctx.tx, write);
  return {
    __typename: 'PartyCallLogged',
    caseIds: wanted.map(({ caseId }) => caseId),
    itemCount: wanted.reduce((sum, { answers }) => sum + answers.length, 0),
  };
}

function callOf(
  { party, who, outcome, holderId, contactName, note }: LogPartyCallInput,
  answers: LogPartyCallInput['cases'][number]['answers'],
  minutes: number | undefined,
): PartyCall {
  return {
    party,
    who,
    outcome,
    answers: answers.map(({ recordItemId, result, on }): CallAnswer => ({
      recordItemId,
      result,
      ...(on ? { on } : {}),
    })),
    ...(holderId ? { holderId } : {}),
    ...(contactName ? { contactName } : {}),
    ...(note ? { note } : {}),
    ...(minutes ? { minutes } : {}),
  };
}

function refusalOf(caseId: string, { code, message, field }: Refused, action?: Action): CallRefusal {
  const about = action as { recordItemId?: string; recordItemIds?: string[] } | undefined;
  return {
    caseId,
    code,
    message,
    field: field ?? null,
    recordItemId: about?.recordItemId ?? about?.recordItemIds?.[0] ?? null,
  };
}
