import { pastRecords, pastTriage, pastVisit, prepared } from './demo-past.js';
import type { DEMO_TROUBLES } from './demo-stands.js';
import type { DemoAct, Way } from './demo-way.js';

/** Everything recorded on a case that left the usual way, oldest first. */
export function demoTroubles(stand: (typeof DEMO_TROUBLES)[number], way: Way): DemoAct[] {
  const underWay = () => [...pastTriage(way), ...way.centerAccepts(way.age - 1), ...way.needs(way.age - 2)];
  switch (stand) {
    case 'REPORTED_DECEASED':
      return [
        ...underWay(),
        way.act(
          0,
          { type: 'REPORT_FACT', fact: 'DECEASED', source: 'Row 14 of caseload.csv: “deceased”' },
          'IMPORT',
        ),
      ];
    case 'TWO_UNANSWERED':
      return [...underWay(), way.ask(7, 'SIGN_FORM'), way.raiseCall('SIGN_FORM', 1)];
    case 'STOPPED_MESSAGES':
      return [
        ...underWay(),
        way.ask(3, 'DOWNLOAD_FROM_PORTAL', 'imaging'),
        way.answer(1, 'STOP', { kind: 'DOWNLOAD_FROM_PORTAL' }),
      ];
    case 'PATIENT_WROTE': {
      const text = way.isSpanish ? '¿Puede ir mi hija por el disco?' : 'Can my daughter pick up the disc?';
      return [
        ...underWay(),
        way.ask(2, 'FETCH_DISC', 'disc'),
        way.answer(0, 'TEXT', { kind: 'FETCH_DISC', text }),
      ];
    }
    case 'DISC_UNREADABLE':
      return [
        ...underWay(),
        way.request(7),
        way.receive(3, ['path', 'slides', 'imaging', 'labs']),
        way.act(2, { type: 'RECEIVE_RECORDS', recordItemIds: [way.id('disc')] }),
        way.act(1, {
          type: 'MARK_RECORD_WRONG',
          recordItemId: way.id('disc'),
          reason: 'The disc does not open',
        }),
        way.insured(3),
      ];
    case 'RECORDS_SENT':
      return [
        ...pastRecords(way),
        way.send(2, ['slides'], {
          carrier: 'UPS',
          trackingNumber: `1Z 555 AA ${String(20_000 + way.index)}`,
          mustReturn: true,
          returnDueOn: way.on(-26),
        }),
        way.send(2, ['path', 'imaging', 'labs', 'disc']),
        way.insured(3),
        ...way.questions(3),
      ];
    case 'VISIT_TO_CONFIRM':
      return [...prepared(way), way.book(6, 2), way.ask(1, 'CONFIRM_VISIT')];
    case 'WRITTEN_OPINION':
      return pastVisit(way, 2, 'WRITTEN_OPINION');
    case 'CONSENT_REFUSED':
      return [
        way.window(way.age),
        way.consent(way.age, false),
        ...way.centerAccepts(way.age - 1),
        ...way.needs(way.age - 2),
        way.request(1),
      ];
    case 'UNASSIGNED':
      return [...pastTriage(way), ...way.candidates(way.age - 1)];
    case 'SELF_PAY':
      return [
        ...pastRecords(way),
        way.coverage(2, {
          isSelfPay: true,
          outOfPocketCents: 65_000,
          representativeName: 'Business office, R. Hale',
        }),
      ];
    case 'DECISION_MISSING':
      return [...pastVisit(way, 3), way.act(1, { type: 'RECORD_OUTCOME', outcome: 'OPTIONS_ADDED' })];
    case 'DECEASED':
      return [...underWay(), way.close(way.age - 9, 'DECEASED', 'The family called.')];
    case 'TRANSFERRED':
      return [
        ...pastTriage(way),
        way.close(way.age - 6, 'TRANSFERRED', 'Moved; the navigator there has the records.'),
      ];
    case 'UNREACHABLE':
      return [
        ...pastTriage(way),
        way.call(way.age - 5, 'PATIENT', 'VOICEMAIL', 'Asked to call back.'),
        way.call(way.age - 8, 'PATIENT', 'NO_ANSWER', 'No answer at two times of the day.'),
        way.close(way.age - 20, 'UNREACHABLE'),
      ];
  }
}
