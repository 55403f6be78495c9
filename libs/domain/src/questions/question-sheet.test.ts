import { describe, expect, it } from '@jest/globals';
import { aCase, type CaseBuilder } from '../testing/a-case.js';
import { questionSheet, type QuestionSheet } from './question-sheet.js';
import { QUESTION_SHEET_WORDS } from './question-sheet.words.js';

const FACTS = {
  patientName: 'Rosa Ortiz',
  language: 'en',
  callName: 'Noor Haddad',
  callPhone: '(212) 555-0142',
  todayOn: '2026-11-02',
};
const sheet = (builder: CaseBuilder, facts: Partial<typeof FACTS> = {}): QuestionSheet =>
  questionSheet(builder.build(), { ...FACTS, ...facts });
const ask = (builder: CaseBuilder, id: string, facts: object = {}): CaseBuilder =>
  builder.record({
    type: 'ADD_QUESTION',
    questionId: id,
    topic: 'OWN',
    text: `${id}?`,
    isConfirmed: true,
    ...facts,
  });

describe('the question sheet', () => {
  it('puts the top questions first, each group in its order, and leaves out what nobody confirmed', () => {
    const builder = ask(
      ask(ask(ask(aCase(), 'q1'), 'q2', { isTop: true }), 'q3', { isConfirmed: false }),
      'q4',
      {
        isTop: true,
        isConfirmed: false,
      },
    ).record({ type: 'UPDATE_QUESTION', questionId: 'q4', position: 0 });
    expect(sheet(builder)).toMatchObject({ topQuestions: ['q4?', 'q2?'], otherQuestions: ['q1?'] });
  });

  it('tells the visit in its own zone, who comes along and whom to call', () => {
    const builder = aCase().record({
      type: 'BOOK_APPOINTMENT',
      appointmentId: 'v1',
      mode: 'IN_PERSON',
      startsAt: '2026-11-24T15:30:00.000Z',
      zone: 'America/New_York',
      startsOn: '2026-11-24',
      place: 'Lakeside, floor 2',
      usState: 'FL',
    });
    builder.record({ type: 'PREPARE_VISIT', supportPersonName: 'Luis', recordingPlan: 'PHONE' });
    expect(sheet(builder)).toMatchObject({
      patientName: 'Rosa Ortiz',
      call: { name: 'Noor Haddad', phone: '(212) 555-0142' },
      visit: { startsOn: '2026-11-24', zone: 'America/New_York', place: 'Lakeside, floor 2' },
      supportPersonName: 'Luis',
      recordingPlan: 'PHONE',
      recordingRule: { usState: 'FL', kind: 'ALL_PARTY' },
    });
    builder.on('2026-11-24').record({
      type: 'RECORD_ATTENDANCE',
      appointmentId: 'v1',
      result: 'ATTENDED',
      on: '2026-11-24',
    });
    expect(sheet(builder).visit).toMatchObject({ startsOn: '2026-11-24' });
  });

  it('says to ask first, also where the doctor has agreed', () => {
    expect(sheet(aCase()).recordingLine).toMatch(/ask first/);
    const agreed = aCase().record({
      type: 'PREPARE_VISIT',
      recordingPlan: 'PHONE',
      isRecordingAllowed: true,
    });
    expect(sheet(agreed).recordingLine).toMatch(/ask once more/);
  });

  it('is in Spanish for a patient who speaks it, in English for everybody else', () => {
    expect(sheet(aCase(), { language: 'es-MX' }).words.title).toBe('Mis preguntas para la consulta');
    expect(sheet(aCase(), { language: 'vi' }).words.title).toBe('My questions for the visit');
  });

  it('is a sheet to write on when there is nothing yet, and asks nothing of an earlier round', () => {
    expect(sheet(aCase())).toMatchObject({ topQuestions: [], otherQuestions: [] });
    expect(sheet(aCase()).visit).toBeUndefined();
    const third = ask(aCase().triaged(), 'q1')
      .withWrittenOpinion()
      .record({ type: 'RECORD_OUTCOME', outcome: 'DIFFERS' })
      .record({ type: 'START_ROUND', reason: 'The two differ' });
    expect(sheet(third).otherQuestions).toEqual([]);
  });

  it('asks again on top while there is room, and loses no question of the earlier round', () => {
    const first = ['q1', 'q2'].reduce((all, id) => ask(all, id, { isTop: true }), aCase().triaged());
    const third = first
      .withWrittenOpinion()
      .record({ type: 'RECORD_OUTCOME', outcome: 'DIFFERS' })
      .record({ type: 'START_ROUND', reason: 'The two differ' });
    ask(ask(third, 'q3', { isTop: true }), 'q4', { isTop: true });
    for (const questionId of ['q1', 'q2'])
      third.record({ type: 'UPDATE_QUESTION', questionId, isConfirmed: true });
    expect(sheet(third)).toMatchObject({ topQuestions: ['q1?', 'q3?', 'q4?'], otherQuestions: ['q2?'] });
  });

  it('is written in short sentences', () => {
    const texts = Object.values(QUESTION_SHEET_WORDS).flatMap(
      ({ modes, recording, ruleSource: _, ...words }) => [
        ...Object.values(modes),
        ...Object.values(recording),
        ...Object.values(words),
      ],
    );
    for (const sentence of texts.flatMap((text) => text.split(/[.?]/)))
      expect(sentence.trim().split(/\s+/).length).toBeLessThanOrEqual(15);
  });
});
