import { describe, expect, it } from '@jest/globals';
import type { ReadRow } from '../draft/case-draft.types.js';
import { codes, fixture, OPTIONS, read } from '../testing/read-file.js';
import { readSpreadsheet } from './read-spreadsheet.js';

function byMrn(rows: readonly ReadRow[], mrn: string): ReadRow {
  const row = rows.find((each) => each.mrn === mrn);
  if (!row) throw new Error(`no row of ${mrn}`);
  return row;
}

describe('the caseload a hospital exported', () => {
  const { rows, ...file } = read(fixture('caseload-spreadsheet.csv'));

  it('is read as UTF-8 with commas, every column recognized', () => {
    expect(file).toMatchObject({ encoding: 'UTF-8', separator: ',', headerRow: 1 });
    expect(file.columns.map(({ field }) => field)).toEqual([
      'name',
      'mrn',
      'birthOn',
      'phone',
      'email',
      'language',
      'zone',
      'diagnosis',
      'diagnosedOn',
      'reasons',
      'windowOn',
      'windowSetBy',
      'navigator',
      'insurance',
      'recordsMissing',
      'notes',
    ]);
  });

  it('gives each of its 124 filled rows a verdict', () => {
    const count = (verdict: string) => rows.filter((row) => row.verdict === verdict).length;
    expect({ all: rows.length, accepted: count('ACCEPTED'), corrected: count('CORRECTED') }).toEqual({
      all: 124,
      accepted: 2,
      corrected: 118,
    });
    expect(
      rows.filter(({ verdict }) => verdict === 'UNCHANGED').map(({ row, notes }) => [row, notes[0]?.message]),
    ).toEqual([
      [29, 'The same as row 15; taken once.'],
      [87, 'The same as row 68; taken once.'],
      [116, 'The same as row 40; taken once.'],
    ]);
    expect(rows.filter(({ verdict }) => verdict === 'REFUSED')).toMatchObject([
      { row: 126, notes: [{ code: 'TOTALS_ROW' }] },
    ]);
  });

  it('gives a reason for every correction and a draft for every row taken', () => {
    for (const row of rows) {
      expect(row.notes.length > 0).toBe(row.verdict !== 'ACCEPTED');
      expect(row.draft !== undefined).toBe(row.verdict === 'ACCEPTED' || row.verdict === 'CORRECTED');
    }
  });

  it('reads the patient of the walk', () => {
    expect(byMrn(rows, '562715')).toEqual({
      row: 83,
      verdict: 'CORRECTED',
      patientName: 'Beatriz García-López',
      mrn: '562715',
      notes: [
        {
          column: 'Dx date',
          code: 'DATE_FROM_SERIAL',
          message: "“46324” is a spreadsheet's day number: 2026-10-29.",
        },
        {
          column: 'Diagnosis',
          code: 'STAGE_READ',
          message: 'Stage T2N0 was taken from “Breast ca, L, T2N0”.',
        },
        {
          column: 'Decide by',
          code: 'WINDOW_UNCONFIRMED',
          message: '2026-11-24 is to be confirmed: the file does not say on which day R. Adeyemi MD said so.',
        },
        {
          column: 'Insurance',
          code: 'COVERAGE_READ',
          message: 'A referral is required, says “TriCounty HMO (needs referral!)”.',
        },
      ],
      draft: {
        patient: {
          givenName: 'Beatriz',
          familyName: 'García-López',
          mrn: '562715',
          birthOn: '1947-08-11',
          language: 'es',
          zone: 'Pacific/Honolulu',
        },
        contacts: [
          { kind: 'PHONE', owner: 'PATIENT', value: '+19355550124', isTextable: true },
          { kind: 'EMAIL', owner: 'PATIENT', value: 'beatriz77@mail.test', isTextable: false },
        ],
        triage: {
          reasons: ['REASSURANCE'],
          cancerType: 'Breast ca, L',
          stage: 'T2N0',
          diagnosedOn: '2026-10-29',
        },
        window: { on: '2026-11-24', clinicianName: 'R. Adeyemi MD' },
        coverage: { payerName: 'TriCounty HMO', planType: 'HMO', referralRequired: 'YES' },
        records: [{ kind: 'BIOPSY_SLIDES', description: 'biopsy' }],
        refusedChannels: [],
        notes: ['pt says "they lost my CD"'],
      },
    });
  });

  it.each([
    [
      '150631',
      {
        patientName: 'Wren van der Berg',
        draft: {
          patient: { birthOn: '1943-09-04' },
          navigatorId: 'tom',
          notes: ['left VM 11/3, call back\nTuesday after 2'],
        },
      },
    ],
    [
      '796414',
      { draft: { reported: { fact: 'DECEASED', source: 'Row 5 of caseload.csv: “deceased 11/14”' } } },
    ],
    ['659190', { draft: { reported: { fact: 'TRANSFERRED' }, triage: { reasons: ['UNCERTAIN'] } } }],
    [
      '246014',
      {
        patientName: 'Rosa Nguyễn',
        draft: { refusedChannels: ['SMS'], window: { on: '2026-12-03', note: 'Set by: nurse on phone' } },
      },
    ],
    [
      '913735',
      {
        patientName: 'Aoife Smith Jr.',
        draft: { navigatorId: 'ana', coverage: { planType: 'SELF_PAY', isSelfPay: true } },
      },
    ],
    [
      '333211',
      {
        draft: {
          contacts: [{ value: '+14695550106' }],
          notes: ['E-mail: Hannah.15@mail,test\n@home oxygen'],
        },
      },
    ],
    ['119755', { patientName: 'Aoife de Souza', draft: { patient: { birthOn: '2002-11-08' } } }],
    ['669557', { draft: { patient: { birthOn: '1937-09-10', zone: 'America/Denver' }, navigatorId: 'tom' } }],
    ['310964', { draft: { contacts: [{ value: '+18005550150', isTextable: false }, { kind: 'EMAIL' }] } }],
    [
      '521154',
      {
        patientName: "Zoë O'Hall",
        draft: { patient: { language: 'es' }, window: { on: '2026-12-22' }, navigatorId: 'ana' },
      },
    ],
  ])('reads record number %s', (mrn, expected) => {
    expect(byMrn(rows, mrn)).toMatchObject(expected);
  });

  it('leaves cases of a navigator nobody knows unassigned', () => {
    const gone = rows.filter(({ draft }) =>
      draft?.notes.some((text) => text.includes('Navigator: Someone Gone')),
    );
    expect(gone).toHaveLength(12);
    expect(gone.every(({ draft }) => draft?.navigatorId === undefined)).toBe(true);
  });

  it('takes no phone, address or window it is not sure of', () => {
    const drafts = rows.flatMap(({ draft }) => draft ?? []);
    expect(
      drafts
        .flatMap(({ contacts }) => contacts)
        .filter(({ kind, value }) => kind === 'PHONE' && !/^\+1\d{10}$/.test(value)),
    ).toEqual([]);
    expect(drafts.filter(({ window }) => window?.statedOn !== undefined)).toEqual([]);
    expect(drafts.filter(({ refusedChannels }) => refusedChannels.length > 0)).toHaveLength(12);
  });
});

describe('a Spanish caseload in Windows-1252 with semicolons, titles and another order', () => {
  const { rows, ...file } = read(fixture('pacientes-windows-1252.csv'), { fileName: 'pacientes.csv' });

  it('is recognized', () => {
    expect(file).toMatchObject({ encoding: 'Windows-1252', separator: ';', headerRow: 4 });
    expect(file.columns.map(({ field }) => field)).toEqual([
      'notes',
      'name',
      'birthOn',
      'mrn',
      'phone',
      'email',
      'language',
      'diagnosis',
      'diagnosedOn',
      'windowOn',
      'windowSetBy',
      'recordsMissing',
      'insurance',
    ]);
  });

  it('is read row by row', () => {
    expect(rows).toMatchObject([
      {
        row: 5,
        patientName: 'Íñigo Ibáñez Peña',
        mrn: '00041877',
        draft: {
          patient: { birthOn: '1961-04-03', language: 'es' },
          triage: { cancerType: 'Cáncer de próstata', stage: 'II', diagnosedOn: '2026-10-28' },
          window: { on: '2026-12-15', clinicianName: 'Dra. Núñez' },
          records: [{ kind: 'PATHOLOGY_REPORT' }, { kind: 'BIOPSY_SLIDES' }],
          coverage: { payerName: 'Mutua Azul PPO', planType: 'PPO' },
        },
      },
      {
        patientName: 'Ángela Muñoz',
        draft: {
          patient: { birthOn: '1958-12-14' },
          triage: { cancerType: 'Colon cancer', diagnosisCode: 'C18.7', diagnosedOn: '2026-10-12' },
          window: { on: '2026-12-15', note: 'Fijado por: enfermera por teléfono' },
          refusedChannels: ['SMS', 'EMAIL'],
          coverage: { planType: 'HMO', referralRequired: 'YES' },
        },
      },
      {
        patientName: 'Sofía Gómez de la Cruz',
        draft: { patient: { birthOn: '1972-02-29' }, reported: { fact: 'DECEASED' } },
      },
      {
        verdict: 'REFUSED',
        mrn: '00041880',
        notes: [{ column: 'F. nacimiento', code: 'DATE_IMPOSSIBLE' }],
      },
      {
        patientName: 'Raúl Íñiguez Soto',
        draft: { contacts: [{ isTextable: false }], triage: { diagnosedOn: '2026-11-05' } },
      },
      { row: 10, verdict: 'REFUSED', notes: [{ code: 'TOTALS_ROW' }] },
    ]);
  });
});

describe('rows that are no patients, or the same one', () => {
  const HEADER = 'Name,MRN,DOB,Phone,Notes\n';

  it.each([
    ['TOTAL,120,,,', 'TOTALS_ROW'],
    ['Grand total: 12,,,,', 'TOTALS_ROW'],
    ['Name,MRN,DOB,Phone,Notes', 'REPEATED_HEADER'],
    ['Exported 11/20/2026 by the registry,,,,', 'NOT_A_PATIENT'],
    ['Page 1 of 3,,,,', 'NOT_A_PATIENT'],
    ['"Roe, Jane",1,,,hello,shifted', 'EXTRA_CELLS'],
    ['"Roe, Jane",1,,,"never closed', 'BROKEN_QUOTES'],
  ])('refuses %j as %s', (line, code) => {
    const { rows } = read(`${HEADER}${line}\n"Poe, Al",2,,,\n`);
    expect(rows).toMatchObject([
      { row: 2, verdict: 'REFUSED', notes: [{ code }] },
      { row: 3, mrn: '2' },
    ]);
  });

  it('passes over blank rows without a word', () => {
    expect(read(`${HEADER},,,,\n\n"Roe, Jane",1,,,\n , ,\u00A0,,\n`).rows).toMatchObject([
      { row: 4, mrn: '1' },
    ]);
  });

  it('takes an exact repetition once', () => {
    const line = '"Roe, Jane",1,1961-03-04,,\n';
    expect(read(`${HEADER}${line}${line}`).rows).toMatchObject([
      { mrn: '1' },
      { verdict: 'UNCHANGED', notes: [{ code: 'DUPLICATE_ROW' }] },
    ]);
  });

  it('refuses both rows of one person that say different things, and names rows and columns', () => {
    const { rows } = read(
      `${HEADER}"Roe, Jane",1,1961-03-04,213-555-0101,\n"Roe, Jane",1,3/4/1961,213-555-0102,\n`,
    );
    expect(rows.map(({ verdict }) => verdict)).toEqual(['REFUSED', 'REFUSED']);
    expect(rows[1]?.notes[0]).toEqual({
      code: 'SAME_NUMBER_OTHER_CONTENT',
      message: 'Record number 1 also stands in row 2 with another DOB, Phone.',
    });
  });

  it('refuses both rows when one record number stands for two people', () => {
    const { rows } = read(`${HEADER}"Roe, Jane",1,1961-03-04,,\n"Poe, Al",1,1950-01-01,,\n`);
    expect(rows).toMatchObject([
      {
        verdict: 'REFUSED',
        notes: [{ code: 'SAME_NUMBER_OTHER_PERSON', message: expect.stringContaining('row 3') }, {}, {}],
      },
      {
        verdict: 'REFUSED',
        notes: [{ code: 'SAME_NUMBER_OTHER_PERSON', message: expect.stringContaining('row 2') }, {}, {}],
      },
    ]);
  });

  it('notes the same name and birth without a record number', () => {
    const { rows } = read(`${HEADER}"Roe, Jane",1,1961-03-04,,\n"roe, JANE",,3/4/1961,,again\n`);
    expect(rows[1]?.draft).toBeDefined();
    expect(codes(rows[1] ?? rows[0] ?? never())).toContain('POSSIBLE_DUPLICATE');
  });
});

function never(): never {
  throw new Error('no rows');
}

describe('files that are no spreadsheet', () => {
  it.each([
    ['EMPTY', Buffer.from('')],
    ['EMPTY', Buffer.from('\n \n')],
    ['NOT_TEXT', Buffer.from('PK\u0003\u0004rest of a workbook')],
    ['NOT_TEXT', Buffer.from('%PDF-1.7')],
    ['NOT_TEXT', Buffer.from([1, 0, 2, 0, 0, 0, 5])],
    ['NO_TABLE', Buffer.from('just one line of text')],
  ])('are refused as %s with a sentence', (code, bytes) => {
    expect(readSpreadsheet(bytes, OPTIONS)).toMatchObject({
      kind: 'UNREADABLE',
      code,
      message: expect.stringMatching(/\.$/),
    });
  });

  it('are refused when they have more rows than can be taken at once', () => {
    expect(
      readSpreadsheet(Buffer.from(`Name,MRN\n${'"Roe, Jane",1\n'.repeat(2001)}`), OPTIONS),
    ).toMatchObject({ code: 'TOO_MANY_ROWS' });
  });
});
