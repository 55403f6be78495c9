import { describe, expect, it } from '@jest/globals';
import { aCase, IMPORT, NURSE, PATIENT, type CaseBuilder } from '../testing/a-case.js';
import { outcomeOf } from '../testing/outcome.js';
import type { Action } from './actions.js';
import { decide } from './decide.js';
import { foldCase } from './fold.js';

const correct = (actionId: string): Action => ({ type: 'CORRECT', actionId, reason: 'Wrong person' });

describe('taking an action back', () => {
  it('leaves it out of the state and in the list', () => {
    const builder = aCase().withCandidate('c1').withRecord('i1').record(correct('a2'));
    expect(builder.history()).toHaveLength(4);
    expect(builder.build().candidates).toEqual([]);
    expect(builder.build().recordItems).toHaveLength(1);
    expect(builder.build().version).toBe(4);
  });

  it('reopens what it had closed, and un-does what it had done', () => {
    const closed = aCase()
      .triaged()
      .withTask('SIGN_FORM')
      .record({ type: 'CLOSE_CASE', reason: 'DECEASED' }, 'closing');
    const state = closed.record(correct('closing')).build();
    expect(state.status).toBe('OPEN');
    expect(state.tasks[0]?.state).toBe('OPEN');
  });

  const chain = (): CaseBuilder =>
    aCase()
      .record({ type: 'ADD_RECORD_ITEM', recordItemId: 'i1', kind: 'BLOOD_WORK' }, 'add')
      .record({ type: 'REQUEST_RECORDS', recordItemIds: ['i1'], way: 'PORTAL' }, 'ask')
      .record({ type: 'RECEIVE_RECORDS', recordItemIds: ['i1'] }, 'get');

  it.each<[string, CaseBuilder, Action, string]>([
    ['of the last', chain(), correct('get'), 'ACCEPTED'],
    ['of one in between that the rest does not need', chain(), correct('ask'), 'ACCEPTED'],
    ['of one the rest builds on', chain(), correct('add'), 'OTHERS_DEPEND_ON_IT actionId'],
    [
      'of one whose followers are taken back',
      chain().record(correct('get')).record(correct('ask')),
      correct('add'),
      'ACCEPTED',
    ],
    ['of the opening', chain(), correct('a1'), 'NOT_CORRECTABLE actionId'],
    ['of what a patient said', aCase().withAnswer('TEXT'), correct('a2'), 'NOT_CORRECTABLE actionId'],
    ['of a correction', chain().record(correct('get'), 'undo'), correct('undo'), 'NOT_CORRECTABLE actionId'],
    [
      'of what was taken back already',
      chain().record(correct('get')),
      correct('get'),
      'NOT_CORRECTABLE actionId',
    ],
    ['of nothing', chain(), correct('a99'), 'UNKNOWN_ID actionId'],
    [
      'of a question the patient answered',
      aCase()
        .triaged()
        .record({ type: 'ASK_PATIENT', taskId: 't1', kind: 'SIGN_FORM' }, 'asking')
        .withAnswer('DONE', 't1'),
      correct('asking'),
      'OTHERS_DEPEND_ON_IT actionId',
    ],
    [
      'of a question the patient has not answered',
      aCase().triaged().record({ type: 'ASK_PATIENT', taskId: 't1', kind: 'SIGN_FORM' }, 'asking'),
      correct('asking'),
      'ACCEPTED',
    ],
    [
      'of the visit a decision rests on',
      aCase()
        .withVisit('2026-11-02')
        .record(
          { type: 'RECORD_ATTENDANCE', appointmentId: 'visit-1', result: 'ATTENDED', on: '2026-11-02' },
          'went',
        )
        .decided(),
      correct('went'),
      'OTHERS_DEPEND_ON_IT actionId',
    ],
    ['by a file', chain().by(IMPORT), correct('get'), 'NOT_ALLOWED'],
    [
      'on a closed case',
      chain().record({ type: 'CLOSE_CASE', reason: 'DECLINED' }),
      correct('get'),
      'ACCEPTED',
    ],
  ])('%s', (_name, builder, action, expected) => {
    expect(outcomeOf(builder, action)).toBe(expected);
  });

  it.each<[string, CaseBuilder, Action, string]>([
    ['takes back an answer of their own', aCase().withAnswer('STOP').by(PATIENT), correct('a2'), 'ACCEPTED'],
    ['takes back nothing staff recorded', chain().by(PATIENT), correct('get'), 'NOT_CORRECTABLE actionId'],
    [
      'takes back no answer that staff wrote down',
      aCase().record({ type: 'PATIENT_ANSWERED', answerId: 'w', answer: 'TEXT' }).by(PATIENT),
      correct('a2'),
      'NOT_CORRECTABLE actionId',
    ],
    [
      'takes back no answer somebody has handled',
      aCase().withAnswer('HELP', undefined, 'w').record({ type: 'HANDLE_ANSWER', answerId: 'w' }).by(PATIENT),
      correct('a2'),
      'OTHERS_DEPEND_ON_IT actionId',
    ],
  ])('a patient %s', (_name, builder, action, expected) => {
    expect(outcomeOf(builder, action)).toBe(expected);
  });

  it('of a tap by mistake leaves the task with the patient again', () => {
    const state = aCase()
      .triaged()
      .record({ type: 'ASK_PATIENT', taskId: 't1', kind: 'SIGN_FORM' })
      .by(PATIENT)
      .record({ type: 'PATIENT_ANSWERED', answerId: 'w', answer: 'DONE', taskId: 't1' }, 'tap')
      .record(correct('tap'))
      .build();
    expect(state.tasks[0]).toMatchObject({ state: 'OPEN' });
    expect(state.tasks[0]?.answer).toBeUndefined();
    expect(state.answers).toEqual([]);
  });

  it('is not stopped by entries that a later, stricter rule would refuse anyway', () => {
    const history = chain().history();
    const old = {
      ...history[0]!,
      id: 'old',
      seq: 5,
      action: { type: 'ADD_NOTE', text: 'x'.repeat(5_000) } as const,
    };
    const next = { ...history[0]!, id: 'new', seq: 6, action: correct('get') };
    expect(decide([...history, old], next).kind).toBe('ACCEPTED');
  });

  it('restores the day of completion the step had without it', () => {
    const state = aCase()
      .triaged()
      .on('2026-11-05')
      .by(NURSE)
      .record({ type: 'UPDATE_TRIAGE', cancerType: '' }, 'slip')
      .on('2026-11-06')
      .record(correct('slip'))
      .build();
    expect(state.steps[0]).toMatchObject({ state: 'DONE', doneOn: '2026-11-02' });
  });
});

describe('edits of the same case at the same time', () => {
  const builder = (): CaseBuilder =>
    aCase({ stage: 'I' })
      .withCandidate('c1')
      .withCandidate('c2')
      .record({ type: 'UPDATE_TRIAGE', stage: 'II' })
      .record({ type: 'UPDATE_COVERAGE', payerName: 'Blue Meadow', memberNumber: '' })
      .record({ type: 'UPDATE_CANDIDATE', candidateId: 'c1', phone: '555-0101' })
      .record({ type: 'STATE_WINDOW', on: '2026-12-20' })
      .record({ type: 'RECORD_OPINION', order: 'FIRST', stage: 'II' });

  it.each<[string, Action, number | undefined, string]>([
    ['of the same field meet', { type: 'UPDATE_TRIAGE', stage: 'III' }, 3, 'CHANGED_MEANWHILE stage'],
    ['of the same field, seen, pass', { type: 'UPDATE_TRIAGE', stage: 'III' }, 4, 'ACCEPTED'],
    ['of the same field to the same value pass', { type: 'UPDATE_TRIAGE', stage: 'II' }, 3, 'ACCEPTED'],
    ['of another field merge', { type: 'UPDATE_TRIAGE', cancerType: 'Melanoma' }, 3, 'ACCEPTED'],
    ['without a version pass', { type: 'UPDATE_TRIAGE', stage: 'III' }, undefined, 'ACCEPTED'],
    [
      'of coverage meet',
      { type: 'UPDATE_COVERAGE', payerName: 'TriCounty' },
      4,
      'CHANGED_MEANWHILE payerName',
    ],
    [
      'that clear the same field agree',
      { type: 'UPDATE_COVERAGE', memberNumber: null } as unknown as Action,
      4,
      'ACCEPTED',
    ],
    [
      'of one candidate meet',
      { type: 'UPDATE_CANDIDATE', candidateId: 'c1', phone: '555-0102' },
      5,
      'CHANGED_MEANWHILE phone',
    ],
    [
      'of two candidates merge',
      { type: 'UPDATE_CANDIDATE', candidateId: 'c2', phone: '555-0102' },
      5,
      'ACCEPTED',
    ],
    ['of the window meet', { type: 'STATE_WINDOW', on: '2026-12-21' }, 6, 'CHANGED_MEANWHILE on'],
    [
      'of one opinion meet',
      { type: 'RECORD_OPINION', order: 'FIRST', stage: 'III' },
      7,
      'CHANGED_MEANWHILE stage',
    ],
    ['of two opinions merge', { type: 'RECORD_OPINION', order: 'SECOND', stage: 'III' }, 7, 'ACCEPTED'],
    ['that only add never meet', { type: 'ADD_NOTE', text: 'Called.' }, 1, 'ACCEPTED'],
  ])('%s', (_name, action, version, expected) => {
    expect(outcomeOf(builder(), action, version)).toBe(expected);
  });

  it('meet what was taken back meanwhile', () => {
    const undone = aCase().record({ type: 'UPDATE_TRIAGE', stage: 'II' }, 'edit').record(correct('edit'));
    expect(outcomeOf(undone, { type: 'UPDATE_TRIAGE', stage: 'III' }, 2)).toBe('CHANGED_MEANWHILE stage');
    expect(outcomeOf(undone, { type: 'UPDATE_TRIAGE', stage: 'III' }, 3)).toBe('ACCEPTED');
  });
});

describe('recording', () => {
  it('begins with the opening of a case, once', () => {
    const opening = aCase().history()[0]!;
    const note = { ...opening, action: { type: 'ADD_NOTE', text: 'Called.' } as const };
    expect(decide([], note)).toMatchObject({ kind: 'REFUSED', code: 'NOT_IN_THIS_STATE' });
    expect(decide([], opening)).toMatchObject({ kind: 'ACCEPTED' });
    expect(() => foldCase([note])).toThrow('OPEN_CASE');
    expect(() => foldCase([])).toThrow('OPEN_CASE');
  });

  it('takes each id once', () => {
    const history = aCase().history();
    expect(decide(history, history[0]!)).toMatchObject({
      kind: 'REFUSED',
      code: 'ID_TAKEN',
      field: 'actionId',
    });
  });
});
