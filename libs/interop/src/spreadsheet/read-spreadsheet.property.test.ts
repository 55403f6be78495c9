import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ROW_VERDICTS } from '../draft/case-draft.types.js';
import { OPTIONS } from '../testing/read-file.js';
import { readSpreadsheet, type SpreadsheetReading, type UnreadableFile } from './read-spreadsheet.js';

/** What must hold of any file whatsoever. */
function expectSound(result: SpreadsheetReading | UnreadableFile): void {
  if (result.kind === 'UNREADABLE') {
    expect(result.message).not.toBe('');
    return;
  }
  const numbers = result.rows.map(({ row }) => row);
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  for (const { verdict, notes, draft } of result.rows) {
    expect(ROW_VERDICTS).toContain(verdict);
    expect(notes.length > 0).toBe(verdict !== 'ACCEPTED');
    expect(draft !== undefined).toBe(verdict === 'ACCEPTED' || verdict === 'CORRECTED');
    if (!draft) continue;
    expect(`${draft.patient.givenName}${draft.patient.familyName}`).toMatch(/\p{L}/u);
    expect(JSON.stringify(draft).isWellFormed()).toBe(true);
    expect(draft.notes.every((text) => text !== '' && text.length <= 4000)).toBe(true);
    for (const date of [draft.patient.birthOn, draft.triage.diagnosedOn])
      if (date !== undefined) expect(date <= OPTIONS.today).toBe(true);
  }
}

const HEADER = [
  'Patient Name',
  'MRN',
  'DOB',
  'Phone',
  'E-mail',
  'Lang',
  'Time zone',
  'Diagnosis',
  'Dx date',
  'Why',
  'Decide by',
  'Set by',
  'Navigator',
  'Insurance',
  'Records missing',
  'Notes',
  'Status',
  'OK to text',
];
const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    'Roe, Jane',
    '"',
    "'",
    '=1+1',
    '1/2/1950',
    '31/12/1950',
    '46324',
    '0',
    '-1',
    '99999999',
    'N/A',
    'DO NOT TEXT',
    'deceased',
    'van der',
    ',',
    ';',
    '\n',
    '\u0000',
    '\uFFFD',
    'é'.normalize('NFD'),
  ),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.integer().map(String),
);

describe('any file whatsoever', () => {
  it('of any bytes is read or refused, never a fault', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expectSound(readSpreadsheet(bytes, OPTIONS));
      }),
      { numRuns: 500 },
    );
  });

  it('of any text below a header gives every row one verdict', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(text, (body) => {
        expectSound(readSpreadsheet(Buffer.from(`${HEADER.join(',')}\n${body}`), OPTIONS));
      }),
      { numRuns: 500 },
    );
  });

  it('of any well-formed rows, in any column order and separator, gives every filled row one verdict', () => {
    const table = fc.tuple(
      fc.shuffledSubarray(HEADER, { minLength: 2 }),
      fc.array(fc.array(cell, { minLength: HEADER.length, maxLength: HEADER.length }), { maxLength: 8 }),
      fc.constantFrom(',', ';', '\t', '|'),
    );
    fc.assert(
      fc.property(table, ([header, rows, separator]) => {
        const quote = (value: string) => `"${value.replaceAll('"', '""')}"`;
        const line = (cells: readonly string[]) => cells.map(quote).join(separator);
        const csv = [header, ...rows.map((cells) => cells.slice(0, header.length))].map(line).join('\r\n');
        expectSound(readSpreadsheet(Buffer.from(csv), OPTIONS));
      }),
      { numRuns: 400 },
    );
  });
});
