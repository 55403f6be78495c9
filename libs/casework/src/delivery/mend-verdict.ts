import { optOutMarks, reachableContacts, type MendFacts } from '@sextant/data';
import {
  addMs,
  findContactFor,
  isConsentGiven,
  topicOf,
  type Channel,
  type InstantAt,
} from '@sextant/domain';

export type MendAct = 'RETRY' | 'SWITCH_CHANNEL' | 'CALL';

export type MendVerdict =
  /** The row still waits: it is tried now. */
  | { kind: 'NOW'; channel?: Channel }
  /** The row ended: the same message in a new one. */
  | { kind: 'AGAIN'; channel?: Channel; expiresAt: InstantAt; unknownCount: number }
  | { kind: 'CALL'; taskId: string }
  | { kind: 'REFUSED'; code: string; message: string };

const RETRY_LIVES_MS = 2 * 86_400_000;

const REFUSALS = {
  SENDING: 'This message is being sent right now. Look again in a minute.',
  OVER: 'There is nothing left to send: the task was answered, or the case is over.',
  MAY_HAVE_ARRIVED:
    'Nobody knows whether this message arrived. A second one could reach the patient; call instead.',
  IN_ANOTHER: 'Another message about this is on its way already.',
  NO_SUCH_PLACE: 'The number or address does not exist. Correct it, use the other channel, or call.',
  NO_OTHER_CHANNEL: 'The patient has no other number or address with a consent. Call instead.',
  VISIT_OVER: 'The visit has begun or is over.',
  CALL_EXISTS: 'A call about this is on the list already.',
} as const;

const refused = (code: keyof typeof REFUSALS): MendVerdict => ({
  kind: 'REFUSED',
  code,
  message: REFUSALS[code],
});

/** Whether a message that did not arrive may be sent again, another way, or be replaced by a call. */
export function mendVerdict(facts: MendFacts, act: MendAct): MendVerdict {
  const [first] = facts.items;
  if (facts.state === 'SENDING') return refused('SENDING');
  if (!facts.isCaseOpen || !first || facts.trouble === null) return refused('OVER');
  if (act === 'CALL')
    return facts.hasCallTask ? refused('CALL_EXISTS') : { kind: 'CALL', taskId: first.taskId };
  // A try whose end nobody knows may be on the patient's phone. After a restore a person may decide that it is not.
  const mayBeOut = facts.unknownCount > 0 || (facts.state === 'UNKNOWN' && facts.reason !== 'RESTORED');
  if (mayBeOut) return refused('MAY_HAVE_ARRIVED');
  if (facts.isElsewhere) return refused('IN_ANOTHER');
  if (act === 'RETRY' && facts.trouble === 'NO_SUCH_PLACE' && !isOpen(facts, facts.channel))
    return refused('NO_SUCH_PLACE');
  const channel = act === 'SWITCH_CHANNEL' ? otherOf(facts.channel) : undefined;
  if (channel && !isOpen(facts, channel)) return refused('NO_OTHER_CHANNEL');
  // Over another channel it would be a second message of one that may have left before the restore.
  if (channel && facts.state === 'UNKNOWN') return refused('MAY_HAVE_ARRIVED');
  const chosen = channel ? { channel } : {};
  if (facts.state === 'SCHEDULED') return { kind: 'NOW', ...chosen };
  const expiresAt = expiryOf(facts);
  if (expiresAt === undefined) return refused('VISIT_OVER');
  return { kind: 'AGAIN', ...chosen, expiresAt, unknownCount: facts.state === 'UNKNOWN' ? 1 : 0 };
}

function isOpen({ contacts, consents, isCaregiverPermitted, items }: MendFacts, channel: Channel): boolean {
  const places = reachableContacts(contacts, isCaregiverPermitted);
  return (
    items.some(({ kind }) => isConsentGiven(consents, channel, topicOf(kind))) &&
    findContactFor(channel, places, optOutMarks(contacts)) !== undefined
  );
}

function otherOf(channel: Channel): Channel {
  return channel === 'SMS' ? 'EMAIL' : 'SMS';
}

/** Two days, or until the visit it is about. */
function expiryOf({ items, visitStartsAt, now }: MendFacts): InstantAt | undefined {
  if (!items.some((item) => item.kind === 'CONFIRM_VISIT')) return addMs(now, RETRY_LIVES_MS);
  return visitStartsAt !== null && visitStartsAt > now ? visitStartsAt : undefined;
}
