import { describe, expect, it } from '@jest/globals';
import { aCase, NURSE, type CaseBuilder } from '../testing/a-case.js';
import { outcomeOf } from '../testing/outcome.js';
import type { Action } from '../case/actions.js';
import { BARRIER_WORDS } from './barrier-words.js';
import { BARRIER_GROUPS, BARRIER_KINDS, barrierGroupOf, INTERVENTIONS } from './barrier.types.js';
import { openBarriers } from './barriers.js';

const add = (kind: 'TRANSPORT' | 'COST', barrierId = 'b1'): Action => ({
  type: 'ADD_BARRIER',
  barrierId,
  kind,
});
const resolve = (on = '2026-11-02', barrierId = 'b1'): Action => ({
  type: 'RESOLVE_BARRIER',
  barrierId,
  intervention: 'TRANSPORT_ARRANGED',
  on,
});
const reopen: Action = { type: 'REOPEN_BARRIER', barrierId: 'b1' };
const withRide = (): CaseBuilder => aCase().record(add('TRANSPORT'));

describe('the list of barriers', () => {
  it('has eight groups and about 25 barriers, the reaction of the doctor among them', () => {
    expect(BARRIER_GROUPS).toHaveLength(8);
    expect(BARRIER_KINDS.length).toBeGreaterThanOrEqual(25);
    expect(BARRIER_KINDS.length).toBeLessThanOrEqual(30);
    expect(new Set(BARRIER_KINDS).size).toBe(BARRIER_KINDS.length);
    expect(barrierGroupOf('DOCTOR_REACTION')).toBe('HEALTH_SYSTEM');
  });

  it.each(['en', 'es'] as const)('names everything differently in %s', (language) => {
    const { kinds, groups, interventions } = BARRIER_WORDS[language];
    expect(new Set(BARRIER_KINDS.map((kind) => kinds[kind])).size).toBe(BARRIER_KINDS.length);
    expect(new Set(BARRIER_GROUPS.map((group) => groups[group])).size).toBe(8);
    expect(new Set(INTERVENTIONS.map((one) => interventions[one])).size).toBe(INTERVENTIONS.length);
  });
});

describe('a barrier', () => {
  it('is open from the day it was found until something was done about it, and can be opened again', () => {
    const builder = withRide();
    expect(openBarriers(builder.build())).toEqual([
      { id: 'b1', kind: 'TRANSPORT', foundOn: '2026-11-02', isResolved: false },
    ]);
    builder.on('2026-11-05').record(resolve('2026-11-04'));
    expect(openBarriers(builder.build())).toEqual([]);
    expect(builder.build().barriers[0]).toMatchObject({
      resolvedOn: '2026-11-04',
      intervention: 'TRANSPORT_ARRANGED',
    });
    builder.record(reopen);
    expect(builder.build().barriers[0]).toEqual({
      id: 'b1',
      kind: 'TRANSPORT',
      foundOn: '2026-11-02',
      isResolved: false,
      intervention: 'TRANSPORT_ARRANGED',
    });
  });

  it.each<[string, CaseBuilder, Action, string]>([
    ['the same one twice', withRide(), add('TRANSPORT', 'b2'), 'NOT_IN_THIS_STATE kind'],
    ['another one beside it', withRide(), add('COST', 'b2'), 'ACCEPTED'],
    ['an id that is taken', withRide(), add('COST'), 'ID_TAKEN barrierId'],
    ['resolving what is not there', aCase(), resolve(), 'UNKNOWN_ID barrierId'],
    ['resolving before it was found', withRide(), resolve('2026-11-01'), 'INVALID on'],
    ['resolving in the future', withRide(), resolve('2026-11-03'), 'INVALID on'],
    ['resolving twice', withRide().record(resolve()), resolve(), 'NOT_IN_THIS_STATE barrierId'],
    ['opening what is open', withRide(), reopen, 'NOT_IN_THIS_STATE barrierId'],
    [
      'opening a second of the same kind',
      withRide().record(resolve()).record(add('TRANSPORT', 'b2')),
      reopen,
      'NOT_IN_THIS_STATE barrierId',
    ],
    [
      'a kind nobody knows',
      aCase(),
      { type: 'ADD_BARRIER', barrierId: 'b1', kind: 'WEATHER' } as unknown as Action,
      'INVALID kind',
    ],
  ])('%s is answered rightly', (_, builder, action, expected) => {
    expect(outcomeOf(builder, action)).toBe(expected);
  });
});

describe('a doctor who reacts defensively', () => {
  it('is a barrier at once, and once only', () => {
    const builder = aCase({ doctorReaction: 'DEFENSIVE' }).record({
      type: 'UPDATE_TRIAGE',
      doctorReaction: 'DEFENSIVE',
    });
    expect(openBarriers(builder.build()).map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'a1 DOCTOR_REACTION',
    ]);
  });

  it('is none when that was taken back', () => {
    const builder = aCase().by(NURSE).record({ type: 'UPDATE_TRIAGE', doctorReaction: 'DEFENSIVE' }, 'said');
    expect(builder.build().barriers).toHaveLength(1);
    builder.record({ type: 'CORRECT', actionId: 'said', reason: 'Another doctor' });
    expect(builder.build().barriers).toEqual([]);
  });
});
