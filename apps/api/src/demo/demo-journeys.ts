import { decided, pastRecords, pastTriage, pastVisit, prepared } from './demo-past.js';
import { demoTroubles } from './demo-troubles.js';
import { DEMO_TROUBLES, type DemoStand } from './demo-stands.js';
import type { DemoAct, Way } from './demo-way.js';

/** Everything recorded on a case that stands here today, oldest first. */
export function demoActs(stand: DemoStand, way: Way): DemoAct[] {
  if (isTrouble(stand)) return demoTroubles(stand, way);
  switch (stand) {
    case 'WINDOW_NOT_SET':
      return [way.note(way.age, 'First call: would like a second opinion before deciding.')];
    case 'WINDOW_UNCONFIRMED':
      return [
        way.act(way.age, { type: 'STATE_WINDOW', on: way.windowOn, clinicianName: 'nurse on phone' }),
        ...way.consents(way.age),
      ];
    case 'CONSENT_NOT_ASKED':
      return [way.window(way.age)];
    case 'CHOOSING_CENTER':
      return [...pastTriage(way), ...way.candidates(way.age - 1)];
    case 'RECORDS_TO_REQUEST':
      return [...pastTriage(way), ...way.centerAccepts(way.age - 1), ...way.needs(way.age - 2)];
    case 'RECORDS_WAITING':
      return [
        ...pastTriage(way),
        ...way.centerAccepts(way.age - 1),
        ...way.needs(way.age - 2),
        way.request(1),
        way.insured(2),
        ...way.questions(2),
      ];
    case 'SLIDES_LATE':
      return [
        ...pastTriage(way),
        ...way.centerAccepts(way.age - 2),
        ...way.needs(way.age - 3),
        way.request(9),
        way.receive(6, ['path', 'imaging', 'labs', 'disc']),
        way.call(4, 'HOLDER', 'VOICEMAIL', 'Asked for the slides again.'),
        way.act(3, {
          type: 'REQUEST_RECORDS',
          recordItemIds: [way.id('slides')],
          way: 'DEPARTMENT',
          note: 'Second request by fax',
        }),
        way.insured(5),
        ...way.questions(4),
      ];
    case 'PATIENT_FETCHES':
      return [
        ...pastTriage(way),
        ...way.centerAccepts(way.age - 1),
        ...way.needs(way.age - 2),
        way.request(1, ['path', 'slides', 'imaging', 'labs']),
        way.ask(0, 'FETCH_DISC', 'disc'),
        way.insured(2),
        ...way.questions(2),
      ];
    case 'PATIENT_DID_IT':
      return [
        ...pastTriage(way),
        ...way.centerAccepts(way.age - 1),
        ...way.needs(way.age - 2),
        way.ask(2, 'FETCH_DISC', 'disc'),
        way.request(2, ['path', 'slides', 'imaging', 'labs']),
        way.answer(0, 'DONE', { kind: 'FETCH_DISC' }),
        way.insured(3),
      ];
    case 'PATIENT_ASKS_HELP':
      return [
        ...pastTriage(way),
        ...way.centerAccepts(way.age - 1),
        ...way.needs(way.age - 2),
        way.ask(1, 'SIGN_FORM'),
        way.answer(0, 'HELP', {
          kind: 'SIGN_FORM',
          text: way.isSpanish ? 'No entiendo la página dos.' : 'I do not understand page two.',
        }),
      ];
    case 'REFERRAL_MISSING':
      return [
        ...pastRecords(way),
        way.coverage(4, {
          isCoverageActive: 'YES',
          referralRequired: 'YES',
          authorizationRequired: 'NO',
          referenceNumber: '88-2041',
          representativeName: 'M. Stone',
        }),
        way.ask(1, 'GET_REFERRAL'),
      ];
    case 'AUTHORIZATION_WAITING':
      return [
        ...pastRecords(way),
        way.coverage(1, {
          isCoverageActive: 'YES',
          referralRequired: 'NO',
          authorizationRequired: 'YES',
          authorizationState: 'SUBMITTED',
          authorizationNumber: 'PA-5521',
          authorizationSubmittedOn: way.on(1),
          referenceNumber: '88-3310',
        }),
        ...way.questions(2),
      ];
    case 'AUTHORIZATION_DENIED':
      return [
        ...pastRecords(way),
        way.coverage(2, {
          isCoverageActive: 'YES',
          referralRequired: 'NO',
          authorizationRequired: 'YES',
          authorizationState: 'DENIED',
          authorizationSubmittedOn: way.on(6),
          denialReason: 'Wants the operative note first',
          referenceNumber: '88-3377',
        }),
      ];
    case 'QUESTIONS_OPEN':
      // Of some the insurer has not been called either.
      return [...pastRecords(way), ...(way.index % 2 === 0 ? [way.insured(4)] : [])];
    case 'VISIT_AHEAD':
      return [...prepared(way), way.book(6, 3)];
    case 'VISIT_WAS_YESTERDAY':
      return [...prepared(way), way.book(8, -1)];
    case 'OUTCOME_MISSING':
      return pastVisit(way, 3);
    case 'THIRD_OPINION':
      return [
        ...decided(way, 9, 'DIFFERS', 'Whether to operate first').slice(0, -2),
        way.act(8, { type: 'START_ROUND', reason: 'The two opinions differ; a third one is wanted' }),
      ];
    case 'DECIDED':
    case 'DECIDED_LATE': {
      const daysAgo = stand === 'DECIDED' ? Math.max(0, way.age - 24) : Math.max(0, way.age - 27);
      return decided(way, daysAgo, way.index % 3 === 0 ? 'OPTIONS_ADDED' : 'CONFIRMED');
    }
    case 'PAUSED':
      return [
        ...pastTriage(way),
        way.act(1, {
          type: 'PAUSE_CASE',
          reason: 'IN_HOSPITAL',
          resumeOn: way.on(-5),
          note: 'Back home next week',
        }),
      ];
    case 'DECLINED':
      return [...pastTriage(way), way.close(way.age - 4, 'DECLINED')];
  }
}

function isTrouble(stand: DemoStand): stand is (typeof DEMO_TROUBLES)[number] {
  return (DEMO_TROUBLES as readonly DemoStand[]).includes(stand);
}
