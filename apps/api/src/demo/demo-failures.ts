import {
  compareInstants,
  foldCase,
  isConsentGiven,
  MS_PER_DAY,
  topicOf,
  type InstantAt,
} from '@sextant/domain';
import type { SentMessage } from './demo-messages.js';

/** How a message ended that did not reach its patient, as the ledger would say it. */
export interface DemoFailure {
  state: 'BOUNCED' | 'UNKNOWN' | 'FAILED' | 'SUPPRESSED' | 'EXPIRED';
  reason: string;
  attempt: number;
  /** It may be with the patient, or was and came back: then it stands in the outbox too. */
  isOut: boolean;
  /** It surely reached nobody: its tasks are free for the next channel. */
  isFree: boolean;
}

/** `hasNext`: of somebody who said yes to the other channel too, or of somebody who did not; left out: of anybody. */
const FAILURES: readonly (DemoFailure & { hasNext?: boolean })[] = [
  { state: 'BOUNCED', reason: 'BOUNCED_30003', attempt: 1, isOut: true, isFree: true, hasNext: true },
  { state: 'UNKNOWN', reason: 'UNKNOWN_ETIMEDOUT', attempt: 1, isOut: true, isFree: false },
  {
    state: 'SUPPRESSED',
    reason: 'INVALID_CONTACT_30006',
    attempt: 1,
    isOut: false,
    isFree: true,
    hasNext: false,
  },
  { state: 'FAILED', reason: 'REFUSED_451', attempt: 5, isOut: false, isFree: true, hasNext: false },
  { state: 'EXPIRED', reason: 'TOO_LATE', attempt: 0, isOut: false, isFree: false },
];

/** The Delivery screen shows two weeks; a demo that lies about for a few days still has them. */
const LATELY_DAYS = 9;

/**
 * One message of each kind of failure, always the same ones: of these navigators' open cases, the first one's first, the
 * last about a task the patient has not answered. The sweep finds them like real ones: the next channel, or a call.
 */
export function demoFailures(
  sent: readonly (readonly SentMessage[])[],
  navigatorIds: readonly (string | undefined)[],
  now: InstantAt,
): ReadonlyMap<string, DemoFailure> {
  const since = new Date(Date.parse(now) - LATELY_DAYS * MS_PER_DAY).toISOString();
  const mayFail = (navigatorId: string | undefined): SentMessage[] =>
    sent.flatMap((messages) => {
      const last = messages.toSorted((a, b) => compareInstants(a.sentAt, b.sentAt)).at(-1);
      if (!last || last.sentAt < since) return [];
      const state = foldCase(last.whole.recorded);
      const isWaiting = last.planned.items.every(({ taskId }) =>
        state.tasks.some((task) => task.id === taskId && task.state === 'OPEN' && task.answer === undefined),
      );
      const isQuiet = state.callTasks.every((call) => call.isDone);
      const isOurs = state.navigatorId === navigatorId;
      return isOurs && isWaiting && isQuiet && state.status === 'OPEN' && !state.reported ? [last] : [];
    });
  // Texts first: whoever gets them has often said yes to e-mail too.
  const isMail = ({ planned }: SentMessage): number => Number(planned.channel === 'EMAIL');
  const candidates = navigatorIds.flatMap(mayFail).toSorted((a, b) => isMail(a) - isMail(b));
  const chosen = new Map<string, DemoFailure>();
  for (const failure of FAILURES) {
    const left = candidates.filter(({ deliveryId }) => !chosen.has(deliveryId));
    const message = left.find((each) => (failure.hasNext ?? hasNext(each)) === hasNext(each)) ?? left[0];
    if (message) chosen.set(message.deliveryId, failure);
  }
  return chosen;
}

function hasNext({ whole, planned }: SentMessage): boolean {
  const { consents } = foldCase(whole.recorded);
  const other = planned.channel === 'SMS' ? 'EMAIL' : 'SMS';
  return planned.items.every(({ kind }) => isConsentGiven(consents, other, topicOf(kind)));
}
