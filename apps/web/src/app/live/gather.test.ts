import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createGatherer } from './gather.js';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('a burst of news', () => {
  it('is handed on at once, and what follows together, a quarter of a second later', () => {
    const handOn = jest.fn();
    const gatherer = createGatherer(handOn);
    gatherer.add([{ caseId: 'a', version: 2, navigatorIds: ['x'] }]);
    gatherer.add([{ caseId: 'a', version: 3, navigatorIds: ['y'] }]);
    jest.advanceTimersByTime(40);
    expect(handOn.mock.calls).toEqual([[[{ caseId: 'a', version: 3, navigatorIds: ['x', 'y'] }]]]);
    gatherer.add([{ caseId: 'a', version: 4, navigatorIds: [] }]);
    jest.advanceTimersByTime(200);
    gatherer.add([{ caseId: 'b', version: 1, navigatorIds: [] }]);
    expect(handOn).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(50);
    expect(handOn).toHaveBeenLastCalledWith([
      { caseId: 'a', version: 4, navigatorIds: [] },
      { caseId: 'b', version: 1, navigatorIds: [] },
    ]);
    jest.advanceTimersByTime(1_000);
    expect(handOn).toHaveBeenCalledTimes(2);
  });

  it('that says in between that something else changed is not settled by a version', () => {
    const handOn = jest.fn();
    const gatherer = createGatherer(handOn);
    gatherer.add([{ caseId: 'a', navigatorIds: [] }]);
    gatherer.add([{ caseId: 'a', version: 3, navigatorIds: [] }]);
    jest.advanceTimersByTime(250);
    expect(handOn).toHaveBeenCalledWith([{ caseId: 'a', navigatorIds: [] }]);
  });

  it('is dropped when nobody looks any more', () => {
    const handOn = jest.fn();
    const gatherer = createGatherer(handOn);
    gatherer.add([{ caseId: 'a', version: 2, navigatorIds: [] }]);
    gatherer.stop();
    jest.advanceTimersByTime(1_000);
    expect(handOn).not.toHaveBeenCalled();
  });
});
