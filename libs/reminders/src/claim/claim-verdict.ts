import {
  findContactFor,
  isConsentGiven,
  openChannel,
  planDeliveries,
  topicOf,
  type Channel,
  type InstantAt,
  type Suppression,
} from '@sextant/domain';
import {
  optOutMarks,
  reachableContacts,
  type ClaimFacts,
  type ClaimItem,
  type StoredContact,
} from '@sextant/data';
import { failedOver } from '../plan/failed-over.js';
import type { MootReason } from '../plan/reason-gone.js';

export type ClaimVerdict =
  /** `left`: what is still wanted and may not go this way; it becomes a message of its own. */
  | { kind: 'SEND'; channel: Channel; contact: StoredContact; items: ClaimItem[]; left: ClaimItem[] }
  | { kind: 'END'; state: 'SUPPRESSED' | 'MOOT' | 'EXPIRED' | 'CANCELED' | 'UNKNOWN'; reason: string }
  | { kind: 'RETIME'; dueAt: InstantAt }
  /** Not due any more: somebody moved it. */
  | { kind: 'NOTHING' }
  /** Nobody may send now; the row waits as it is. */
  | { kind: 'HELD' };

/** A plan may say "now" as an instant a moment ahead; that is no reason to come back. */
const CLOSE_ENOUGH_MS = 2_000;

/** Why an outcome stays unknown although the channel would allow one repeat. */
export const NOT_REPEATED = 'UNKNOWN_NOT_REPEATED';
/** Everything would allow it, but no way that reaches somebody is open. */
export const NO_CHANNEL = 'NO_CHANNEL';

/**
 * Whether a due row may be sent this very moment, from facts read under the locks. Everything that was true when it
 * was planned is asked again: case open, death not reported, task open and unanswered, visit still booked, consent,
 * opt-out, contact, quiet hours in the patient's zone, caps, expiry. `closed` are the channels over which nobody is reached
 * yet: a reminder takes another one, or ends and a person calls. An answer has only the way it was asked by.
 */
export function claimVerdict(facts: ClaimFacts, closed: readonly Channel[] = []): ClaimVerdict {
  if (!facts.isDue) return { kind: 'NOTHING' };
  if (facts.expiresAt <= facts.now) return { kind: 'END', state: 'EXPIRED', reason: 'TOO_LATE' };
  // Somebody waits for an answer, perhaps in danger: nothing holds it back.
  if (facts.purpose !== 'TASKS') return answerVerdict(facts);
  if (facts.isHeld) return { kind: 'HELD' };
  const caseReason = caseNotOpen(facts);
  if (caseReason) return moot(caseReason);
  const items = facts.items.filter((item) => isWanted(item, facts));
  if (items.length === 0) return itemsGone(facts.items);
  const choice = channelFor(facts, items, closed);
  if ('suppression' in choice) {
    const isClosed = closed.length > 0 && !('suppression' in channelFor(facts, items, []));
    // Ended as one that was not sent in time: it keeps its tasks, so no plan makes it anew, and it is no message that was sent.
    if (isClosed && facts.unknownCount === 0) return { kind: 'END', state: 'EXPIRED', reason: NO_CHANNEL };
    return suppressed(choice.suppression, facts.unknownCount > 0);
  }
  const { items: chosen, channel } = choice;
  const dueAt = findTurn(facts, chosen, channel);
  if (dueAt === undefined) return { kind: 'END', state: 'EXPIRED', reason: 'NO_ROOM' };
  if (Date.parse(dueAt) > Date.parse(facts.now) + CLOSE_ENOUGH_MS) return { kind: 'RETIME', dueAt };
  // What may be out already is in no second message.
  const left = facts.unknownCount > 0 ? [] : items.filter((item) => !chosen.includes(item));
  return { kind: 'SEND', ...choice, left };
}

/** A message that may be out and cannot be repeated where it went is for a person to look at. */
function suppressed(suppression: Suppression, mayBeOut: boolean): ClaimVerdict {
  return mayBeOut && suppression === 'NO_CONTACT'
    ? { kind: 'END', state: 'UNKNOWN', reason: NOT_REPEATED }
    : { kind: 'END', state: 'SUPPRESSED', reason: suppression };
}

function caseNotOpen(facts: ClaimFacts): MootReason | undefined {
  if (facts.closeReason === 'DECEASED' || facts.reportedFact === 'DECEASED') return 'PATIENT_DECEASED';
  if (facts.caseStatus === 'CLOSED') return 'CASE_CLOSED';
  return facts.caseStatus === 'PAUSED' ? 'CASE_PAUSED' : undefined;
}

function isWanted(item: ClaimItem, facts: ClaimFacts): boolean {
  if (item.state !== 'OPEN' || item.answer !== null) return false;
  return item.kind !== 'CONFIRM_VISIT' || (facts.visit !== null && facts.visit.startsAt > facts.now);
}

function itemsGone(items: readonly ClaimItem[]): ClaimVerdict {
  if (items.some((item) => item.state === 'OPEN' && item.answer !== null)) return moot('TASK_ANSWERED');
  if (items.some((item) => item.state === 'OPEN')) return moot('VISIT_CHANGED');
  if (items.some((item) => item.state === 'DONE')) return moot('TASK_DONE');
  return { kind: 'END', state: 'CANCELED', reason: 'TAKEN_BACK' };
}

type Choice = { channel: Channel; contact: StoredContact; items: ClaimItem[] } | { suppression: Suppression };

/**
 * The channel that is open now for what the message is about, the most urgent first, and the items that may go that way.
 * After a try of unknown outcome only the channel it went over: another would make a second message of one.
 */
function channelFor(facts: ClaimFacts, items: readonly ClaimItem[], closed: readonly Channel[]): Choice {
  const contactPoints = reachableContacts(facts.contacts, facts.isCaregiverPermitted);
  const optOuts = optOutMarks(facts.contacts);
  const found = items.map((item) => wantedOrOpen(facts, item, contactPoints, optOuts, closed));
  const open = found.find((one) => one === 'SMS' || one === 'EMAIL');
  if (!open) return { suppression: (found[0] ?? 'NO_CONTACT') as Suppression };
  if (facts.unknownCount > 0 && open !== facts.channel) return { suppression: 'NO_CONTACT' };
  const place = findContactFor(open, contactPoints, optOuts);
  const contact = facts.contacts.find((each) => each.value === place?.value);
  if (!contact) return { suppression: 'NO_CONTACT' };
  const going = items.filter(
    (item) =>
      isConsentGiven(facts.consents, open, topicOf(item.kind)) &&
      !failedOver(facts.failed, item).includes(open),
  );
  return { channel: open, contact, items: going };
}

/** The channel a person chose, as long as it is open; else the one the rules choose. None over which it did not arrive. */
function wantedOrOpen(
  { consents, wantedChannel, failed }: ClaimFacts,
  item: ClaimItem,
  contactPoints: ReturnType<typeof reachableContacts>,
  optOuts: ReturnType<typeof optOutMarks>,
  closed: readonly Channel[],
): Channel | Suppression {
  const unusable = [...failedOver(failed, item), ...closed];
  const known = { topic: topicOf(item.kind), consents, optOuts, failedOver: unusable };
  const chosen = contactPoints.filter((contact) => contact.channel === wantedChannel);
  const wanted = openChannel({ ...known, contactPoints: chosen });
  return wanted === wantedChannel ? wanted : openChannel({ ...known, contactPoints });
}

/** When the domain's own rules would send exactly this message, given what went out already. */
function findTurn(facts: ClaimFacts, items: readonly ClaimItem[], channel: Channel): InstantAt | undefined {
  const { deliveries } = planDeliveries({
    now: facts.now,
    zone: facts.zone,
    quietHours: { startHour: facts.quietStartHour, endHour: facts.quietEndHour },
    wanted: items.map((item) => ({
      taskId: item.taskId,
      kind: item.kind,
      occurrence: item.occurrence,
      earliestAt: facts.now,
      isHandSent: false,
      isVisit: item.kind === 'CONFIRM_VISIT',
      slackDays: 0,
      expiresAt: facts.expiresAt,
    })),
    sentAt: facts.takenAt,
    channels: { TASKS: channel, VISIT: channel },
  });
  return deliveries[0]?.dueAt;
}

/** What answers an inbound message goes to the very place it came from, at once, whatever the hour. */
function answerVerdict(facts: ClaimFacts): ClaimVerdict {
  const contact = facts.contacts.find((each) => each.id === facts.contactPointId);
  return contact
    ? { kind: 'SEND', channel: facts.channel, contact, items: [], left: [] }
    : { kind: 'END', state: 'SUPPRESSED', reason: 'NO_CONTACT' };
}

function moot(reason: MootReason): ClaimVerdict {
  return { kind: 'END', state: 'MOOT', reason };
}
