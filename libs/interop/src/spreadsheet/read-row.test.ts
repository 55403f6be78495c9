import { describe, expect, it } from '@jest/globals';
import { codes, readOne } from '../testing/read-file.js';

describe('the decision window', () => {
  const window = { 'Decide by': '2026-12-20', 'Set by': 'Dr. Lee', 'Set on': '2026-11-10' };

  it('is taken with clinician and day when a named clinician said it on a day', () => {
    const row = readOne(window);
    expect(row.draft?.window).toEqual({ on: '2026-12-20', clinicianName: 'Dr. Lee', statedOn: '2026-11-10' });
    expect(codes(row)).not.toContain('WINDOW_UNCONFIRMED');
  });

  it('is unconfirmed without the day it was said', () => {
    const row = readOne({ ...window, 'Set on': '' });
    expect(row.draft?.window).toEqual({ on: '2026-12-20', clinicianName: 'Dr. Lee' });
    expect(codes(row)).toContain('WINDOW_UNCONFIRMED');
  });

  it.each([
    'nurse on phone',
    'her surgeon',
    'Dr. on call',
    'tumor board',
    'patient',
    'enfermera por teléfono',
    '?',
  ])('names nobody when it is set by %j', (text) => {
    const row = readOne({ ...window, 'Set by': text });
    expect(row.draft?.window).toEqual({
      on: '2026-12-20',
      statedOn: '2026-11-10',
      ...(text === '?' ? {} : { note: `Set by: ${text}` }),
    });
    expect(codes(row)).toContain('WINDOW_UNCONFIRMED');
  });

  it.each([
    'Dr. Lee',
    'R. Adeyemi MD',
    'dr lee',
    'Dra. Ruiz Soto',
    'Prof. van der Berg',
    'Nurse Kelly Ortiz RN',
    'Jane Roe',
  ])('names a clinician when it is set by %j', (text) => {
    expect(readOne({ ...window, 'Set by': text }).draft?.window?.clinicianName).toBe(text);
  });

  it('that has passed is kept, unconfirmed, and says so', () => {
    const row = readOne({ 'Decide by': '2026-11-19' });
    expect(row.draft?.window).toEqual({ on: '2026-11-19' });
    expect(codes(row)).toEqual(expect.arrayContaining(['WINDOW_PASSED', 'WINDOW_UNCONFIRMED']));
  });

  it.each([
    [
      'before the diagnosis',
      { 'Dx date': '2026-11-20', 'Decide by': '2026-11-10' },
      'Decide by',
      'WINDOW_IMPOSSIBLE',
    ],
    ['years ahead', { 'Decide by': '2031-01-01' }, 'Decide by', 'WINDOW_FAR'],
    ['on a day that does not exist', { 'Decide by': '2026-11-31' }, 'Decide by', 'DATE_IMPOSSIBLE'],
    ['said in the future', { ...window, 'Set on': '2026-12-01' }, 'Set on', 'DATE_IMPOSSIBLE'],
  ])('refuses the row when it is %s', (_, cells, column, code) => {
    expect(readOne(cells)).toMatchObject({
      verdict: 'REFUSED',
      notes: expect.arrayContaining([expect.objectContaining({ column, code })]),
    });
  });
});

describe('dates that cannot be', () => {
  it.each([
    [{ DOB: '2027-01-01' }, 'DATE_IMPOSSIBLE'],
    [{ DOB: '1899-12-31' }, 'DATE_IMPOSSIBLE'],
    [{ 'Dx date': '2026-11-23' }, 'DATE_IMPOSSIBLE'],
    [{ DOB: '1980-01-01', 'Dx date': '1979-12-31' }, 'DATE_BEFORE_BIRTH'],
  ])('%j refuses the row and names the column', (cells, code) => {
    const row = readOne(cells);
    expect(row.verdict).toBe('REFUSED');
    expect(row.draft).toBeUndefined();
    expect(row.notes[0]).toMatchObject({ column: Object.keys(cells).at(-1), code });
  });
});

describe('triage', () => {
  it.each([
    ['C50.912', { cancerType: 'Breast cancer', diagnosisCode: 'C50.912' }],
    ['c509', { cancerType: 'Breast cancer', diagnosisCode: 'C50.9' }],
    ['Breast cancer (C50.912)', { cancerType: 'Breast cancer', diagnosisCode: 'C50.912' }],
    ['Breast ca, L, T2N0', { cancerType: 'Breast ca, L', stage: 'T2N0' }],
    ['Colon CA stage III', { cancerType: 'Colon CA', stage: 'III' }],
    ['Prostate Gleason 4+3', { cancerType: 'Prostate Gleason 4+3' }],
    ['Melanoma, metastatic', { cancerType: 'Melanoma, metastatic' }],
  ])('reads the diagnosis %j', (text, triage) => {
    expect(readOne({ Diagnosis: text }).draft?.triage).toEqual(triage);
  });

  it.each([
    ['complex; surgery', ['RARE_OR_COMPLEX', 'MAJOR_SURGERY']],
    ['second thoughts', ['UNCERTAIN']],
    ['mets', ['RECURRED_OR_SPREAD']],
    ['recidiva', ['RECURRED_OR_SPREAD']],
    ['the patient feels uncertain or uncomfortable', ['UNCERTAIN']],
    ['options differ', ['OPTIONS_DIFFER']],
    ['tranquilidad', ['REASSURANCE']],
  ])('reads the reason %j', (text, reasons) => {
    expect(readOne({ Why: text }).draft?.triage.reasons).toEqual(reasons);
  });

  it('keeps a reason it does not know as a note and leaves the question open', () => {
    const row = readOne({ Why: 'because' });
    expect(row.draft).toMatchObject({ triage: {}, notes: ['Why: because'] });
    expect(codes(row)).toContain('REASON_UNKNOWN');
  });
});

describe('insurance and records', () => {
  it.each([
    [
      'TriCounty HMO (needs referral!)',
      { payerName: 'TriCounty HMO', planType: 'HMO', referralRequired: 'YES' },
    ],
    ['Medicare Advantage - Sunrise Health', { payerName: 'Sunrise Health', planType: 'MEDICARE_ADVANTAGE' }],
    ['Blue Meadow PPO', { payerName: 'Blue Meadow PPO', planType: 'PPO' }],
    ['Harbor HMO, no referral needed', { payerName: 'Harbor HMO', planType: 'HMO', referralRequired: 'NO' }],
    ['self pay', { planType: 'SELF_PAY', isSelfPay: true }],
    ['Medicaid', { payerName: 'Medicaid', planType: 'MEDICAID' }],
    ['Harbor Mutual', { payerName: 'Harbor Mutual', planType: 'UNKNOWN' }],
  ])('reads the insurance %j', (text, coverage) => {
    expect(readOne({ Insurance: text }).draft?.coverage).toEqual(coverage);
  });

  it('never turns "uninsured" into a choice to pay', () => {
    expect(readOne({ Insurance: 'uninsured' }).draft).toMatchObject({ notes: ['Insurance: uninsured'] });
    expect(readOne({ Insurance: 'uninsured' }).draft?.coverage).toBeUndefined();
  });

  it.each([
    ['biopsy', ['BIOPSY_SLIDES']],
    ['biopsy report', ['PATHOLOGY_REPORT']],
    ['chemo summary; path report; slides', ['TREATMENT_SUMMARY', 'PATHOLOGY_REPORT', 'BIOPSY_SLIDES']],
    ['op note, labs / CT disc', ['OPERATIVE_NOTE', 'BLOOD_WORK', 'IMAGING_DISC']],
    ['CT report; PET report', ['IMAGING_REPORT', 'IMAGING_REPORT']],
    ['informe de patología y analítica', ['PATHOLOGY_REPORT', 'BLOOD_WORK']],
    ['none', []],
  ])('reads the missing records %j and implies no others', (text, kinds) => {
    expect(readOne({ 'Records missing': text }).draft?.records.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('asks for slides and biopsy once', () => {
    const row = readOne({ 'Records missing': 'slides; biopsy' });
    expect(row.draft?.records).toEqual([{ kind: 'BIOPSY_SLIDES', description: 'slides, biopsy' }]);
    expect(codes(row)).toContain('RECORDS_MERGED');
  });

  it('keeps a record it does not know as a note', () => {
    const row = readOne({ 'Records missing': 'labs; her diary' });
    expect(row.draft).toMatchObject({
      records: [{ kind: 'BLOOD_WORK' }],
      notes: ['Records missing: labs; her diary'],
    });
  });
});

describe('wishes and facts in free text', () => {
  it.each([
    ['DO NOT TEXT', ['SMS']],
    ["please don't text her", ['SMS']],
    ['no SMS', ['SMS']],
    ['phone calls only', ['SMS']],
    ['No quiere recibir mensajes de texto', ['SMS']],
    ['no enviar mensajes', ['SMS', 'EMAIL']],
    ['Do not contact', ['SMS', 'EMAIL']],
    ['no emails please', ['EMAIL']],
    ['text ok', []],
    ['left VM, call back', []],
    ['no contact info', []],
  ])('hears in %j which channels are refused', (text, channels) => {
    expect(readOne({ Notes: text }).draft?.refusedChannels).toEqual(channels);
  });

  it('never makes a consent of a yes', () => {
    const row = readOne({ 'OK to text': 'Yes' });
    expect(row.draft).toMatchObject({ refusedChannels: [], notes: ['OK to text: Yes'] });
    expect(codes(row)).toContain('CONSENT_NOT_TAKEN');
    expect(readOne({ 'OK to text': 'N' }).draft?.refusedChannels).toEqual(['SMS']);
    expect(readOne({ 'Do not text': 'X' }).draft?.refusedChannels).toEqual(['SMS']);
  });

  it.each([
    'deceased 11/14',
    'Pt passed away',
    'expired 11/2',
    'falleció en mayo',
    'el paciente murió',
    'Deceased per daughter',
    '† 2026',
  ])('reports a death in %j, to be confirmed', (text) => {
    const row = readOne({ Notes: text });
    expect(row.draft?.reported).toEqual({ fact: 'DECEASED', source: `Row 2 of caseload.csv: “${text}”` });
    expect(row.draft?.notes).toEqual([text]);
    expect(codes(row)).toContain('REPORTED_DECEASED');
  });

  it.each([
    'husband died last year',
    'madre fallecida',
    'insurance expired',
    'deadline 12/1',
    'not deceased',
    'phone dead',
  ])('reports no death of the patient in %j', (text) => {
    expect(readOne({ Notes: text }).draft?.reported).toBeUndefined();
  });

  it.each([
    ['transferred to St Anne', 'TRANSFERRED'],
    ['care transferred to Mercy', 'TRANSFERRED'],
    ['trasladada a otro hospital', 'TRANSFERRED'],
    ['slides transferred to the center', undefined],
    ['transfer records to the center', undefined],
  ])('reads %j as %s', (text, fact) => {
    expect(readOne({ Notes: text }).draft?.reported?.fact).toBe(fact);
  });

  it('keeps a formula as plain text and says so', () => {
    const formula = '=HYPERLINK("http://x.test","click")';
    const row = readOne({ Notes: formula });
    expect(row.draft?.notes).toEqual([formula]);
    expect(codes(row)).toContain('FORMULA_NOT_RUN');
    expect(readOne({ Navigator: '=A1' }).draft).toMatchObject({ notes: ['Navigator: =A1'] });
  });

  it('does not take a plus, an at sign or a dash for a formula', () => {
    for (const text of ['+1 caregiver: sister 555', '@home oxygen']) {
      const row = readOne({ Notes: text });
      expect(row.draft?.notes).toEqual([text]);
      expect(codes(row)).not.toContain('FORMULA_NOT_RUN');
    }
    expect(readOne({ Notes: '-' }).draft?.notes).toEqual([]);
  });

  it('keeps what a status column says beyond "open", and closes nothing', () => {
    expect(readOne({ Status: 'Active' }).draft?.notes).toEqual([]);
    expect(readOne({ Status: 'Closed' })).toMatchObject({ draft: { notes: ['Status: Closed'] } });
    expect(readOne({ Status: 'Deceased' }).draft?.reported?.fact).toBe('DECEASED');
  });

  it('cuts a very long note into notes that fit', () => {
    const notes = readOne({ Notes: 'word '.repeat(2000).trim() }).draft?.notes ?? [];
    expect(notes.map((text) => text.length)).toEqual([4000, 4000, 1999]);
  });
});

describe('navigators', () => {
  it.each([
    ['Tom Field', 'tom'],
    ['FIELD, TOM', 'tom'],
    ['T Field', 'tom'],
    ['A. Reyes', 'ana'],
    ['ana reyes', 'ana'],
    ['Reyes RN', 'ana'],
    ['tom.field@riverbend.test', 'tom'],
    ['', undefined],
    ['Someone Gone', undefined],
    ['T.F.', undefined],
  ])('reads %j as %s', (text, id) => {
    expect(readOne({ Navigator: text }).draft?.navigatorId).toBe(id);
  });

  it('leaves the case unassigned when several people fit, and keeps the name', () => {
    const people = [
      { id: '1', name: 'Ana Reyes' },
      { id: '2', name: 'Bo Reyes' },
    ];
    const row = readOne({ Navigator: 'Reyes' }, { people });
    expect(row.draft?.navigatorId).toBeUndefined();
    expect(row.draft?.notes).toEqual(['Navigator: Reyes']);
    expect(codes(row)).toContain('NAVIGATOR_UNKNOWN');
  });
});
