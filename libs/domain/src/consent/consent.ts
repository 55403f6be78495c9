import type { Suppression } from '../reminders/delivery-plan.types.js';
import type { PatientTaskKind } from '../tasks/patient-task.types.js';
import {
  CHANNELS,
  type Channel,
  type Consent,
  type ConsentTopic,
  type MessageTopic,
} from './consent.types.js';

/** A number or address of the patient, as far as choosing a channel goes. */
export interface ReachableContact {
  channel: Channel;
  /** Normalized as the store keeps it: opt-outs are compared with it. */
  value: string;
  isPreferred?: boolean;
  /** A provider said this number or address does not exist. */
  isInvalid?: boolean;
  /** Somebody else's, to whom the patient lets us write. */
  isCaregivers?: boolean;
}

/** An opt-out holds for a number or address, whoever shares it. */
export interface OptOutMark {
  channel: Channel;
  value: string;
}

/**
 * The last answer to "may we message you?" on this channel about this topic, or about all. Undefined: nobody has asked,
 * which means no.
 */
export function currentConsent(
  consents: readonly Consent[],
  channel: Channel,
  topic: ConsentTopic,
): Consent | undefined {
  return consents
    .filter((one) => one.channel === channel && (one.topic === 'REMINDERS' || one.topic === topic))
    .reduce<Consent | undefined>((last, one) => (last && last.at > one.at ? last : one), undefined);
}

export function isConsentGiven(consents: readonly Consent[], channel: Channel, topic: MessageTopic): boolean {
  return currentConsent(consents, channel, topic)?.isGiven === true;
}

/** What a message about this task is about. */
export function topicOf(kind: PatientTaskKind): MessageTopic {
  return kind === 'CONFIRM_VISIT' ? 'VISIT' : 'TASKS';
}

/**
 * The channel a message about this topic may take: a usable contact that has not opted out, with consent given for its
 * channel; the patient's own before a caregiver's, the preferred one first, then SMS before e-mail. `failedOver`: channels over
 * which this very message did not arrive, so it takes the next one. Else the reason that is nearest to being solved: no
 * contact at all, everything opted out, or no consent.
 */
export function openChannel(facts: {
  topic: MessageTopic;
  consents: readonly Consent[];
  contactPoints: readonly ReachableContact[];
  optOuts: readonly OptOutMark[];
  failedOver?: readonly Channel[];
}): Channel | Suppression {
  const usable = facts.contactPoints.filter(
    (contact) =>
      contact.value.trim() !== '' && !contact.isInvalid && !facts.failedOver?.includes(contact.channel),
  );
  if (usable.length === 0) return 'NO_CONTACT';
  const listening = usable.filter((contact) => !facts.optOuts.some((mark) => isSamePlace(mark, contact)));
  if (listening.length === 0) return 'OPT_OUT';
  const agreed = listening.filter((contact) => isConsentGiven(facts.consents, contact.channel, facts.topic));
  const first = agreed.toSorted(byPreference)[0];
  return first ? first.channel : 'NO_CONSENT';
}

/** The very contact `openChannel` means: the preferred usable one of the channel. */
export function findContactFor(
  channel: Channel,
  contactPoints: readonly ReachableContact[],
  optOuts: readonly OptOutMark[],
): ReachableContact | undefined {
  return contactPoints
    .filter((contact) => contact.channel === channel && contact.value.trim() !== '' && !contact.isInvalid)
    .filter((contact) => !optOuts.some((mark) => isSamePlace(mark, contact)))
    .toSorted(byPreference)[0];
}

function isSamePlace(mark: OptOutMark, contact: ReachableContact): boolean {
  return (
    mark.channel === contact.channel && mark.value.trim().toLowerCase() === contact.value.trim().toLowerCase()
  );
}

function byPreference(a: ReachableContact, b: ReachableContact): number {
  if (Boolean(a.isCaregivers) !== Boolean(b.isCaregivers)) return a.isCaregivers ? 1 : -1;
  if (a.isPreferred !== b.isPreferred) return a.isPreferred ? -1 : b.isPreferred ? 1 : 0;
  return CHANNELS.indexOf(a.channel) - CHANNELS.indexOf(b.channel);
}
