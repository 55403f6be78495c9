import { describe, expect, it } from '@jest/globals';

import { findInstant, isZone, wallTimeIn } from './wall-time.js';

describe('wall time of a visit', () => {
  it('is what the clock at the place shows', () => {
    expect(wallTimeIn('Pacific/Honolulu', '2026-11-24T19:30:00Z')).toEqual({
      on: '2026-11-24',
      time: '09:30',
    });
    expect(wallTimeIn('America/New_York', '2026-11-24T05:00:00Z')).toEqual({
      on: '2026-11-24',
      time: '00:00',
    });
  });

  it('shows 10:30 in New York as 5:30 in Honolulu', () => {
    const instant = findInstant('America/New_York', { on: '2026-11-24', time: '10:30' });
    expect(instant).toBe('2026-11-24T15:30:00.000Z');
    expect(wallTimeIn('Pacific/Honolulu', instant ?? '')).toEqual({ on: '2026-11-24', time: '05:30' });
  });

  it('takes a time daylight saving skips after the gap, and one that comes twice the first time', () => {
    expect(findInstant('America/New_York', { on: '2027-03-14', time: '02:30' })).toBe(
      '2027-03-14T07:30:00.000Z',
    );
    expect(findInstant('America/New_York', { on: '2026-11-01', time: '01:30' })).toBe(
      '2026-11-01T05:30:00.000Z',
    );
  });

  it('says nothing while date, time or zone are not complete', () => {
    expect(findInstant('America/New_York', { on: '', time: '' })).toBeUndefined();
    expect(findInstant('America/New_York', { on: '', time: '10:30' })).toBeUndefined();
    expect(findInstant('America/New_York', { on: '2026-11-24', time: '' })).toBeUndefined();
    expect(findInstant('Nowhere/Else', { on: '2026-11-24', time: '10:30' })).toBeUndefined();
    expect(isZone('')).toBe(false);
  });
});
