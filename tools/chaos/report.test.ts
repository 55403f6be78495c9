import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { printTable } from './report.js';

const row = (id: string, isKept = true) => ({ id, name: id, figure: '0 lost', isKept });

describe('the table of promises', () => {
  const said = jest.spyOn(console, 'log').mockImplementation(() => {});
  afterEach(() => {
    said.mockClear();
  });

  it('is good when every promise wanted was shown to be kept', () => {
    expect(printTable([row('R1'), row('R1'), row('R2')], ['R1', 'R2'])).toBe(true);
  });

  it('is not when one row of a promise is broken', () => {
    expect(printTable([row('R1'), row('R1', false)], ['R1'])).toBe(false);
    expect(said.mock.lastCall?.[0]).toContain('Broken: R1.');
  });

  it('is not when a promise had no trial', () => {
    expect(printTable([row('R1')], ['R1', 'R13'])).toBe(false);
    expect(said.mock.lastCall?.[0]).toContain('Broken: R13.');
  });
});
