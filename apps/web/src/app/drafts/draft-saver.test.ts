import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { RequestFailed } from '../../api/request-failed.js';
import { createDraftSaver } from './draft-saver.js';

const CASE = '0b0e7a70-0000-4000-8000-000000000001';
const typed = (content: string, form = 'coverage') => ({ caseId: CASE, form, content });

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('what is typed into a form', () => {
  it('is sent once a moment with the newest words, also of somebody who never pauses', async () => {
    const send = jest.fn((_input: unknown) => Promise.resolve());
    const saver = createDraftSaver(send);
    for (let key = 1; key <= 20; key += 1) {
      saver.saveSoon(typed(`{"n":${String(key)}}`));
      await jest.advanceTimersByTimeAsync(100);
    }
    await saver.flush();
    expect(send.mock.calls.length).toBeGreaterThan(1);
    expect(send.mock.calls.length).toBeLessThan(5);
    expect(send).toHaveBeenLastCalledWith(typed('{"n":20}'));
  });

  it('is sent at once when the page is left or somebody signs out', async () => {
    const send = jest.fn((_input: unknown) => Promise.resolve());
    const saver = createDraftSaver(send);
    saver.saveSoon(typed('{"a":1}'));
    saver.saveSoon(typed('{"b":1}', 'note'));
    await saver.flush();
    expect(send.mock.calls).toEqual([[typed('{"a":1}')], [typed('{"b":1}', 'note')]]);
  });

  it('never overtakes older words of the same form on the way', async () => {
    const answers: (() => void)[] = [];
    const send = jest.fn((_input: unknown) => new Promise<void>((resolve) => answers.push(resolve)));
    const saver = createDraftSaver(send);
    saver.saveSoon(typed('{"n":1}'));
    await jest.advanceTimersByTimeAsync(700);
    saver.saveSoon(typed('{"n":2}'));
    await jest.advanceTimersByTimeAsync(5_000);
    expect(send).toHaveBeenCalledTimes(1);
    answers[0]?.();
    await jest.advanceTimersByTimeAsync(0);
    expect(send).toHaveBeenLastCalledWith(typed('{"n":2}'));
  });

  it('is tried again after a lost connection, but not when the session is over', async () => {
    const send = jest
      .fn<(input: unknown) => Promise<void>>()
      .mockRejectedValueOnce(new RequestFailed('OFFLINE'))
      .mockRejectedValueOnce(new RequestFailed('SIGNED_OUT'))
      .mockResolvedValue();
    const saver = createDraftSaver(send);
    saver.saveSoon(typed('{"n":1}'));
    await jest.advanceTimersByTimeAsync(700);
    expect(send).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(send).toHaveBeenCalledTimes(2);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(send).toHaveBeenCalledTimes(2);
  });
});
