import { describe, expect, it } from '@jest/globals';
import type { ActionPayloads } from '../case/actions.js';
import { statusOf } from '../pathway/step-status.js';
import { slackOf } from '../slack/slack.js';
import { aCase, type CaseBuilder } from '../testing/a-case.js';
import { outcomeOf } from '../testing/outcome.js';
import { nextActOf } from '../today/next-act.js';
import type { WantedTest } from './decision.types.js';

const TODAY = '2026-11-02';
const visited = (): CaseBuilder =>
  aCase()
    .triaged()
    .withAcceptedCenter()
    .withRecord('path', 'ACCEPTED')
    .withCoverage()
    .withQuestions()
    .withWrittenOpinion();
const scan: WantedTest = { recordItemId: 'scan', kind: 'IMAGING_REPORT', description: 'New scan' };
const disc: WantedTest = {
  recordItemId: 'disc',
  kind: 'IMAGING_DISC',
  description: 'Disc of the new scan',
  taskId: 'fetch',
  taskKind: 'FETCH_DISC',
};
const outcome = (facts: Omit<ActionPayloads['RECORD_OUTCOME'], 'outcome'>, is = 'FURTHER_TESTING') =>
  ({ type: 'RECORD_OUTCOME', outcome: is, ...facts }) as never;
const actOf = (builder: CaseBuilder, on = TODAY) => nextActOf(builder.build(), on).act;

it('a confirmed opinion leaves the decision of the patient, and then nothing', () => {
  const confirmed = visited().record({ type: 'RECORD_OUTCOME', outcome: 'CONFIRMED' });
  expect(actOf(confirmed).code).toBe('RECORD_DECISION');
  confirmed.record({ type: 'RECORD_DECISION', words: 'I go on.', decidedOn: TODAY });
  expect(actOf(confirmed).code).toBe('CLOSE_CASE');
});

describe('further testing', () => {
  const tested = (): CaseBuilder => visited().record(outcome({ tests: [scan, disc] }));

  it('makes a record item of each test and asks the patient, all with the outcome', () => {
    const state = tested().build();
    expect(state.recordItems.slice(1)).toMatchObject([
      { id: 'scan', kind: 'IMAGING_REPORT', state: 'NEEDED', description: 'New scan' },
      { id: 'disc', kind: 'IMAGING_DISC', state: 'NEEDED' },
    ]);
    expect(state.tasks).toMatchObject([
      { id: 'fetch', kind: 'FETCH_DISC', recordItemId: 'disc', state: 'OPEN' },
    ]);
    expect(state.decision).toEqual({ outcome: 'FURTHER_TESTING', testItemIds: ['scan', 'disc'] });
    expect(statusOf(state, 'RECORDS')).toMatchObject({ state: 'IN_PROGRESS' });
    expect(statusOf(state, 'VISIT')?.state).toBe('DONE');
  });

  it('comes before the decision on Today, and counts on the clock', () => {
    expect(actOf(tested())).toMatchObject({ code: 'REQUEST_RECORDS', recordItemIds: ['scan'] });
    const asked = tested().record({ type: 'REQUEST_RECORDS', recordItemIds: ['scan'], way: 'DEPARTMENT' });
    expect(actOf(asked).code).toBe('WAIT');
    const plain = visited().record({ type: 'RECORD_OUTCOME', outcome: 'FURTHER_TESTING' });
    expect(slackOf(tested().build(), TODAY).remainingDays).toBeGreaterThan(
      slackOf(plain.build(), TODAY).remainingDays,
    );
  });

  it('gives way to the decision once the results can be read', () => {
    const done = tested().record({
      type: 'RECEIVE_RECORDS',
      recordItemIds: ['scan', 'disc'],
      isReadable: true,
    });
    expect(done.build().tasks[0]?.state).toBe('CANCELED');
    expect(actOf(done).code).toBe('RECORD_DECISION');
  });

  it('opens Records again where it had been skipped', () => {
    const skipped = aCase()
      .triaged()
      .withAcceptedCenter()
      .record({ type: 'SKIP_STEP', step: 'RECORDS', reason: 'Nothing to send' })
      .withWrittenOpinion()
      .record(outcome({ tests: [disc] }));
    expect(statusOf(skipped.build(), 'RECORDS')).toMatchObject({ state: 'WAITING', ball: 'PATIENT' });
    expect(skipped.build().tasks[0]?.state).toBe('OPEN');
  });

  it('is taken back whole: outcome, items and tasks', () => {
    const builder = tested();
    const before = visited().build();
    const last = builder.history().at(-1);
    const state = builder.record({ type: 'CORRECT', actionId: last?.id ?? '', reason: 'Wrong case' }).build();
    expect(state.recordItems).toEqual(before.recordItems);
    expect(state.tasks).toEqual([]);
    expect(state.decision).toEqual({});
  });

  it('said again keeps the tests that are under way', () => {
    const state = tested().record({ type: 'RECORD_OUTCOME', outcome: 'DIFFERS' }).build();
    expect(state.decision).toEqual({ outcome: 'DIFFERS', testItemIds: ['scan', 'disc'] });
  });

  it.each<[string, WantedTest[], string]>([
    ['an item that is there already', [{ ...scan, recordItemId: 'path' }], 'ID_TAKEN tests'],
    ['one item twice', [scan, scan], 'ID_TAKEN tests'],
    ['a task without saying which', [{ ...scan, taskId: 'x' }], 'INVALID tests'],
    [
      'a task that is not about records',
      [{ ...scan, taskId: 'x', taskKind: 'GET_REFERRAL' }],
      'INVALID tests',
    ],
    ['no words for it', [{ ...scan, description: ' ' }], 'INVALID tests'],
    ['a field nobody knows', [{ ...scan, price: 3 } as never], 'INVALID tests'],
    ['something that is no test', [null as never], 'INVALID tests'],
    [
      'eleven tests',
      Array.from({ length: 11 }, (_, i) => ({ ...scan, recordItemId: `s${i}` })),
      'INVALID tests',
    ],
  ])('refuses %s', (_what, tests, expected) => {
    expect(outcomeOf(visited(), outcome({ tests }))).toBe(expected);
  });

  it('asks nobody on a case that rests', () => {
    const paused = visited().record({ type: 'PAUSE_CASE', reason: 'TRAVELING' });
    expect(outcomeOf(paused, outcome({ tests: [disc] }))).toBe('CASE_PAUSED tests');
    expect(outcomeOf(paused, outcome({ tests: [scan] }))).toBe('ACCEPTED');
  });
});

describe('opinions that differ', () => {
  const talk = (): CaseBuilder => visited().record(outcome({ discussOn: '2026-11-06' }, 'DIFFERS'));

  it('can be talked over on a day: until then Today waits, then the call is due', () => {
    expect(actOf(talk())).toMatchObject({ code: 'WAIT', step: 'DECIDE' });
    expect(nextActOf(talk().build(), TODAY)).toMatchObject({ dueOn: '2026-11-06', ball: 'PATIENT' });
    expect(actOf(talk(), '2026-11-06').code).toBe('CALL_PATIENT');
  });

  it('need no talk any more once the patient has decided', () => {
    const state = talk().record({ type: 'RECORD_DECISION', words: 'I go on.', decidedOn: TODAY }).build();
    expect(state.callTasks).toMatchObject([{ isDone: true }]);
    expect(state.decision).toEqual({ outcome: 'DIFFERS', words: 'I go on.', decidedOn: TODAY });
  });

  it('can lead to a third opinion, which keeps what they came to', () => {
    const state = talk().record({ type: 'START_ROUND', reason: 'They differ' }).build();
    expect(state.round).toBe(2);
    expect(state.decision).toEqual({});
    expect(state.pastDecisions).toEqual([{ round: 1, outcome: 'DIFFERS' }]);
    expect(state.callTasks).toMatchObject([{ isDone: true }]);
  });
});
