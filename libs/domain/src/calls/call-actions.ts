import { addBusinessDays } from '../calendar/business-days.js';
import type { DateOn } from '../calendar/date-on.js';
import type { Action, CallOutcome } from '../case/actions.js';
import type { CaseState } from '../case/case-state.js';
import type { Refused } from '../case/decide.types.js';
import { refuse, unknown } from '../case/refuse.js';
import { NOT_FOUND, type RecordItem, type RecordWay } from '../records/record-item.types.js';
import type { CalledParty } from './calls-to-make.js';

export const CALL_RESULTS = ['PROMISED', 'SENT', 'ASKED', 'NOT_FOUND', 'ACCEPTED', 'NOTHING'] as const;
/** What was said about one item in a call. */
export type CallResult = (typeof CALL_RESULTS)[number];

/** Business days until something that is on its way is expected, when nobody said a day. */
export const ARRIVES_WITHIN_BUSINESS_DAYS = 3;

export interface CallAnswer {
  recordItemId: string;
  result: CallResult;
  /** The promised day, or the day it should arrive. */
  on?: DateOn;
}

/** One call as it concerns one case. */
export interface PartyCall {
  party: CalledParty;
  outcome: CallOutcome;
  who: string;
  holderId?: string;
  contactName?: string;
  note?: string;
  /** This case's share of the call. */
  minutes?: number;
  answers: readonly CallAnswer[];
}

/**
 * The actions one call amounts to on one case: what was asked for, promised, sent, not found or accepted, and the call
 * itself last, about all items it was about. What was not asked for before is asked for by the call. Refused when an item
 * is not there, a promise has no day, or somebody who was not reached is said to have answered.
 */
export function callActions(state: CaseState, call: PartyCall, todayOn: DateOn): Action[] | Refused {
  const { party, outcome, answers, contactName } = call;
  const contact = contactName ? { contactName } : {};
  const actions: Action[] = [];
  for (const { recordItemId, result, on } of answers) {
    const item = state.recordItems.find((one) => one.id === recordItemId);
    if (!item) {
      return (
        unknown(state.recordItems, recordItemId, 'recordItemId', 'record item') ??
        refuse('UNKNOWN_ID', 'There is no such record item.', 'recordItemId')
      );
    }
    if (result === 'NOTHING') continue;
    if (outcome !== 'REACHED') {
      return refuse(
        'INVALID',
        'Nobody was reached, so nothing can have been said about a record.',
        'outcome',
      );
    }
    const recordItemIds = [recordItemId];
    if (result === 'ACCEPTED') {
      actions.push({ type: 'ACCEPT_RECORDS', recordItemIds });
      continue;
    }
    const isAsked = item.state === 'NEEDED' || item.state === 'WRONG_OR_INCOMPLETE' || result === 'ASKED';
    if (isAsked) actions.push({ type: 'REQUEST_RECORDS', recordItemIds, way: callWay(item), ...contact });
    switch (result) {
      case 'ASKED':
        break;
      case 'PROMISED':
        if (!on) return refuse('INVALID', 'Say for which day it was promised.', 'on');
        actions.push({ type: 'PROMISE_RECORDS', recordItemIds, promisedOn: on, ...contact });
        break;
      case 'SENT':
        actions.push({
          type: 'PROMISE_RECORDS',
          recordItemIds,
          promisedOn: on ?? addBusinessDays(todayOn, ARRIVES_WITHIN_BUSINESS_DAYS),
          isOnTheWay: true,
          ...contact,
        });
        break;
      case 'NOT_FOUND':
        actions.push({ type: 'NEED_RECORD_AGAIN', recordItemId, reason: NOT_FOUND });
        break;
    }
  }
  const note = [contactName, call.note].filter(Boolean).join(': ');
  const recordItemIds = answers.map((answer) => answer.recordItemId);
  actions.push({
    type: 'LOG_CALL',
    party,
    outcome,
    ...(note ? { note } : {}),
    ...(call.minutes === undefined ? {} : { minutes: call.minutes }),
    ...(call.holderId ? { holderId: call.holderId } : {}),
    ...(party === 'HOLDER' && recordItemIds.length > 0 ? { recordItemIds } : {}),
  });
  return actions;
}

/** By telephone one asks a department, an office or a doctor, never a portal. */
function callWay({ way }: RecordItem): RecordWay {
  if (way === 'DEPARTMENT' || way === 'RECORDS_OFFICE' || way === 'TREATING_CLINICIAN') return way;
  return 'DEPARTMENT';
}

/** Whole minutes of one call shared among its cases, none counted twice: 10 over 3 is 4, 3, 3. */
export function sharedMinutes(minutes: number, caseCount: number): number[] {
  const each = Math.floor(minutes / caseCount);
  return Array.from({ length: caseCount }, (_, index) => each + (index < minutes % caseCount ? 1 : 0));
}
