import type { ActionPayloads } from '@sextant/domain';
import type { DemoAct, Way } from './demo-way.js';

export function pastTriage(way: Way): DemoAct[] {
  return [way.window(way.age), ...way.consents(way.age)];
}

export function pastRecords(way: Way): DemoAct[] {
  const asked = way.age - 2;
  return [
    ...pastTriage(way),
    ...way.centerAccepts(way.age - 1),
    ...way.needs(asked),
    way.request(asked),
    way.receive(asked - 3, ['path', 'imaging', 'labs']),
    way.receive(Math.max(1, asked - 6), ['slides', 'disc']),
  ];
}

/** All is ready for the visit. */
export function prepared(way: Way): DemoAct[] {
  return [...pastRecords(way), way.insured(way.age - 4), ...way.questions(way.age - 5)];
}

/** The visit, or the opinion in writing, and what both doctors said. */
export function pastVisit(way: Way, daysAgo: number, mode?: 'WRITTEN_OPINION'): DemoAct[] {
  return [
    ...prepared(way),
    way.book(Math.max(daysAgo + 5, 7), -daysAgo, mode),
    way.act(daysAgo, {
      type: 'RECORD_ATTENDANCE',
      appointmentId: way.id('visit'),
      result: mode ? 'OPINION_RECEIVED' : 'ATTENDED',
      on: way.on(daysAgo),
    }),
    way.act(daysAgo, {
      type: 'RECORD_OPINION',
      order: 'FIRST',
      clinicianName: 'Dr. Lee',
      centerName: 'Mill Creek Hospital',
      diagnosis: 'As in the pathology report',
      treatment: 'Operation within the month',
      hadInHand: 'Reports, imaging',
    }),
    way.act(daysAgo, {
      type: 'RECORD_OPINION',
      order: 'SECOND',
      clinicianName: 'Dr. Imani Brandt',
      centerName: 'Northfield University Hospital',
      diagnosis: 'As in the pathology report',
      treatment: 'Medicine first, then operation',
      furtherTests: 'One more scan',
      hadInHand: 'Reports, imaging, slides',
    }),
    way.act(daysAgo, {
      type: 'RATE_TEAM',
      order: 'FIRST',
      listens: 3,
      respectful: 4,
      explains: 3,
      comfort: 3,
    }),
    way.act(daysAgo, {
      type: 'RATE_TEAM',
      order: 'SECOND',
      listens: 5,
      respectful: 5,
      explains: 4,
      supportive: 5,
      comfort: 4,
      trust: 4,
    }),
  ];
}

export function decided(
  way: Way,
  daysAgo: number,
  outcome: ActionPayloads['RECORD_OUTCOME']['outcome'],
  note?: string,
): DemoAct[] {
  return [
    ...pastVisit(way, daysAgo + 2),
    way.act(daysAgo + 1, { type: 'RECORD_OUTCOME', outcome, ...(note ? { note } : {}) }),
    way.act(daysAgo, {
      type: 'RECORD_DECISION',
      words: 'I talked it over at home and feel sure now.',
      decidedOn: way.on(daysAgo),
    }),
    way.close(daysAgo, 'DECIDED'),
  ];
}
