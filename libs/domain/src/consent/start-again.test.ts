import { expect, it } from '@jest/globals';
import type { Consent, ConsentTopic } from './consent.types.js';
import { topicsOfStart } from './start-again.js';

const said = (topic: ConsentTopic, isGiven: boolean, day: number, textVersion = '1'): Consent => ({
  channel: 'EMAIL',
  topic,
  isGiven,
  how: 'SPOKEN',
  textVersion,
  at: `2026-11-0${String(day)}T15:00:00.000Z`,
  on: `2026-11-0${String(day)}`,
});
const stop = (day: number): Consent => said('REMINDERS', false, day, 'STOP');

it.each<[string, Consent[], ConsentTopic[]]>([
  ['the visit alone after a consent to the visit', [said('VISIT', true, 1), stop(2)], ['VISIT']],
  ['the same after two STOPs', [said('VISIT', true, 1), stop(2), stop(3)], ['VISIT']],
  ['everything after a consent to everything', [said('REMINDERS', true, 1), stop(2)], ['REMINDERS']],
  ['what was left of everything', [said('REMINDERS', true, 1), said('VISIT', false, 2), stop(3)], ['TASKS']],
  [
    'both when both were asked about',
    [said('VISIT', true, 1), said('TASKS', true, 2), stop(3)],
    ['TASKS', 'VISIT'],
  ],
  [
    'everything when the visit was asked about once more',
    [said('REMINDERS', true, 1), said('VISIT', true, 2), stop(3)],
    ['REMINDERS'],
  ],
  ['what was agreed to after STOP', [said('REMINDERS', true, 1), stop(2), said('VISIT', true, 3)], ['VISIT']],
  ['everything when nothing is known', [stop(1)], ['REMINDERS']],
  ['everything when nobody asked', [], ['REMINDERS']],
  [
    'everything when only another channel was asked about',
    [{ ...said('VISIT', true, 1), channel: 'SMS' }, stop(2)],
    ['REMINDERS'],
  ],
])('START agrees to %s', (_name, consents, topics) => {
  expect(topicsOfStart(consents, 'EMAIL')).toEqual(topics);
});
