import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DateOn } from '../calendar/date-on.js';
import { addDays } from '../calendar/days.js';
import { instantAt } from '../calendar/zone.js';
import { statusOf, isStepOver, presentSteps } from '../pathway/step-status.js';
import { wantedReminders } from '../reminders/ladder.js';
import { slackOf } from '../slack/slack.js';
import { aCase, NURSE } from '../testing/a-case.js';
import { ACTION_TYPES, anyBeginning, anyMoves, play } from '../testing/random-actions.js';
import { boardFacts } from '../today/board-facts.js';
import type { Action, RecordedAction } from './actions.js';
import type { CaseState } from './case-state.js';
import { decide } from './decide.js';
import { REFUSAL_CODES } from './decide.types.js';
import { foldCase } from './fold.js';

const RUNS = { numRuns: 40 };

describe('any sequence of random actions', () => {
  it('is refused with a code and a sentence, or accepted with the state its own fold gives', () => {
    fc.assert(
      fc.property(anyBeginning, anyMoves, (begin, moves) => {
        play(begin().history(), moves, (verdict, next, before) => {
          if (verdict.kind === 'REFUSED') {
            expect(REFUSAL_CODES).toContain(verdict.code);
            expect(verdict.message).toMatch(/^[A-Z].*\.$/);
            return;
          }
          expect(verdict.state).toStrictEqual(foldCase([...before, next]));
          expect(JSON.parse(JSON.stringify(verdict.state))).toStrictEqual(verdict.state);
        });
      }),
      RUNS,
    );
  });

  it('leaves a case that can be driven to a decision and closed as decided', () => {
    fc.assert(
      fc.property(anyBeginning, anyMoves, (begin, moves) => {
        const { history, today } = play(begin().history(), moves);
        const state = drive(history, today);
        expect(state.status).toBe('CLOSED');
        expect(state.closeReason).toBe('DECIDED');
        expect(statusOf(state, 'TRIAGE')?.state).toBe('DONE');
        expect(statusOf(state, 'DECIDE')?.state).toBe('DONE');
        expect(presentSteps(state).every((step) => isStepOver(state, step.step))).toBe(true);
      }),
      RUNS,
    );
  });

  it('leaves a case that can be closed at once, and then asks nothing of anybody', () => {
    fc.assert(
      fc.property(anyBeginning, anyMoves, (begin, moves) => {
        const { history, today } = play(begin().history(), moves);
        const before = foldCase(history);
        if (before.status === 'CLOSED') return;
        const verdict = decide(history, act(history, today, { type: 'CLOSE_CASE', reason: 'UNREACHABLE' }));
        if (verdict.kind === 'REFUSED') throw new Error(verdict.message);
        expect(verdict.state.tasks.filter((task) => task.state === 'OPEN')).toEqual([]);
        expect(verdict.state.callTasks.filter((task) => !task.isDone)).toEqual([]);
        expect(wantedReminders(verdict.state, `${today}T12:00:00Z`, 5, 'America/Denver')).toEqual([]);
      }),
      RUNS,
    );
  });

  it('keeps the steps true to their definition', () => {
    fc.assert(
      fc.property(anyBeginning, anyMoves, (begin, moves) => {
        const { history } = play(begin().history(), moves);
        const state = foldCase(history);
        expect(state.steps).toHaveLength(7 * state.round);
        for (const step of state.steps) {
          expect(step.enteredAt === undefined).toBe(step.enteredOn === undefined);
          expect(step.doneAt !== undefined).toBe(step.state === 'DONE');
          if (step.state === 'NOT_STARTED') expect(step.enteredAt).toBeUndefined();
          if (step.state === 'DONE') expect(step.enteredAt).toBeDefined();
          if (step.state === 'WAITING') expect(step.ball).not.toBe('NAVIGATOR');
          if (step.state === 'IN_PROGRESS') expect(step.ball).toBe('NAVIGATOR');
          expect(step.reason !== undefined).toBe(step.state === 'NOT_NEEDED');
        }
      }),
      RUNS,
    );
  });

  it('always has a board row with a reason, an act and a clock that adds up', () => {
    fc.assert(
      fc.property(anyBeginning, anyMoves, fc.integer({ min: 0, max: 60 }), (begin, moves, later) => {
        const { history, today } = play(begin().history(), moves);
        const state = foldCase(history);
        const asOf = addDays(today, later);
        const row = boardFacts(state, asOf);
        const slack = slackOf(state, asOf);
        expect(JSON.parse(JSON.stringify(row))).toStrictEqual(row);
        expect(row.stepStates).toHaveLength(7);
        expect(slack.chain.reduce((sum, link) => sum + link.days, 0)).toBe(slack.remainingDays);
        expect(slack.chain.every((link) => link.days >= 0)).toBe(true);
        expect(row.waitingSince !== undefined).toBe(row.nextAct.code === 'WAIT');
        if (row.nextAct.code === 'WAIT') {
          expect(row.ball).not.toBe('NAVIGATOR');
          expect((row.dueOn ?? '') > asOf).toBe(true);
        } else if (row.status === 'OPEN') {
          expect((row.dueOn ?? '') <= asOf).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

describe('taking an action back', () => {
  it('gives the state the case would have without it', () => {
    fc.assert(
      fc.property(anyBeginning, anyMoves, fc.nat(), (begin, moves, pick) => {
        const { history, today } = play(begin().history(), moves);
        const target = history[pick % history.length];
        if (!target) return;
        const next = act(history, today, { type: 'CORRECT', actionId: target.id, reason: 'Wrong person' });
        const verdict = decide(history, next);
        if (verdict.kind === 'REFUSED') return;
        const unsaid = foldCase(history.filter((recorded) => recorded.id !== target.id));
        const { version, lastTouchAt, lastTouch, ...rest } = verdict.state;
        const { version: _version, lastTouchAt: _lastTouchAt, lastTouch: _lastTouch, ...expected } = unsaid;
        expect(rest).toStrictEqual(expected);
        expect(version).toBe(next.seq);
        expect(lastTouchAt).toBe(next.at);
        expect(lastTouch.type).toBe('CORRECT');
      }),
      RUNS,
    );
  });
});

describe('junk', () => {
  const anyJunk = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom(
      '2026-11-20',
      '2026-02-31',
      '9999-12-31',
      'item-1',
      'center-1',
      'task-1',
      'visit-1',
      'a2',
      'YES',
      'SMS',
      '__proto__',
      'constructor',
    ),
    fc.array(fc.constantFrom('item-1', 'item-2', 'x', ''), { maxLength: 3 }),
    fc.object({ maxDepth: 1 }),
  );
  const anyPayload = fc.dictionary(
    fc.constantFrom(
      'recordItemId',
      'recordItemIds',
      'candidateId',
      'taskId',
      'kind',
      'text',
      'reason',
      'on',
      'step',
      'answer',
      'startsAt',
      'zone',
      'startsOn',
      'actionId',
      'promisedOn',
      'way',
      'outcome',
      'words',
      'decidedOn',
      'order',
      'party',
      'channel',
      'isGiven',
      'name',
      'appointmentId',
      'result',
    ),
    anyJunk,
  );

  it('never makes decide throw, whatever stands in the fields of any action', () => {
    const history = aCase()
      .triaged()
      .withCandidate()
      .withRecord('item-1', 'REQUESTED')
      .withRecord('item-2', 'RECEIVED')
      .withTask('FETCH_DISC')
      .withVisit()
      .history();
    fc.assert(
      fc.property(
        fc.constantFrom<string>(...ACTION_TYPES, 'toString', '__proto__', ''),
        anyPayload,
        (type, payload) => {
          const action = { ...payload, type } as unknown as Action;
          const verdict = decide(history, act(history, '2026-11-02', action), 1);
          if (verdict.kind === 'ACCEPTED') {
            expect(JSON.parse(JSON.stringify(verdict.state))).toStrictEqual(verdict.state);
            boardFacts(verdict.state, '2026-11-03');
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it.each([undefined, null, 7, 'OPEN_CASE', [], { type: 7 }])('refuses %p as an action', (action) => {
    const history = aCase().history();
    expect(decide(history, act(history, '2026-11-02', action as unknown as Action))).toMatchObject({
      kind: 'REFUSED',
      code: 'INVALID',
      field: 'type',
    });
  });
});

function act(history: readonly RecordedAction[], on: DateOn, action: Action): RecordedAction {
  const seq = history.length + 1;
  return { id: `d${String(seq)}`, seq, at: instantAt('America/New_York', on, 18), on, actor: NURSE, action };
}

/** Drives a case to its end, as a navigator would who skips what is not needed. Throws on any refusal. */
function drive(history: readonly RecordedAction[], today: DateOn): CaseState {
  const done = [...history];
  let state = foldCase(done);
  const record = (action: Action): void => {
    const next = act(done, today, action);
    const verdict = decide(done, next);
    if (verdict.kind === 'REFUSED') throw new Error(`${action.type}: ${verdict.code} ${verdict.message}`);
    done.push(next);
    state = verdict.state;
  };
  if (state.status === 'CLOSED') record({ type: 'REOPEN_CASE', reason: 'Came back' });
  if (state.status === 'PAUSED') record({ type: 'RESUME_CASE' });
  record({ type: 'UPDATE_TRIAGE', reasons: ['REASSURANCE'], cancerType: 'Breast' });
  record({
    type: 'RECORD_CONSENT',
    channel: 'SMS',
    topic: 'REMINDERS',
    isGiven: false,
    how: 'SPOKEN',
    textVersion: '1',
    riskVersion: '1',
  });
  if (!state.window?.isConfirmed) record({ type: 'STATE_WINDOW', on: addDays(today, 30) });
  for (const step of ['CENTER', 'RECORDS', 'INSURANCE', 'QUESTIONS'] as const) {
    if (!isStepOver(state, step)) record({ type: 'SKIP_STEP', step, reason: 'Not needed' });
  }
  if (!isStepOver(state, 'VISIT')) {
    const booked = state.appointments.find((one) => one.state === 'BOOKED' && one.round === state.round);
    const appointmentId = booked?.id ?? 'last-visit';
    if (!booked) {
      const startsOn = addDays(today, 1);
      const zone = 'America/Chicago';
      record({
        type: 'BOOK_APPOINTMENT',
        appointmentId,
        mode: 'WRITTEN_OPINION',
        zone,
        startsOn,
        startsAt: instantAt(zone, startsOn, 9),
      });
    }
    record({ type: 'RECORD_ATTENDANCE', appointmentId, result: 'OPINION_RECEIVED', on: today });
  }
  record({ type: 'RECORD_OUTCOME', outcome: 'CONFIRMED' });
  record({ type: 'RECORD_DECISION', words: 'I go on.', decidedOn: today });
  record({ type: 'CLOSE_CASE', reason: 'DECIDED' });
  return state;
}
