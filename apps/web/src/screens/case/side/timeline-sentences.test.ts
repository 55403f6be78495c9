import { describe, expect, it } from '@jest/globals';
import type { ActionPayloads, ActionType } from '@sextant/domain';
import { createInstance } from 'i18next';
import { formatFor } from '../../../i18n/format-for.js';
import type { Language } from '../../../i18n/languages.js';
import { catalogue as wordingEn } from '../../../wording/wording.en.js';
import { catalogue as wordingEs } from '../../../wording/wording.es.js';
import { catalogue as caseEn } from '../case.en.js';
import { catalogue as caseEs } from '../case.es.js';
import type { CaseView, TimelineEntryView } from '../case.types.js';
import { catalogue as timelineEn } from './caseTimeline.en.js';
import { catalogue as timelineEs } from './caseTimeline.es.js';
import { sentenceOf } from './timeline-sentences.js';
import type { SentenceWords } from './timeline-facts.js';

const i18n = createInstance();
await i18n.init({
  lng: 'en',
  resources: {
    en: { case: caseEn, caseTimeline: timelineEn, wording: wordingEn },
    es: { case: caseEs, caseTimeline: timelineEs, wording: wordingEs },
  },
  interpolation: { escapeValue: false },
});

function wordsIn(language: Language): SentenceWords {
  return {
    t: i18n.getFixedT(language, 'caseTimeline'),
    common: i18n.getFixedT(language, 'case'),
    wording: i18n.getFixedT(language, 'wording'),
    format: formatFor(language),
  };
}

/** One payload of every kind of action; a kind without one does not compile. */
const PAYLOADS: { [T in ActionType]: ActionPayloads[T] } = {
  OPEN_CASE: { source: 'SPREADSHEET' },
  UPDATE_TRIAGE: { stage: 'II', cancerType: 'Pancreas' },
  STATE_WINDOW: { on: '2026-11-27', clinicianName: 'Dr. Lee', statedOn: '2026-11-12' },
  RECORD_CONSENT: { channel: 'SMS', topic: 'REMINDERS', isGiven: true, how: 'SPOKEN', textVersion: '1' },
  RECORD_CAREGIVER_PERMISSION: { name: 'Max', isGiven: true, how: 'SPOKEN', on: '2026-11-12' },
  ADD_CANDIDATE: { candidateId: 'k', name: 'Lakeshore', kind: 'NCI_CENTER' },
  UPDATE_CANDIDATE: { candidateId: 'k', network: 'IN_NETWORK' },
  CHOOSE_CANDIDATE: { candidateId: 'k', reason: 'In network' },
  RECORD_CENTER_REPLY: { candidateId: 'k', reply: 'ACCEPTED', contactName: 'Maria' },
  ADD_RECORD_ITEM: { recordItemId: 'r', kind: 'BIOPSY_SLIDES' },
  UPDATE_RECORD_ITEM: { recordItemId: 'r', way: 'DEPARTMENT' },
  REQUEST_RECORDS: { recordItemIds: ['r'], way: 'DEPARTMENT', contactName: 'Joan' },
  PROMISE_RECORDS: { recordItemIds: ['r'], promisedOn: '2026-11-24' },
  EXTEND_REQUEST: { recordItemIds: ['r'], writtenOn: '2026-11-20', reason: 'The archive is far away' },
  RECEIVE_RECORDS: { recordItemIds: ['r'], isReadable: true },
  MARK_RECORDS_READABLE: { recordItemIds: ['r'] },
  MARK_RECORD_WRONG: { recordItemId: 'r', reason: 'Page 2 is missing' },
  SEND_RECORDS: { recordItemIds: ['r'], carrier: 'Courier', trackingNumber: '77' },
  MARK_RECORDS_ARRIVED: { recordItemIds: ['r'], arrivedOn: '2026-11-20' },
  ACCEPT_RECORDS: { recordItemIds: ['r'] },
  RETURN_RECORD: { recordItemId: 'r', returnedOn: '2026-11-20' },
  MARK_RECORD_NOT_APPLICABLE: { recordItemId: 'r', reason: 'No surgery yet' },
  NEED_RECORD_AGAIN: { recordItemId: 'r', reason: 'The center asks' },
  PREPARE_AUTHORIZATION: {
    authorizationId: 'f',
    holderName: 'St. Anne',
    recordItemIds: ['r'],
    recipient: 'Harborlight',
    purpose: 'A second opinion',
    expiresOn: '2027-02-22',
  },
  SIGN_AUTHORIZATION: { authorizationId: 'f', signedOn: '2026-11-20', signerName: 'Rosa Ortiz' },
  REVOKE_AUTHORIZATION: { authorizationId: 'f', revokedOn: '2026-11-21' },
  UPDATE_COVERAGE: { referralRequired: 'YES', referenceNumber: '88-2041' },
  ADD_QUESTION: { questionId: 'q', topic: 'OWN', text: 'Can I wait?' },
  UPDATE_QUESTION: { questionId: 'q', isTop: true, position: 0 },
  REMOVE_QUESTION: { questionId: 'q' },
  PREPARE_VISIT: { recordingPlan: 'PHONE' },
  BOOK_APPOINTMENT: {
    appointmentId: 'a',
    mode: 'VIDEO',
    startsAt: '2026-11-26T20:30:00Z',
    zone: 'America/Chicago',
    startsOn: '2026-11-26',
  },
  RECORD_PAST_VISIT: {
    appointmentId: 'a',
    mode: 'IN_PERSON',
    startsAt: '2026-11-10T15:30:00.000Z',
    zone: 'America/New_York',
    startsOn: '2026-11-10',
    place: 'Lakeside',
    result: 'ATTENDED',
  },
  MOVE_APPOINTMENT: {
    appointmentId: 'a',
    startsAt: '2026-11-27T20:30:00Z',
    zone: 'America/Chicago',
    startsOn: '2026-11-27',
  },
  CANCEL_APPOINTMENT: { appointmentId: 'a', reason: 'Ill' },
  RECORD_ATTENDANCE: { appointmentId: 'a', result: 'NO_SHOW', on: '2026-11-26' },
  RECORD_OPINION: { order: 'SECOND', clinicianName: 'Dr. Vega' },
  RATE_TEAM: { order: 'FIRST', listens: 4 },
  RECORD_OUTCOME: { outcome: 'CONFIRMED' },
  RECORD_DECISION: { words: 'I go with the surgery', decidedOn: '2026-11-22' },
  RETURN_SUMMARY: { isPermitted: true, sentOn: '2026-11-22' },
  START_ROUND: { reason: 'They differ' },
  ASK_PATIENT: { taskId: 't', kind: 'FETCH_SLIDES', recordItemId: 'r', isHandSent: true },
  COMPLETE_PATIENT_TASK: { taskId: 't' },
  CANCEL_PATIENT_TASK: { taskId: 't' },
  PATIENT_ANSWERED: { answerId: 'w', taskId: 't', answer: 'HELP', text: 'They say no' },
  HANDLE_ANSWER: { answerId: 'w' },
  LOG_CALL: { party: 'PATIENT', outcome: 'VOICEMAIL', minutes: 4, followUpOn: '2026-11-23' },
  ADD_NOTE: { text: 'Her son helps' },
  LOG_TIME: { minutes: 15, category: 'CARE_COORDINATION' },
  RECORD_NAVIGATION_CONSENT: { on: '2026-11-20', how: 'SPOKEN', isGiven: true },
  RECORD_INITIATING_VISIT: { on: '2026-11-02', practitionerName: 'Dr. Lee' },
  RECORD_CARE_PLAN: { on: '2026-11-02', practitionerName: 'Dr. Lee', summary: 'Opinion before surgery' },
  ADD_BARRIER: { barrierId: 'b1', kind: 'TRANSPORT' },
  RESOLVE_BARRIER: { barrierId: 'b1', intervention: 'TRANSPORT_ARRANGED', on: '2026-11-20' },
  REOPEN_BARRIER: { barrierId: 'b1' },
  RECORD_DISTRESS: { score: 7, instrument: 'Distress scale', on: '2026-11-20' },
  ANSWER_DISTRESS: { answer: 'REFERRED', on: '2026-11-20', referredTo: 'Dr. Moss' },
  RAISE_CALL_TASK: { callTaskId: 'c', reason: 'TWO_UNANSWERED', dueOn: '2026-11-23' },
  SKIP_STEP: { step: 'CENTER', reason: 'Written opinion' },
  RESUME_STEP: { step: 'CENTER' },
  ASSIGN_NAVIGATOR: { navigatorId: 'n' },
  REPORT_FACT: { fact: 'DECEASED', source: 'Spreadsheet' },
  READ_HANDOVER: {},
  DISMISS_REPORT: {},
  PAUSE_CASE: { reason: 'TRAVELING', resumeOn: '2026-12-01' },
  RESUME_CASE: {},
  CLOSE_CASE: { reason: 'DECIDED' },
  REOPEN_CASE: { reason: 'Came back' },
  SNOOZE_CASE: { untilOn: '2026-12-01' },
  UNSNOOZE_CASE: {},
  CORRECT: { actionId: 'e-ADD_NOTE', reason: 'Wrong case' },
};
const TYPES = Object.keys(PAYLOADS) as ActionType[];

function anEntry(type: string, payload: object, actorName: string | null = 'Ana Reyes'): TimelineEntryView {
  return {
    id: `e-${type}`,
    seq: 1,
    at: '2026-11-22T15:00:00Z',
    type,
    actorKind: 'PERSON',
    actorName,
    payload: JSON.stringify(payload),
    isCorrected: false,
    isCorrectable: true,
  };
}

const view = {
  today: '2026-11-22',
  patient: { givenName: 'Rosa' },
  navigator: { id: 'n', name: 'Tom Field' },
  candidates: [{ id: 'k', name: 'Lakeshore' }],
  recordItems: [{ id: 'r', kind: 'BIOPSY_SLIDES', description: null, holderId: 'h', holderName: 'St. Anne' }],
  questions: [{ id: 'q', text: 'Can I wait?' }],
  barriers: [{ id: 'b1', kind: 'TRANSPORT' }],
  tasks: [{ id: 't', kind: 'FETCH_SLIDES' }],
  timeline: [anEntry('ADD_NOTE', { text: 'Her son helps' })],
} as unknown as CaseView;

describe.each(['en', 'es'] as const)('the timeline in %s', (language) => {
  it.each(TYPES)('says what happened for %s, with nothing left to fill in', (type) => {
    const { text, more } = sentenceOf(anEntry(type, PAYLOADS[type]), view, wordsIn(language));
    expect(text.length).toBeGreaterThan(8);
    expect(`${text} ${more}`).not.toMatch(/\{\{|undefined|null|\b[a-z]+\.[A-Z_]{3,}/);
    expect(text).not.toMatch(/: $|: :|^:/);
  });
});

describe('the timeline', () => {
  const say = (type: string, payload: object, actor?: string | null) =>
    sentenceOf(anEntry(type, payload, actor), view, wordsIn('en'));

  it('names people and things by what the case calls them', () => {
    expect(say('REQUEST_RECORDS', PAYLOADS.REQUEST_RECORDS).text).toBe('Ana Reyes requested: Biopsy slides');
    expect(say('LOG_CALL', { party: 'HOLDER', outcome: 'VOICEMAIL', holderId: 'h' }).text).toBe(
      'Ana Reyes called St. Anne: voicemail',
    );
    expect(say('BOOK_APPOINTMENT', PAYLOADS.BOOK_APPOINTMENT).text).toMatch(
      /booked the visit for Nov 26, 2:30/,
    );
    expect(say('CORRECT', PAYLOADS.CORRECT)).toEqual({
      text: 'Ana Reyes took back: Ana Reyes noted',
      more: 'Wrong case',
    });
  });

  it('keeps the patient’s words as they are', () => {
    expect(say('PATIENT_ANSWERED', PAYLOADS.PATIENT_ANSWERED)).toEqual({
      text: 'Rosa asked for help',
      more: '“They say no” · Fetch the biopsy slides',
    });
  });

  it('tells a caregiver’s words from the patient’s', () => {
    const hers = { ...PAYLOADS.PATIENT_ANSWERED, isCaregivers: true };
    expect(say('PATIENT_ANSWERED', hers).text).toBe('Rosa’s caregiver asked for help');
  });

  it('tells of a picture that came without words', () => {
    expect(say('PATIENT_ANSWERED', { answerId: 'w', answer: 'TEXT', pictures: 2 })).toEqual({
      text: 'Rosa wrote',
      more: '2 pictures or files that cannot be shown here',
    });
  });

  it('counts the rest of a long form instead of listing it', () => {
    const many = {
      payerName: 'A',
      planType: 'HMO',
      memberNumber: '1',
      isCoverageActive: 'YES',
      referralRequired: 'NO',
      network: 'UNKNOWN',
      calledOn: '2026-11-22',
    };
    expect(say('UPDATE_COVERAGE', many).text).toBe(
      'Ana Reyes recorded the insurer’s answer: insurer, plan, member number, coverage and 3 more',
    );
  });

  it('says so when the server knows a kind this page does not', () => {
    expect(say('SOMETHING_NEW', {}).text).toMatch(/newer than this page/);
  });
});
