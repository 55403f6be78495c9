import type { InstantAt } from '../calendar/date-on.js';
import { addDays } from '../calendar/days.js';
import { dateIn, instantAt } from '../calendar/zone.js';
import type { CardLanguage } from '../worries/worries.types.js';
import type { AskedVisit } from './visit-words.js';

const ZONE = 'America/Chicago';

/** A fictional patient to show a text with, who has a visit in three days. */
export function sampleFacts(
  language: CardLanguage,
  now: InstantAt,
): { givenName: string; visit: AskedVisit } {
  const startsAt = instantAt(ZONE, addDays(dateIn(ZONE, now), 3), 10);
  return { givenName: language === 'es' ? 'Lucía' : 'Rosa', visit: { startsAt, zone: ZONE } };
}
