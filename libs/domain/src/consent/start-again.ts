import { currentConsent } from './consent.js';
import { MESSAGE_TOPICS, STOP_TEXT, type Channel, type Consent, type ConsentTopic } from './consent.types.js';

/**
 * What START agrees to: what was agreed to on the channel before STOP, and no more; everything when nothing is known.
 * `consents`: oldest first, without those that were taken back.
 */
export function topicsOfStart(consents: readonly Consent[], channel: Channel): ConsentTopic[] {
  const all = consents.filter((consent) => consent.channel === channel);
  const before = all.slice(0, all.findLastIndex((consent) => !isStop(consent)) + 1);
  const given = MESSAGE_TOPICS.flatMap((topic) => {
    const current = currentConsent(before, channel, topic);
    return current?.isGiven ? [{ topic, isOfAll: current.topic === 'REMINDERS' }] : [];
  });
  const isEverything = given.length === MESSAGE_TOPICS.length && given.some(({ isOfAll }) => isOfAll);
  return given.length === 0 || isEverything ? ['REMINDERS'] : given.map(({ topic }) => topic);
}

function isStop({ isGiven, textVersion }: Consent): boolean {
  return !isGiven && textVersion === STOP_TEXT;
}
