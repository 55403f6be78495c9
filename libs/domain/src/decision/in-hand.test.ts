import { expect, it } from '@jest/globals';
import { aCase } from '../testing/a-case.js';
import { itemsInHand } from './in-hand.js';

it('each doctor had in hand what was sent to that center, and of the first nothing is known', () => {
  const state = aCase()
    .triaged()
    .withAcceptedCenter()
    .withRecord('report', 'ACCEPTED')
    .withRecord('labs', 'SENT_TO_CENTER')
    .withRecord('note', 'READABLE')
    .withWrittenOpinion()
    .record({ type: 'START_ROUND', reason: 'They differ' })
    .record({ type: 'SEND_RECORDS', recordItemIds: ['note'] })
    .build();
  const ids = (order: 'FIRST' | 'SECOND' | 'THIRD') =>
    itemsInHand(state.recordItems, order).map(({ id }) => id);
  expect([ids('FIRST'), ids('SECOND'), ids('THIRD')]).toEqual([[], ['report', 'labs'], ['note']]);
});
