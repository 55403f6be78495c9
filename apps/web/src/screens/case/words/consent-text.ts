import { MESSAGE_TOPICS, type Channel, type ConsentTopic } from '@sextant/domain';
import type { TFunction } from 'i18next';
import type { Format } from '../../../i18n/format.js';
import type { PatientView } from '../case.types.js';

type Consents = PatientView['consents'];

/** Answers are in the order in which they were given: the last that covers the topic counts; none means no. */
function latest(consents: Consents, channel: Channel, topic: ConsentTopic): Consents[number] | undefined {
  return consents.findLast(
    (one) => one.channel === channel && (one.topic === topic || one.topic === 'REMINDERS'),
  );
}

/** "yes, spoken, Nov 12", "no, …" or "not asked"; by topic where they differ. */
export function consentText(
  t: TFunction<'case'>,
  format: Format,
  consents: Consents,
  channel: Channel,
): string {
  const [tasks, visit] = MESSAGE_TOPICS.map((topic) => latest(consents, channel, topic));
  const say = (one: Consents[number] | undefined): string =>
    one
      ? t(one.isGiven ? 'person.given' : 'person.refusedOn', {
          how: t(`person.hows.${one.how}`),
          on: format.date(one.on),
        })
      : t('person.notAsked');
  if (tasks === visit) return say(tasks);
  return `${t('person.topics.TASKS')}: ${say(tasks)}; ${t('person.topics.VISIT')}: ${say(visit)}`;
}
