import { describe, expect, it } from '@jest/globals';
import { aCase } from '../testing/a-case.js';

describe('a case on its usual way', () => {
  it('walks all seven steps to a decision and closes', () => {
    const state = aCase()
      .triaged()
      .withAcceptedCenter()
      .withRecord('item-1', 'ACCEPTED')
      .withCoverage()
      .withQuestions()
      .withVisit('2026-11-12')
      .on('2026-11-12')
      .attended()
      .decided()
      .record({ type: 'CLOSE_CASE', reason: 'DECIDED' })
      .build();
    expect(state.steps.map((step) => step.state)).toEqual(Array(7).fill('DONE'));
    expect(state.status).toBe('CLOSED');
    expect(JSON.parse(JSON.stringify(state))).toStrictEqual(state);
  });
});
