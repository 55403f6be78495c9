import { describe, expect, it } from '@jest/globals';
import type { Action } from '../case/actions.js';
import { aCase, type CaseBuilder } from '../testing/a-case.js';
import { outcomeOf } from '../testing/outcome.js';
import { boardFacts } from '../today/board-facts.js';
import { todayGroup } from '../today/groups.js';
import { latestDistress, wantedReferrals } from './distress.js';

const TODAY = '2026-11-02';
const score = (value: number, threshold?: number): Action => ({
  type: 'RECORD_DISTRESS',
  score: value,
  instrument: 'Distress scale 0–10',
  on: TODAY,
  ...(threshold === undefined ? {} : { threshold }),
});
const answer = (is: 'REFERRED' | 'DECLINED', on = TODAY): Action => ({
  type: 'ANSWER_DISTRESS',
  answer: is,
  on,
});
const placed = (builder: CaseBuilder): string => {
  const row = boardFacts(builder.build(), TODAY);
  return `${todayGroup(row, TODAY)} ${row.nextAct.code}`;
};

describe('a distress score', () => {
  it.each([
    [3, undefined, false],
    [4, undefined, true],
    [3, 3, true],
    [8, 10, false],
    [9, 10, true],
    [0, 0, true],
  ])('of %i with threshold %s wants a referral: %s', (value, threshold, isWanted) => {
    expect(wantedReferrals(aCase().record(score(value, threshold)).build())).toHaveLength(Number(isWanted));
  });

  it('keeps the referral open until it was made or declined, also when a later score is low', () => {
    const builder = aCase().record(score(6)).record(score(2));
    expect(latestDistress(builder.build())?.score).toBe(2);
    expect(wantedReferrals(builder.build())).toHaveLength(1);
    builder.record(answer('DECLINED'));
    expect(wantedReferrals(builder.build())).toEqual([]);
    expect(builder.build().distress).toMatchObject([{ answer: 'DECLINED', answeredOn: TODAY }, { score: 2 }]);
  });

  it.each<[string, CaseBuilder, Action, string]>([
    ['eleven', aCase(), score(11), 'INVALID score'],
    ['half a point', aCase(), score(4.5), 'INVALID score'],
    ['a referral nobody wanted', aCase().record(score(1)), answer('REFERRED'), 'NOT_IN_THIS_STATE answer'],
    ['a referral before the score', aCase().record(score(5)), answer('REFERRED', '2026-11-01'), 'INVALID on'],
    ['a referral made', aCase().record(score(5)), answer('REFERRED'), 'ACCEPTED'],
    [
      'a second answer',
      aCase().record(score(5)).record(answer('REFERRED')),
      answer('REFERRED'),
      'NOT_IN_THIS_STATE answer',
    ],
  ])('%s is answered rightly', (_, builder, action, expected) => {
    expect(outcomeOf(builder, action)).toBe(expected);
  });
});

describe('on Today', () => {
  const ready = (): CaseBuilder => aCase().triaged('2026-12-20').withAcceptedCenter();

  it('9 and 10 stand before everything, also before a call for help, a missing window and a pause', () => {
    expect(placed(ready().record(score(9)))).toBe('SAME_DAY RELIEVE_DISTRESS');
    expect(placed(aCase().record(score(10)))).toBe('SAME_DAY RELIEVE_DISTRESS');
    expect(placed(ready().withAnswer('HELP').record(score(9)))).toBe('SAME_DAY RELIEVE_DISTRESS');
    expect(placed(ready().record(score(9)).record({ type: 'PAUSE_CASE', reason: 'OTHER' }))).toBe(
      'SAME_DAY RELIEVE_DISTRESS',
    );
  });

  it('4 to 8 is due that day, and ends with the referral', () => {
    const builder = ready().record(score(5));
    expect(placed(builder)).toBe('DUE REFER_DISTRESS');
    expect(placed(builder.record(answer('REFERRED')))).not.toContain('DISTRESS');
  });

  it('leaves a missing window where it stands', () => {
    expect(placed(aCase().record(score(5)))).toBe('WINDOW_NOT_SET REFER_DISTRESS');
  });

  it('asks nothing of a closed case', () => {
    const closed = ready().record(score(9)).record({ type: 'CLOSE_CASE', reason: 'DECLINED' });
    expect(placed(closed)).toBe('NONE NONE');
  });
});
