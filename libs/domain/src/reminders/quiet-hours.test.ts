import { describe, expect, it } from '@jest/globals';
import { keepsCap } from './caps.js';
import { allowedHours, isAllowedAt, nextAllowedAt, usualTimeOn } from './quiet-hours.js';

const NINE_TO_EIGHT = { startHour: 9, endHour: 20 };

describe('quiet hours', () => {
  it.each([
    [
      { startHour: 9, endHour: 20 },
      { startHour: 9, endHour: 20 },
    ],
    [
      { startHour: 10, endHour: 18 },
      { startHour: 10, endHour: 18 },
    ],
    [
      { startHour: 6, endHour: 23 },
      { startHour: 8, endHour: 21 },
    ],
    [
      { startHour: 18, endHour: 10 },
      { startHour: 9, endHour: 20 },
    ],
    [
      { startHour: 21, endHour: 24 },
      { startHour: 9, endHour: 20 },
    ],
    [
      { startHour: 9.5, endHour: 20 },
      { startHour: 9, endHour: 20 },
    ],
    [
      { startHour: Number.NaN, endHour: 20 },
      { startHour: 9, endHour: 20 },
    ],
  ])('of the setting %p are %p: narrower only, never wider than 8 to 21', (setting, hours) => {
    expect(allowedHours('America/Phoenix', setting)).toEqual(hours);
  });

  it.each([
    ['America/New_York', { startHour: 8, endHour: 20 }],
    ['America/Chicago', { startHour: 8, endHour: 20 }],
    ['America/Denver', { startHour: 8, endHour: 20 }],
    ['America/Los_Angeles', { startHour: 8, endHour: 20 }],
    ['America/Phoenix', { startHour: 8, endHour: 21 }],
    ['America/Anchorage', { startHour: 8, endHour: 21 }],
  ])('in %s end where its strictest state ends, whatever the setting', (zone, hours) => {
    expect(allowedHours(zone, { startHour: 8, endHour: 21 })).toEqual(hours);
    expect(allowedHours(zone, { startHour: 10, endHour: 17 })).toEqual({ startHour: 10, endHour: 17 });
  });

  it.each([
    ['2026-11-02T13:59:59.000Z', false],
    ['2026-11-02T14:00:00.000Z', true],
    ['2026-11-03T00:59:59.000Z', true],
    ['2026-11-03T01:00:00.000Z', false],
  ])('in New York leave %s open: %p', (at, isAllowed) => {
    expect(isAllowedAt('America/New_York', NINE_TO_EIGHT, at)).toBe(isAllowed);
  });

  it('open the next morning after a night, also over a change of clocks', () => {
    expect(nextAllowedAt('America/New_York', NINE_TO_EIGHT, '2027-03-14T02:00:00.000Z')).toBe(
      '2027-03-14T13:00:00.000Z',
    );
    expect(nextAllowedAt('America/New_York', NINE_TO_EIGHT, '2026-11-01T03:00:00.000Z')).toBe(
      '2026-11-01T14:00:00.000Z',
    );
  });

  it('put the usual time inside a narrow setting', () => {
    expect(usualTimeOn('Etc/UTC', { startHour: 9, endHour: 20 }, '2026-11-02')).toBe(
      '2026-11-02T10:00:00.000Z',
    );
    expect(usualTimeOn('Etc/UTC', { startHour: 13, endHour: 15 }, '2026-11-02')).toBe(
      '2026-11-02T13:00:00.000Z',
    );
    expect(usualTimeOn('Etc/UTC', { startHour: 8, endHour: 9 }, '2026-11-02')).toBe(
      '2026-11-02T08:00:00.000Z',
    );
  });
});

describe('keepsCap', () => {
  const DAY = 86_400_000;

  it.each([
    [[0, 1, 2], true],
    [[0, 1, 2, 3], false],
    [[0, 1, 2, 6.99], false],
    [[0, 1, 2, 7], true],
    [[7, 2, 0, 1, 8], true],
    [[7, 2, 0, 1, 7.5], false],
  ])('of messages on the days %p is %p', (days, isKept) => {
    expect(keepsCap(days.map((day) => day * DAY))).toBe(isKept);
  });
});
