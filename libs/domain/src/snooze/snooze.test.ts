import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../calendar/days.js';
import type { Action } from '../case/actions.js';
import { foldCase } from '../case/fold.js';
import { slackOf } from '../slack/slack.js';
import { aCase, type CaseBuilder } from '../testing/a-case.js';
import { outcomeOf } from '../testing/outcome.js';
import { anyBeginning, anyMoves, play } from '../testing/random-actions.js';
import { boardFacts } from '../today/board-facts.js';
import { todayGroup } from '../today/groups.js';

const TODAY = '2026-11-02';
const until = (untilOn: string): Action => ({ type: 'SNOOZE_CASE', untilOn });
const calm = (): CaseBuilder => aCase().triaged('2027-03-01').withRecord('i1', 'REQUESTED');
const late = (): CaseBuilder => aCase().triaged('2026-11-04').withRecord('i1', 'REQUESTED');
const distressed = (score: number): CaseBuilder =>
  calm().record({ type: 'RECORD_DISTRESS', score, instrument: 'Distress thermometer', on: TODAY });
const snoozedOn = (builder: CaseBuilder, on = TODAY): string | undefined =>
  boardFacts(builder.build(), on).snoozedUntilOn;

describe('snoozing a case', () => {
  it.each<[string, CaseBuilder, Action, string]>([
    ['until next week', calm(), until('2026-11-09'), 'ACCEPTED'],
    ['until today', calm(), until(TODAY), 'INVALID untilOn'],
    ['for longer than a quarter', calm(), until('2027-02-05'), 'INVALID untilOn'],
    ['that is late, until tomorrow', late(), until('2026-11-03'), 'ACCEPTED'],
    ['that is late, for two days', late(), until('2026-11-04'), 'INVALID untilOn'],
    ['without a window, for a week', aCase(), until('2026-11-09'), 'ACCEPTED'],
    ['without a window, for longer', aCase(), until('2026-11-10'), 'INVALID untilOn'],
    [
      'whose patient waits for an answer',
      calm().withAnswer('HELP'),
      until('2026-11-03'),
      'NOT_IN_THIS_STATE',
    ],
    ['with distress of 9 nobody answered', distressed(9), until('2026-11-03'), 'NOT_IN_THIS_STATE'],
    ['with distress of 8 nobody answered', distressed(8), until('2026-11-03'), 'ACCEPTED'],
    [
      'with distress of 9 that was answered',
      distressed(9).record({ type: 'ANSWER_DISTRESS', answer: 'REFERRED', on: TODAY }),
      until('2026-11-03'),
      'ACCEPTED',
    ],
    [
      'with a death reported',
      calm().record({ type: 'REPORT_FACT', fact: 'DECEASED', source: 'File' }),
      until('2026-11-03'),
      'NOT_IN_THIS_STATE',
    ],
    [
      'that is paused',
      calm().record({ type: 'PAUSE_CASE', reason: 'TRAVELING' }),
      until('2026-11-09'),
      'CASE_PAUSED',
    ],
    ['back that is not snoozed', calm(), { type: 'UNSNOOZE_CASE' }, 'NOT_IN_THIS_STATE'],
    ['back', calm().record(until('2026-11-09')), { type: 'UNSNOOZE_CASE' }, 'ACCEPTED'],
  ])('%s', (_name, builder, action, expected) => {
    expect(outcomeOf(builder, action)).toBe(expected);
  });
});

describe('a snoozed case', () => {
  it('is off the list until its day and on it again from that day on', () => {
    const snoozed = calm().record(until('2026-11-09'));
    expect([TODAY, '2026-11-08', '2026-11-09', '2026-12-01'].map((on) => snoozedOn(snoozed, on))).toEqual([
      '2026-11-09',
      '2026-11-09',
      undefined,
      undefined,
    ]);
  });

  it.each<[string, Action]>([
    ['the patient answers', { type: 'PATIENT_ANSWERED', answerId: 'w1', answer: 'TEXT', text: 'A question' }],
    ['a death is reported', { type: 'REPORT_FACT', fact: 'DECEASED', source: 'File' }],
    ['somebody puts it back', { type: 'UNSNOOZE_CASE' }],
    ['it is paused', { type: 'PAUSE_CASE', reason: 'TRAVELING' }],
  ])('comes back at once when %s', (_name, action) => {
    expect(snoozedOn(calm().record(until('2026-11-09')).record(action))).toBeUndefined();
  });

  it('comes back on the day a call becomes due that was not due when it was snoozed', () => {
    const call = (dueOn: string): Action => ({
      type: 'RAISE_CALL_TASK',
      callTaskId: 'k1',
      reason: 'FOLLOW_UP',
      dueOn,
    });
    expect(snoozedOn(calm().record(until('2026-11-09')).record(call('2026-11-05')))).toBe('2026-11-05');
    expect(snoozedOn(calm().record(until('2026-11-09')).record(call(TODAY)))).toBeUndefined();
    expect(snoozedOn(calm().record(call('2026-11-05')).record(until('2026-11-09')))).toBe('2026-11-05');
    expect(snoozedOn(calm().record(call(TODAY)).record(until('2026-11-09')))).toBe('2026-11-09');
  });

  it('comes back when its slack is gone, unless it was put off for a day', () => {
    const long = aCase().triaged('2026-12-20').withRecord('i1', 'REQUESTED').record(until('2026-12-18'));
    const goneOn = addDays(slackOf(long.build(), TODAY).mustMoveOn ?? TODAY, 1);
    expect(snoozedOn(long, TODAY)).toBe('2026-12-18');
    expect(snoozedOn(long, goneOn)).toBeUndefined();
    expect(snoozedOn(late().record(until('2026-11-03')))).toBe('2026-11-03');
  });

  it('is back when the snooze is taken back', () => {
    expect(
      snoozedOn(
        calm()
          .record(until('2026-11-09'), 's1')
          .record({ type: 'CORRECT', actionId: 's1', reason: 'Undone' }),
      ),
    ).toBeUndefined();
  });

  it('always returns, whatever happens to it', () => {
    fc.assert(
      fc.property(anyBeginning, anyMoves, (begin, moves) => {
        const { history, today } = play(begin().history(), moves);
        const state = foldCase(history);
        if (!state.snooze) return;
        for (let on = today; on <= addDays(state.snooze.untilOn, 1); on = addDays(on, 1)) {
          const facts = boardFacts(state, on);
          const isAway = todayGroup(facts, on) === 'SNOOZED';
          if (on >= state.snooze.untilOn) expect(isAway).toBe(false);
          if (facts.answeredAt) expect(isAway).toBe(false);
          const isLate = facts.mustMoveOn !== undefined && facts.mustMoveOn < on;
          if (isLate && state.snooze.untilOn > addDays(state.snooze.on, 1)) expect(isAway).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});
