import { describe, expect, it } from '@jest/globals';
import type { Action } from '../case/actions.js';
import { aCase, type CaseBuilder } from '../testing/a-case.js';
import { outcomeOf } from '../testing/outcome.js';

const choose = (candidateId: string, reason?: string): Action =>
  reason === undefined
    ? { type: 'CHOOSE_CANDIDATE', candidateId }
    : { type: 'CHOOSE_CANDIDATE', candidateId, reason };
const reply = (candidateId: string, is: 'ASKED' | 'ACCEPTED' | 'DECLINED'): Action => ({
  type: 'RECORD_CENTER_REPLY',
  candidateId,
  reply: is,
  contactName: 'Sam',
});

describe('candidates', () => {
  it('are kept side by side, one of them chosen with its reason', () => {
    const state = aCase()
      .withCandidate('c1', { expectedDays: 5, distanceMiles: 12.5 })
      .withCandidate('c2')
      .record(choose('c1', 'Near'))
      .record(choose('c2', 'Sooner'))
      .record({
        type: 'UPDATE_CANDIDATE',
        candidateId: 'c2',
        clinicianName: 'Dr. Osei',
        network: 'IN_NETWORK',
      })
      .record(reply('c2', 'ACCEPTED'))
      .build();
    expect(state.candidates).toEqual([
      {
        id: 'c1',
        round: 1,
        name: 'Lakeside Cancer Center',
        kind: 'NCI_CENTER',
        reply: 'NOT_ASKED',
        isChosen: false,
        expectedDays: 5,
        distanceMiles: 12.5,
      },
      {
        id: 'c2',
        round: 1,
        name: 'Lakeside Cancer Center',
        kind: 'NCI_CENTER',
        reply: 'ACCEPTED',
        repliedOn: '2026-11-02',
        replyContact: 'Sam',
        isChosen: true,
        chosenReason: 'Sooner',
        clinicianName: 'Dr. Osei',
        network: 'IN_NETWORK',
      },
    ]);
  });

  const one = (): CaseBuilder => aCase().withCandidate('c1');
  it.each<[string, CaseBuilder, Action, string]>([
    [
      'a second time under one id',
      one(),
      { type: 'ADD_CANDIDATE', candidateId: 'c1', name: 'X', kind: 'SPECIALIST' },
      'ID_TAKEN candidateId',
    ],
    [
      'without a name',
      aCase(),
      { type: 'ADD_CANDIDATE', candidateId: 'c1', name: ' ', kind: 'SPECIALIST' },
      'INVALID name',
    ],
    ['chosen, unknown', one(), choose('c9'), 'UNKNOWN_ID candidateId'],
    [
      'chosen, having declined',
      one().record(reply('c1', 'DECLINED')),
      choose('c1'),
      'NOT_IN_THIS_STATE candidateId',
    ],
    [
      'chosen again in the next round',
      aCase()
        .withAcceptedCenter('c1')
        .withWrittenOpinion()
        .record({ type: 'START_ROUND', reason: 'Differs' }),
      choose('c1'),
      'NOT_IN_THIS_STATE candidateId',
    ],
    [
      'with its name taken away',
      one(),
      { type: 'UPDATE_CANDIDATE', candidateId: 'c1', name: '' },
      'INVALID name',
    ],
    [
      'reached by a distance below zero',
      one(),
      { type: 'UPDATE_CANDIDATE', candidateId: 'c1', distanceMiles: -1 },
      'INVALID distanceMiles',
    ],
    ['replying, unknown', one(), reply('c9', 'ASKED'), 'UNKNOWN_ID candidateId'],
    [
      'not asked, as a reply',
      one(),
      { type: 'RECORD_CENTER_REPLY', candidateId: 'c1', reply: 'NOT_ASKED' } as unknown as Action,
      'INVALID reply',
    ],
  ])('%s', (_name, builder, action, expected) => {
    expect(outcomeOf(builder, action)).toBe(expected);
  });
});
