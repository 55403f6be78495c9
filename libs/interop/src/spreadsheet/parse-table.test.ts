import { describe, expect, it } from '@jest/globals';
import { parseTable } from './parse-table.js';

describe('cutting text into a table', () => {
  it.each([
    [',', 'a,b,c\n1,2,3\n'],
    [';', 'a;b;c\n1,5;2,5;3\n'],
    ['\t', 'a\tb\tc\n1, 2\t3, 4\t5\n'],
    ['|', 'a|b|c\n1,x|2,y|3\n'],
  ])('finds the separator %j', (separator, text) => {
    const table = parseTable(text);
    expect(table.separator).toBe(separator);
    expect(table.rows.map(({ cells }) => cells.length)).toEqual([3, 3]);
  });

  it('follows the "sep=" line of spreadsheet programs', () => {
    expect(parseTable('sep=;\r\na;b\r\n')).toEqual({ separator: ';', rows: [{ row: 2, cells: ['a', 'b'] }] });
  });

  it('keeps line breaks, quotation marks and separators inside quoted cells', () => {
    expect(parseTable('a,"x\r\ny, ""z""",c\r\n1,2,3').rows).toEqual([
      { row: 1, cells: ['a', 'x\r\ny, "z"', 'c'] },
      { row: 2, cells: ['1', '2', '3'] },
    ]);
  });

  it('counts rows as a spreadsheet program does: blank ones too, whatever ends the lines', () => {
    expect(parseTable('a,b\r1,2\r\r3,4').rows.map(({ row, cells }) => [row, ...cells])).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
      [3, ''],
      [4, '3', '4'],
    ]);
  });

  it('sets apart a row whose quotation mark is never closed, and reads the rest', () => {
    expect(parseTable('a,b\nc,"d\ne,f\ng,h\n').rows).toEqual([
      { row: 1, cells: ['a', 'b'] },
      { row: 2, cells: ['c', '"d'], isBroken: true },
      { row: 3, cells: ['e', 'f'] },
      { row: 4, cells: ['g', 'h'] },
    ]);
  });

  it('does not let an open quotation mark swallow lines up to the next one', () => {
    expect(parseTable('a,b\n"c,d\ne,f\n"g, h",i\n').rows).toEqual([
      { row: 1, cells: ['a', 'b'] },
      { row: 2, cells: ['"c', 'd'], isBroken: true },
      { row: 3, cells: ['e', 'f'] },
      { row: 4, cells: ['g, h', 'i'] },
    ]);
  });
});
