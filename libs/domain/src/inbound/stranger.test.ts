import { describe, expect, it } from '@jest/globals';
import { afterStrangerOutcome } from './stranger.js';

const OPEN = { isHandled: false, calledOn: null };
const TRIED = { isHandled: false, calledOn: '2026-11-20' };
const OVER = { isHandled: true, calledOn: '2026-11-20' };
const TODAY = '2026-11-24';

describe('words of danger from a place that belongs to no case', () => {
  it.each([
    ['nobody has tried', OPEN, 'REACHED', { isHandled: true, calledOn: TODAY }],
    ['nobody has tried', OPEN, 'NOT_REACHED', { isHandled: false, calledOn: TODAY }],
    ['nobody has tried', OPEN, 'SET_ASIDE', undefined],
    ['somebody has tried', TRIED, 'REACHED', { isHandled: true, calledOn: TODAY }],
    ['somebody has tried', TRIED, 'NOT_REACHED', { isHandled: false, calledOn: TODAY }],
    ['somebody has tried', TRIED, 'SET_ASIDE', { isHandled: true, calledOn: '2026-11-20' }],
    ['they are settled', OVER, 'REACHED', OVER],
    ['they are settled', OVER, 'NOT_REACHED', OVER],
    ['they are settled', OVER, 'SET_ASIDE', OVER],
  ] as const)('where %s (%j), after %s: %j', (_what, before, outcome, after) => {
    expect(afterStrangerOutcome(before, outcome, TODAY)).toEqual(after);
  });
});
