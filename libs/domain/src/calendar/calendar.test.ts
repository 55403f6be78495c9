import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addBusinessDays, businessDayFrom, isBusinessDay, isFederalHoliday } from './business-days.js';
import { fixedClock, systemClock } from './clock.js';
import {
  addDays,
  addYears,
  compareDays,
  dateOfDayNumber,
  dayNumberOf,
  daysBetween,
  isDateOn,
  weekdayOf,
} from './days.js';
import { addMs, compareInstants, epochMsOf, instantOfEpochMs, isInstantAt } from './instant.js';
import { addCalendarDays, dateIn, instantAt, isZone, wallTimeIn } from './zone.js';

describe('days', () => {
  it.each(['2026-11-22', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    'know %s as a day',
    (text) => {
      expect(isDateOn(text)).toBe(true);
    },
  );

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '22/11/2026',
    '',
    '0000-01-01',
    ' 2026-11-22',
    20261122,
    null,
  ])('refuse %p', (text) => {
    expect(isDateOn(text)).toBe(false);
  });

  it('count as the calendar of the machine does, for any day of 400 years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 146_097 }), (number) => {
        const on = dateOfDayNumber(number);
        expect(Date.parse(`${on}T00:00:00Z`)).toBe(number * 86_400_000);
        expect(dayNumberOf(on)).toBe(number);
        expect(isDateOn(on)).toBe(true);
      }),
    );
  });

  it('add, subtract and compare', () => {
    expect(addDays('2026-12-30', 3)).toBe('2027-01-02');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(daysBetween('2026-11-22', '2027-11-22')).toBe(365);
    expect(daysBetween('2026-11-22', '2026-11-20')).toBe(-2);
    expect(addYears('2028-02-29', 1)).toBe('2029-02-28');
    expect(['2026-11-22', '2025-01-01', '2026-02-03'].toSorted(compareDays)).toEqual([
      '2025-01-01',
      '2026-02-03',
      '2026-11-22',
    ]);
    expect(weekdayOf('2026-11-22')).toBe(0);
    expect(weekdayOf('1969-12-31')).toBe(3);
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
  });
});

describe('business days', () => {
  it.each([
    ['2026-01-01', 'New Year'],
    ['2026-01-19', 'Martin Luther King Day'],
    ['2026-02-16', 'Presidents’ Day'],
    ['2026-05-25', 'Memorial Day'],
    ['2026-06-19', 'Juneteenth'],
    ['2026-07-03', 'Independence Day, a Saturday'],
    ['2026-09-07', 'Labor Day'],
    ['2026-10-12', 'Columbus Day'],
    ['2026-11-11', 'Veterans Day'],
    ['2026-11-26', 'Thanksgiving'],
    ['2026-12-25', 'Christmas'],
    ['2027-12-31', 'New Year 2028, a Saturday'],
    ['2027-07-05', 'Independence Day, a Sunday'],
  ])('leave out %s: %s', (on) => {
    expect(isFederalHoliday(on)).toBe(true);
    expect(isBusinessDay(on)).toBe(false);
  });

  it.each([
    ['2026-11-20', 0, '2026-11-20'],
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 0, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-22', 2, '2026-11-24'],
    ['2026-11-25', 1, '2026-11-27'],
    ['2026-11-24', 3, '2026-11-30'],
  ])('count from %s by %p to %s', (from, n, to) => {
    expect(addBusinessDays(from, n)).toBe(to);
  });

  it('begin on Monday after a weekend', () => {
    expect(businessDayFrom('2026-11-21')).toBe('2026-11-23');
    expect(businessDayFrom('2026-11-23')).toBe('2026-11-23');
  });
});

describe('instants', () => {
  it('read and write milliseconds as the machine does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000_000_000, max: 5_000_000_000_000 }), (ms) => {
        expect(epochMsOf(instantOfEpochMs(ms))).toBe(ms);
      }),
    );
    expect(addMs('2026-12-31T23:59:59.500Z', 15_000)).toBe('2027-01-01T00:00:14.500Z');
    expect(compareInstants('2026-11-22T19:00:00Z', '2026-11-22T19:00:00.000Z')).toBe(0);
  });

  it.each([
    '2026-11-22T24:00:00Z',
    '2026-11-22 10:00:00Z',
    '2026-11-22T10:00:00+02:00',
    '2026-02-30T10:00:00Z',
    '2026-11-22',
    7,
  ])('refuse %p', (text) => {
    expect(isInstantAt(text)).toBe(false);
  });
});

describe('zones', () => {
  it.each([
    ['America/Chicago', true],
    ['US/Eastern', true],
    ['Etc/UTC', true],
    ['America/Springfield', false],
    ['+02:00', false],
    ['', false],
    [7, false],
  ])('know %p: %p', (zone, isKnown) => {
    expect(isZone(zone)).toBe(isKnown);
  });

  it('take the later time where the clock jumps and the earlier where it repeats', () => {
    expect(instantAt('America/New_York', '2027-03-14', 2, 30)).toBe('2027-03-14T07:30:00.000Z');
    expect(wallTimeIn('America/New_York', '2027-03-14T07:30:00.000Z')).toEqual({
      on: '2027-03-14',
      hour: 3,
      minute: 30,
    });
    expect(instantAt('America/New_York', '2027-11-07', 1, 30)).toBe('2027-11-07T05:30:00.000Z');
  });

  it('tell the day where the patient is', () => {
    expect(dateIn('Pacific/Honolulu', '2026-11-22T09:59:59.000Z')).toBe('2026-11-21');
    expect(dateIn('Pacific/Honolulu', '2026-11-22T10:00:00.000Z')).toBe('2026-11-22');
    expect(dateIn('Pacific/Kiritimati', '2026-11-22T10:00:00.000Z')).toBe('2026-11-23');
  });

  it('count days by the calendar, not by 24 hours', () => {
    expect(addCalendarDays('America/New_York', '2027-03-13T14:00:00.000Z', 1)).toBe(
      '2027-03-14T13:00:00.000Z',
    );
  });
});

describe('clocks', () => {
  it('stand still when fixed, and tell a time of now when not', () => {
    expect(fixedClock('2026-11-22T10:00:00Z').now()).toBe('2026-11-22T10:00:00.000Z');
    expect(() => fixedClock('yesterday')).toThrow(RangeError);
    expect(isInstantAt(systemClock.now())).toBe(true);
  });
});
