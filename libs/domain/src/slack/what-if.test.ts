import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../calendar/days.js';
import { foldCase } from '../case/fold.js';
import { aCase, type CaseBuilder } from '../testing/a-case.js';
import { anyBeginning, anyMoves, play } from '../testing/random-actions.js';
import { slackOf } from './slack.js';
import type { Supposition, WayHistory } from './slack.types.js';
import { whatIf } from './what-if.js';

const TODAY = '2026-11-02';
const ready = (): CaseBuilder =>
  aCase().triaged('2026-12-20').withAcceptedCenter().withCoverage().withQuestions();

/** Half of the kinds a holder gives have a history, so that both sides are walked. */
const HISTORIES: WayHistory[] = [
  { holderId: 'h1', kind: 'PATHOLOGY_REPORT', medianDays: 6, p90Days: 11, n: 14 },
  { centerId: 'c1', medianDays: 4, p90Days: 9, n: 8 },
  { payerName: 'Blue Meadow', medianDays: 3, p90Days: 6, n: 30 },
];

/** A random case, the day, and what it waits for. */
function anyWait(begin: () => CaseBuilder, moves: Parameters<typeof play>[1], later: number) {
  const { history, today } = play(begin().history(), moves);
  const state = foldCase(history);
  const todayOn = addDays(today, later);
  return { state, todayOn, slack: slackOf(state, todayOn, HISTORIES) };
}

const answered = (...asked: Parameters<typeof whatIf>) => {
  const answer = whatIf(...asked);
  if (answer.kind === 'REFUSED') throw new Error(answer.message);
  return answer;
};

describe('what if', () => {
  it('the slides come on Monday: the slack as it would be, the case as it was', () => {
    const state = ready().withRecord('i1', 'REQUESTED', { kind: 'BIOPSY_SLIDES' }).build();
    const copy = structuredClone(state);
    const { before, after } = answered(
      state,
      TODAY,
      [],
      [{ event: 'RECORD_ARRIVES', recordItemId: 'i1', on: '2026-11-16' }],
    );
    // Seven days by default become fourteen.
    expect([before.slackDays, after.slackDays]).toEqual([27, 20]);
    expect(after.chain[0]).toMatchObject({ days: 14, basis: { source: 'SUPPOSED' } });
    expect(state).toEqual(copy);
  });

  it('the center answers on Friday, and the visit is on a day', () => {
    const state = aCase()
      .triaged('2026-12-20')
      .withRecord('i1', 'READABLE')
      .withCoverage()
      .withQuestions()
      .withCandidate('c1')
      .record({ type: 'CHOOSE_CANDIDATE', candidateId: 'c1' })
      .record({ type: 'RECORD_CENTER_REPLY', candidateId: 'c1', reply: 'ASKED' })
      .build();
    const friday = { event: 'CENTER_ANSWERS', on: '2026-11-06' } as const;
    expect(answered(state, TODAY, [], [friday]).after.remainingDays).toBe(4 + 7 + 3);
    const visit = { event: 'VISIT', on: '2026-12-04' } as const;
    expect(answered(state, TODAY, [], [friday, visit]).after.remainingDays).toBe(32 + 3);
  });

  it('the insurer answers on a day', () => {
    const state = aCase()
      .triaged('2026-12-20')
      .withAcceptedCenter()
      .withRecord('i1', 'READABLE')
      .withQuestions()
      .withCoverage({ authorizationRequired: 'YES', authorizationState: 'SUBMITTED' })
      .build();
    const answer = { event: 'INSURER_ANSWERS', on: '2026-11-04' } as const;
    expect(answered(state, TODAY, [], [answer]).after.remainingDays).toBe(2 + 7 + 3);
  });

  it.each<[string, Supposition, string]>([
    [
      'an item that is here',
      { event: 'RECORD_ARRIVES', recordItemId: 'i1', on: '2026-11-09' },
      'NOT_AWAITED',
    ],
    ['an item nobody knows', { event: 'RECORD_ARRIVES', recordItemId: 'x', on: '2026-11-09' }, 'NOT_AWAITED'],
    ['an answer that was given', { event: 'CENTER_ANSWERS', on: '2026-11-09' }, 'NOT_AWAITED'],
    ['a day that is over', { event: 'VISIT', on: '2026-11-01' }, 'BEFORE_TODAY'],
    ['a day years ahead', { event: 'VISIT', on: '2029-11-01' }, 'TOO_FAR'],
  ])('refuses %s', (_name, supposition, code) => {
    const state = ready().withRecord('i1', 'READABLE').build();
    expect(whatIf(state, TODAY, [], [supposition])).toMatchObject({ kind: 'REFUSED', code });
  });

  it('asked about the days that are expected anyway changes nothing', () => {
    fc.assert(
      fc.property(anyBeginning, anyMoves, fc.integer({ min: 0, max: 40 }), (begin, moves, later) => {
        const { state, todayOn, slack } = anyWait(begin, moves, later);
        const suppositions = slack.awaited
          .filter((awaited) => awaited.expectedOn >= todayOn)
          .map(({ event, recordItemId, expectedOn: on }): Supposition => ({
            event,
            on,
            ...(recordItemId === undefined ? {} : { recordItemId }),
          }));
        const { before, after } = answered(state, todayOn, HISTORIES, suppositions);
        const bare = { remainingDays: before.remainingDays, slackDays: before.slackDays };
        expect({ remainingDays: after.remainingDays, slackDays: after.slackDays }).toEqual(bare);
      }),
      { numRuns: 60 },
    );
  });

  it('never gives more slack for a later day', () => {
    fc.assert(
      fc.property(
        anyBeginning,
        anyMoves,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 30 }),
        (begin, moves, later, ahead, slip) => {
          const { state, todayOn, slack } = anyWait(begin, moves, later);
          for (const { event, recordItemId } of slack.awaited) {
            const about = { event, ...(recordItemId === undefined ? {} : { recordItemId }) };
            const on = addDays(todayOn, ahead);
            const soon = answered(state, todayOn, HISTORIES, [{ ...about, on }]).after;
            const late = answered(state, todayOn, HISTORIES, [{ ...about, on: addDays(on, slip) }]).after;
            expect(late.remainingDays).toBeGreaterThanOrEqual(soon.remainingDays);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the chain of any case', () => {
  it('adds up to the days that remain, and what runs beside it has days to spare', () => {
    fc.assert(
      fc.property(anyBeginning, anyMoves, fc.integer({ min: 0, max: 40 }), (begin, moves, later) => {
        const { state, todayOn, slack } = anyWait(begin, moves, later);
        expect(slack.chain.reduce((sum, link) => sum + link.days, 0)).toBe(slack.remainingDays);
        if (slack.mustMoveOn) expect(state.window?.on).toBe(addDays(slack.mustMoveOn, slack.remainingDays));
        for (const way of slack.beside) {
          expect(way.links.reduce((sum, link) => sum + link.days, 0)).toBe(way.days);
          expect(way.spareDays).toBeGreaterThanOrEqual(0);
        }
        for (const { expectedOn } of slack.awaited) expect(expectedOn >= todayOn).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a wait that is longer than usual', () => {
  const state = ready().withRecord('i1', 'REQUESTED', { kind: 'PATHOLOGY_REPORT', holderId: 'h1' }).build();
  const first = (today: string) => slackOf(state, today, HISTORIES).chain[0];
  const mustMoveOn = (today: string) => slackOf(state, today, HISTORIES).mustMoveOn;

  it('is expected by the day nine of ten had come, and says by how much it is late', () => {
    expect(first('2026-11-08')?.why).toMatchObject({ usualDays: 6, leftDays: 1 });
    expect(first('2026-11-09')?.why).toMatchObject({ usualDays: 6, leftDays: 4, lateDays: 1 });
    expect(first('2026-11-20')?.why).toMatchObject({ leftDays: 1, lateDays: 12 });
  });

  it('brings the last day to move nearer', () => {
    expect(mustMoveOn('2026-11-08')).toBe('2026-12-08');
    expect(mustMoveOn('2026-11-09')).toBe('2026-12-05');
  });

  it('is no agreement any more once the promised day has passed', () => {
    const promised = ready().withRecord('i1', 'PROMISED', { promisedOn: '2026-11-05' }).build();
    expect(slackOf(promised, '2026-11-05').chain[0]).toMatchObject({ days: 1, basis: { source: 'AGREED' } });
    expect(slackOf(promised, '2026-11-08').chain[0]).toMatchObject({
      days: 1,
      basis: { source: 'DEFAULT' },
      why: { code: 'RECORD_PROMISED', on: '2026-11-05', lateDays: 3 },
    });
  });
});

describe('the days of a link', () => {
  it('come from the center’s and the insurer’s own history, else from what the center said', () => {
    const asking = (facts: { centerId?: string; expectedDays?: number }) =>
      slackOf(
        aCase()
          .triaged('2026-12-20')
          .withCandidate('one', facts)
          .record({ type: 'CHOOSE_CANDIDATE', candidateId: 'one' })
          .build(),
        TODAY,
        HISTORIES,
      ).beside.flatMap((way) => (way.step === 'CENTER' ? way.links.at(-1) : []))[0];
    expect(asking({ centerId: 'c1', expectedDays: 2 })).toMatchObject({ days: 4, basis: { n: 8 } });
    expect(asking({ expectedDays: 2 })).toMatchObject({ days: 2, basis: { source: 'STATED' } });
    const submitted = aCase()
      .triaged('2026-12-20')
      .withCoverage({
        payerName: ' BLUE meadow',
        authorizationRequired: 'YES',
        authorizationState: 'SUBMITTED',
      })
      .build();
    const { beside } = slackOf(submitted, TODAY, HISTORIES);
    expect(beside.find((way) => way.step === 'INSURANCE')?.links[0]).toMatchObject({
      days: 3,
      basis: { source: 'HISTORY', p90Days: 6, n: 30 },
    });
  });
});

describe('what is ready to be sent', () => {
  it('names the center it goes to, not the holder it came from', () => {
    const slides = ready().withRecord('i1', 'RECEIVED', { kind: 'BIOPSY_SLIDES' }).build();
    const whys = slackOf(slides, TODAY).chain.map((link) => link.why);
    expect(whys.find((why) => why.code === 'RECORD_NOT_SENT')).toMatchObject({
      who: 'Lakeside Cancer Center',
    });
    expect(whys.find((why) => why.code === 'RECORD_NOT_ACCEPTED')).toMatchObject({
      who: 'Lakeside Cancer Center',
    });
  });
});
