import { afterEach, expect, it } from '@jest/globals';
import { clock, noteServerTime } from './clock.js';

afterEach(() => {
  noteServerTime(new Date().toISOString());
});

it('goes by the server’s time, and on by itself', () => {
  noteServerTime('2030-01-02T03:04:05.000Z');
  expect(clock.now()).toMatch(/^2030-01-02T03:04:0[56]/);
  expect(clock.nowMs()).toBeGreaterThanOrEqual(Date.parse('2030-01-02T03:04:05.000Z'));
});

it('stays as it was when an answer tells no time', () => {
  noteServerTime('2030-01-02T03:04:05.000Z');
  noteServerTime(null);
  noteServerTime('soon');
  expect(clock.now()).toMatch(/^2030-01-02/);
});
