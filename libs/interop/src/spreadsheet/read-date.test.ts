import { describe, expect, it } from '@jest/globals';
import { codes, read, readOne } from '../testing/read-file.js';
import { readDate, type DateMeaning } from './read-date.js';

function birth(text: string, isDayFirst = false, isProven = true) {
  return readDate(text, {
    meaning: 'BIRTH',
    order: { isDayFirst, isProven },
    epoch: 1900,
    today: '2026-11-22',
  });
}
function near(text: string, meaning: DateMeaning = 'NEAR') {
  return readDate(text, {
    meaning,
    order: { isDayFirst: false, isProven: true },
    epoch: 1900,
    today: '2026-11-22',
  });
}

describe('reading dates', () => {
  it.each([
    ['1947-08-11', '1947-08-11'],
    ['1947/8/11', '1947-08-11'],
    ['08/11/1947', '1947-08-11'],
    ['8-11-1947', '1947-08-11'],
    ['11.08.1947', '1947-08-11'],
    ['11-Aug-1947', '1947-08-11'],
    ['11Aug1947', '1947-08-11'],
    ['Aug 11, 1947', '1947-08-11'],
    ['August 11th 1947', '1947-08-11'],
    ['11 de agosto de 1947', '1947-08-11'],
    ['lunes, 11 de agosto de 1947', '1947-08-11'],
    ['1947-08-11T00:00:00Z', '1947-08-11'],
    ['8/11/1947 12:00:00 AM', '1947-08-11'],
    ['19470811', '1947-08-11'],
    ['11 août 1947', '1947-08-11'],
    ['11. August 1947', '1947-08-11'],
    ['11 de agosto de 1947', '1947-08-11'],
    ['17390', '1947-08-11'],
    ['17390.75', '1947-08-11'],
    ['17390,0', '1947-08-11'],
    ['17,390', '1947-08-11'],
  ])('reads %j as a day', (text, on) => {
    expect(birth(text).value).toBe(on);
  });

  it.each([
    ['09/10/37', '1937-09-10'],
    ['11/08/02', '2002-11-08'],
    ['11/22/26', '2026-11-22'],
    ['11/23/26', '1926-11-23'],
  ])('puts a birth with a short year, %s, as late in the past as can be', (text, on) => {
    expect(birth(text)).toMatchObject({ value: on, notes: [{ code: 'DATE_YEAR_COMPLETED' }] });
  });

  it('puts a decision with a short year near today, without a note', () => {
    expect(near('12/24/26')).toEqual({ value: '2026-12-24', notes: [] });
    expect(near('1/5/27').value).toBe('2027-01-05');
    expect(near('3/12/98', 'PAST').value).toBe('1998-03-12');
  });

  it.each(['31/02/1980', '13/13/1980', '2026-02-30', '29-Feb-2025', '32.01.1990', '00/10/1950'])(
    'refuses %j, a day that does not exist',
    (text) => {
      expect(birth(text).refusal?.code).toBe('DATE_IMPOSSIBLE');
    },
  );

  it.each(['after chemo', 'ASAP', '11/24', 'Nov 2026', '1947', '12/2026'])(
    'keeps %j as a note and takes no date',
    (text) => {
      const read = near(text);
      expect(read.value).toBeUndefined();
      expect(read.refusal).toBeUndefined();
      expect(read.kept).toBe(text);
    },
  );

  it('takes the one date out of a sentence and keeps the sentence', () => {
    expect(near('by 12/3/2026 at the latest')).toMatchObject({
      value: '2026-12-03',
      kept: 'by 12/3/2026 at the latest',
    });
    expect(near('12/3/2026 or 12/5/2026').value).toBeUndefined();
  });

  it.each(['00/00/0000', '1/0/1900', '9999-12-31'])('reads the stand-in %j as no date', (text) => {
    expect(birth(text)).toMatchObject({ notes: [{ code: 'DATE_PLACEHOLDER' }] });
  });

  it('counts day numbers as spreadsheets do, with the February 29, 1900 that never was', () => {
    expect(birth('46324').value).toBe('2026-10-29');
    expect(birth('4000').value).toBe('1910-12-13');
  });
});

describe('which number is the month', () => {
  const births = (...dates: string[]) =>
    read(
      `Name,MRN,DOB\n${dates.map((date, i) => `"Roe, J${'abcdefgh'[i] ?? ''}",${i},${date}`).join('\n')}\n`,
    ).rows.map((row) => ({
      on: row.draft?.patient.birthOn,
      isAssumed: codes(row).includes('DATE_ORDER_ASSUMED'),
    }));

  it('is proven for a column by one day after the 12th', () => {
    expect(births('03/04/1961', '25/12/1950')).toEqual([
      { on: '1961-04-03', isAssumed: false },
      { on: '1950-12-25', isAssumed: false },
    ]);
    expect(births('03/04/1961', '12/25/1950')).toEqual([
      { on: '1961-03-04', isAssumed: false },
      { on: '1950-12-25', isAssumed: false },
    ]);
  });

  it('is the first when nothing proves it, and the row says so', () => {
    expect(births('03/04/1961')).toEqual([{ on: '1961-03-04', isAssumed: true }]);
    expect(births('04/04/1961')).toEqual([{ on: '1961-04-04', isAssumed: false }]);
  });

  it('follows another column of the file that proves it; against the habit the row says so', () => {
    const american = readOne({ DOB: '03/04/1961', 'Dx date': '10/20/2026' });
    expect(american.draft?.patient.birthOn).toBe('1961-03-04');
    expect(codes(american)).not.toContain('DATE_ORDER_ASSUMED');
    const row = readOne({ DOB: '03/04/1961', 'Dx date': '20/10/2026' });
    expect(row.draft?.patient.birthOn).toBe('1961-04-03');
    expect(codes(row)).toContain('DATE_ORDER_ASSUMED');
  });

  it('is open when a column proves both', () => {
    expect(births('25/12/1950', '12/25/1950', '03/04/1961').map(({ isAssumed }) => isAssumed)).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('the 1904 count of old Macs', () => {
  it('is taken when it makes sense of dates that else make none', () => {
    const row = readOne({ 'Decide by': '44912', 'Dx date': '44860' });
    expect(row.draft?.window?.on).toBe('2026-12-18');
    expect(row.draft?.triage.diagnosedOn).toBe('2026-10-27');
  });

  it('is not taken when the usual count makes sense', () => {
    expect(readOne({ 'Decide by': '46371', 'Dx date': '46324' }).draft?.window?.on).toBe('2026-12-15');
  });
});
