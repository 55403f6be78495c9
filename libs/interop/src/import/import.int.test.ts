import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findCase, recordAction, removeContactPoint, updatePatient } from '@sextant/casework';
import type { Case, ImportRow } from '@sextant/contract';
import type { Ctx } from '@sextant/data';
import { openTestDatabase, type TestDatabase } from '@sextant/data/testing';
import { randomUUID } from 'node:crypto';
import { fixture } from '../testing/read-file.js';
import type { ImportRunView } from './answer.js';
import { commitImport } from './commit-import.js';
import { discardImport, importRows, importRun, importRuns } from './find-import.js';
import { mapImport } from './map-import.js';
import { receiveImport } from './receive-import.js';

let data: TestDatabase;
let ana: Ctx & { personId: string };

beforeAll(async () => {
  data = await openTestDatabase();
  ana = await person(data.orgs.a, 'Ana Reyes');
  await person(data.orgs.a, 'Tom Field');
});
afterAll(() => data.close());

async function person(orgId: string, name: string): Promise<Ctx & { personId: string }> {
  const personId = randomUUID();
  await data.rows(
    `insert into person (org_id, id, email, name, roles, status) values ($1, $2, $3, $4, '{NAVIGATOR}', 'ACTIVE')`,
    [orgId, personId, `${personId}@clinic.test`, name],
  );
  return { ...data.asOrg(orgId), personId };
}

async function received(
  file: string | Uint8Array,
  fileName = 'caseload.csv',
  ctx: Ctx = ana,
): Promise<ImportRunView> {
  const answer = await receiveImport(ctx, {
    fileName,
    bytes: typeof file === 'string' ? Buffer.from(file) : file,
  });
  if (answer.__typename !== 'ImportRun') throw new Error(JSON.stringify(answer));
  return answer;
}

async function committed(file: string | Uint8Array, fileName?: string): Promise<ImportRunView> {
  const run = await received(file, fileName);
  const answer = await commitImport(ana, { importId: run.id });
  if (answer.__typename !== 'ImportRun') throw new Error(JSON.stringify(answer));
  return answer;
}

async function rowsOf(file: string | Uint8Array): Promise<ImportRow[]> {
  const run = await received(file);
  return importRows(ana, run.id, { first: 500 });
}

async function caseOf(mrn: string): Promise<Case> {
  const [row] = await data.rows<{ id: string }>(
    'select c.id from care_case c join patient p on p.org_id = c.org_id and p.id = c.patient_id where p.mrn = $1 and c.org_id = $2',
    [mrn, data.orgs.a],
  );
  const found = row && (await findCase(ana, row.id));
  if (!found) throw new Error(`no case of ${mrn}`);
  return found;
}

async function count(table: string): Promise<number> {
  const [row] = await data.rows<{ n: number }>(`select count(*)::int as n from ${table} where org_id = $1`, [
    data.orgs.a,
  ]);
  return row?.n ?? 0;
}

const HEADER = 'Name,MRN,DOB,Phone,Language,Navigator,Diagnosis,Decide by,Insurance,Records missing,Notes';
const line = (cells: Record<string, string> = {}) =>
  HEADER.split(',')
    .map((header) => `"${(cells[header] ?? '').replaceAll('"', '""')}"`)
    .join(',');
const csv = (...rows: Record<string, string>[]) => [HEADER, ...rows.map(line)].join('\n');

describe('the caseload of the walk', () => {
  it('is a dry run first: no case, no patient', async () => {
    const run = await received(fixture('caseload-spreadsheet.csv'));
    expect(run).toMatchObject({
      status: 'DRY_RUN',
      kind: 'SPREADSHEET',
      encoding: 'UTF-8',
      separator: ',',
      counts: { total: 124, accepted: 2, corrected: 118, refused: 1, unchanged: 3 },
    });
    expect(await count('patient')).toBe(0);
    const rows = await importRows(ana, run.id, { verdict: 'REFUSED' });
    expect(rows).toMatchObject([{ row: 126, notes: [{ code: 'TOTALS_ROW', column: null }], caseId: null }]);
    const page = await importRows(ana, run.id, { first: 2, after: 82 });
    expect(page).toMatchObject([
      {
        row: 83,
        patientName: 'Beatriz García-López',
        summary: 'Breast ca, L, T2N0 · decide by 2026-11-24 (to be confirmed) · TriCounty HMO · 1 record',
      },
      { row: 84 },
    ]);
  });

  it('opens its 120 cases in one transaction', async () => {
    const run = await committed(fixture('caseload-spreadsheet.csv'));
    expect(run).toMatchObject({
      status: 'COMMITTED',
      counts: { total: 124, accepted: 2, corrected: 118, refused: 1, unchanged: 3 },
    });
    expect(await count('care_case')).toBe(120);
    const walk = await caseOf('562715');
    expect(walk).toMatchObject({
      status: 'OPEN',
      patient: {
        name: 'Beatriz García-López',
        birthOn: '1947-08-11',
        language: 'es',
        zone: 'Pacific/Honolulu',
        contactPoints: expect.arrayContaining([
          expect.objectContaining({ value: '+19355550124', isTextable: true }),
          expect.objectContaining({ value: 'beatriz77@mail.test' }),
        ]),
        consents: [],
        reach: { suppression: 'NO_CONSENT' },
      },
      triage: { reasons: ['REASSURANCE'], cancerType: 'Breast ca, L', stage: 'T2N0', isConsentAsked: false },
      window: { on: '2026-11-24', clinicianName: 'R. Adeyemi MD', isConfirmed: false, origin: 'TRANSCRIBED' },
      coverage: { planType: 'HMO', payerName: 'TriCounty HMO', referralRequired: 'YES' },
      recordItems: [{ kind: 'BIOPSY_SLIDES', state: 'NEEDED' }],
    });
    expect(
      walk.timeline.map(({ type, actorKind, actorName }) => ({ type, actorKind, actorName })).at(-1),
    ).toEqual({
      type: 'OPEN_CASE',
      actorKind: 'IMPORT',
      actorName: 'Ana Reyes',
    });
  });

  it('reports deaths to be confirmed, honors refusals and assigns navigators', async () => {
    expect(await caseOf('796414')).toMatchObject({
      reported: { fact: 'DECEASED' },
      status: 'OPEN',
      navigator: { name: 'Tom Field' },
    });
    expect(await caseOf('246014')).toMatchObject({
      patient: { consents: [{ channel: 'SMS', isGiven: false, how: 'IMPORTED_REFUSAL' }] },
    });
    expect(await caseOf('913735')).toMatchObject({ navigator: { name: 'Ana Reyes' } });
    const [{ n } = { n: -1 }] = await data.rows<{ n: number }>(
      `select count(*)::int as n from consent where is_given`,
    );
    expect(n).toBe(0);
    expect(await count('reminder_delivery')).toBe(0);
  });

  it('changes nothing when it comes a second time', async () => {
    const before = await data.rows('select id, version from care_case order by id');
    const actions = await count('case_action');
    const run = await committed(fixture('caseload-spreadsheet.csv'));
    expect(run.counts).toEqual({ total: 124, accepted: 0, corrected: 0, refused: 1, unchanged: 123 });
    expect(await data.rows('select id, version from care_case order by id')).toEqual(before);
    expect(await count('case_action')).toBe(actions);
    const [row] = await importRows(ana, run.id, { after: 82, first: 1 });
    expect(row).toMatchObject({
      verdict: 'UNCHANGED',
      caseId: (await caseOf('562715')).id,
      notes: [{ code: 'ALREADY_THERE' }],
    });
  });

  it('is written once, however often it is committed', async () => {
    const run = await received(csv({ Name: 'Roe, Once', MRN: 'once' }));
    const answers = await Promise.all([1, 2, 3].map(() => commitImport(ana, { importId: run.id })));
    expect(answers).toMatchObject([
      { status: 'COMMITTED' },
      { status: 'COMMITTED' },
      { status: 'COMMITTED' },
    ]);
    expect((await caseOf('once')).timeline).toHaveLength(1);
  });
});

describe('a file that comes again with changes', () => {
  const base = {
    Name: 'Roe, Jane',
    MRN: 'r1',
    DOB: '1961-03-14',
    Phone: '213-555-0101',
    Diagnosis: 'Breast cancer',
    Navigator: 'Tom Field',
  };

  it('fills what is empty and follows what nobody has touched', async () => {
    await committed(csv(base));
    const run = await committed(
      csv({
        ...base,
        Diagnosis: 'Breast cancer, left',
        'Decide by': '2026-12-15',
        Insurance: 'Blue Meadow PPO',
        'Records missing': 'labs',
        Notes: 'call after 2',
      }),
    );
    expect(run.counts).toMatchObject({ total: 1, corrected: 1 });
    const [row] = await importRows(ana, run.id);
    expect(row?.notes[0]).toEqual({
      column: null,
      code: 'ADDED_TO_CASE',
      message:
        'Added to the case that is here: cancer type, payer name, plan type, decision window, records to get, notes.',
    });
    expect(await caseOf('r1')).toMatchObject({
      triage: { cancerType: 'Breast cancer, left' },
      window: { on: '2026-12-15' },
      coverage: { payerName: 'Blue Meadow PPO' },
      recordItems: [{ kind: 'BLOOD_WORK' }],
    });
  });

  it('never overwrites what people did since, and says what it kept', async () => {
    const { id, patient } = await caseOf('r1');
    await recordAction(ana, {
      actionId: randomUUID(),
      caseId: id,
      action: { type: 'UPDATE_TRIAGE', cancerType: 'DCIS' },
    });
    await recordAction(ana, {
      actionId: randomUUID(),
      caseId: id,
      action: { type: 'ASSIGN_NAVIGATOR', navigatorId: ana.personId },
    });
    await updatePatient(ana, { patientId: patient.id, expectedVersion: patient.version, language: 'es' });
    const phone = patient.contactPoints[0];
    await removeContactPoint(ana, { contactPointId: phone?.id ?? '', expectedVersion: phone?.version ?? 0 });

    const again = csv({
      ...base,
      Diagnosis: 'Breast cancer, both',
      Navigator: 'Tom Field',
      Language: 'Vietnamese',
      Notes: 'call after 2',
    });
    const run = await committed(again);
    const [row] = await importRows(ana, run.id);
    expect(row?.verdict).toBe('UNCHANGED');
    expect(row?.notes.map(({ message }) => message)).toEqual([
      'The case is here already; nothing new.',
      'language: the file says “vi”, the case has “es”; kept.',
      'cancer type: the file says “Breast cancer, both”, the case has “DCIS”; kept.',
    ]);
    expect(await caseOf('r1')).toMatchObject({
      triage: { cancerType: 'DCIS' },
      navigator: { name: 'Ana Reyes' },
      patient: { language: 'es', contactPoints: [] },
    });
  });

  it('takes a new refusal and a new report on a case that is there', async () => {
    await committed(csv({ ...base, MRN: 'r2', Name: 'Poe, Al' }));
    await committed(csv({ ...base, MRN: 'r2', Name: 'Poe, Al', Notes: 'DO NOT TEXT; deceased 11/20' }));
    expect(await caseOf('r2')).toMatchObject({
      reported: { fact: 'DECEASED' },
      patient: { consents: [{ channel: 'SMS', isGiven: false }] },
    });
  });

  it('adds notes, but nothing else, to a closed case', async () => {
    const { id } = await caseOf('r2');
    await recordAction(ana, {
      actionId: randomUUID(),
      caseId: id,
      action: { type: 'CLOSE_CASE', reason: 'DECEASED' },
    });
    const run = await committed(
      csv({ ...base, MRN: 'r2', Name: 'Poe, Al', 'Decide by': '2026-12-30', Notes: 'family called' }),
    );
    const [row] = await importRows(ana, run.id);
    expect(row?.notes.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['ADDED_TO_CASE', 'CASE_CLOSED']),
    );
    const closed = await caseOf('r2');
    expect(closed).toMatchObject({ status: 'CLOSED' });
    expect(closed.window).toBeUndefined();
    expect(closed.timeline[0]).toMatchObject({ type: 'ADD_NOTE' });
  });

  it('finds people without a record number by name and birth, and gives them the number that comes later', async () => {
    await committed(csv({ Name: 'Ito, Zoë', DOB: '1970-05-05', Notes: 'first' }));
    const second = await committed(csv({ Name: 'ITO, ZOE', DOB: '5/5/1970', Notes: 'first' }));
    expect(second.counts).toMatchObject({ unchanged: 1 });
    const third = await committed(csv({ Name: 'Ito, Zoë', MRN: 'z9', DOB: '1970-05-05', Notes: 'first' }));
    expect(third.counts).toMatchObject({ corrected: 1 });
    expect((await caseOf('z9')).patient.name).toBe('Zoë Ito');
  });

  it('refuses a record number that belongs to somebody else here', async () => {
    const [row] = await rowsOf(csv({ Name: 'Kim, Nadia', MRN: 'R 1', DOB: '1980-01-01' }));
    expect(row).toMatchObject({
      verdict: 'REFUSED',
      caseId: (await caseOf('r1')).id,
      notes: [
        {
          code: 'SAME_NUMBER_OTHER_PERSON',
          message: 'Record number R 1 belongs to Jane Roe here, somebody else.',
        },
      ],
    });
  });

  it('notes somebody of the same name and birth with another number', async () => {
    const [row] = await rowsOf(csv({ Name: 'Roe, Jane', MRN: 'other', DOB: '1961-03-14' }));
    expect(row).toMatchObject({ verdict: 'CORRECTED', caseId: null });
    expect(row?.notes.map(({ code }) => code)).toContain('POSSIBLE_DUPLICATE');
  });
});

describe('the mCODE bundle of Jenny M', () => {
  it('opens as a case with diagnosis, stage and the pathology report, and not twice', async () => {
    const bundle = fixture('fhir/Bundle-mcode-patient-bundle-jenny-m.json');
    expect(await committed(bundle, 'jenny.json')).toMatchObject({
      kind: 'FHIR',
      encoding: null,
      counts: { corrected: 1 },
    });
    expect(await caseOf('MRN1234')).toMatchObject({
      patient: { name: 'Jenny M', contactPoints: [{ owner: 'CAREGIVER' }, { owner: 'CAREGIVER' }] },
      triage: {
        cancerType: 'Primary malignant neoplasm of female left breast',
        stage: 'IIIC',
        diagnosedOn: '2018-03-16',
      },
      recordItems: expect.arrayContaining([
        expect.objectContaining({
          kind: 'PATHOLOGY_REPORT',
          state: 'NEEDED',
          description: 'Pathology report final diagnosis Narrative, 2018-04-01',
        }),
      ]),
    });
    expect((await committed(bundle, 'jenny.json')).counts).toMatchObject({ unchanged: 1 });
  });

  it('marks a report that is in the file as received', async () => {
    const report = {
      resourceType: 'DiagnosticReport',
      status: 'final',
      code: { coding: [{ code: '11526-1' }] },
      subject: { reference: 'Patient/1' },
      conclusion: 'Carcinoma',
    };
    const patient = {
      resourceType: 'Patient',
      id: '1',
      name: [{ family: 'Poe', given: ['Ida'] }],
      identifier: [{ type: { coding: [{ code: 'MR' }] }, value: 'ida' }],
    };
    await committed(
      JSON.stringify({ resourceType: 'Bundle', entry: [{ resource: patient }, { resource: report }] }),
      'ida.json',
    );
    expect((await caseOf('ida')).recordItems).toMatchObject([
      { kind: 'PATHOLOGY_REPORT', state: 'RECEIVED' },
    ]);
  });
});

describe('mapping, discarding and bad input', () => {
  const ODD = 'A,B,C\n"Roe, Map",mapped,1961-03-14\n';
  const choose = (...fields: (string | null)[]) => fields.map((field, index) => ({ index, field }));

  it('reads the file again with the columns a person chooses', async () => {
    const run = await received(ODD);
    expect(run.counts).toMatchObject({ refused: 1 });
    const mapped = await mapImport(ana, { importId: run.id, columns: choose('name', 'mrn', 'birthOn') });
    expect(mapped).toMatchObject({
      status: 'DRY_RUN',
      counts: { corrected: 1 },
      columns: [{ field: 'name' }, { field: 'mrn' }, { field: 'birthOn' }],
    });
    await commitImport(ana, { importId: run.id });
    expect((await caseOf('mapped')).patient).toMatchObject({ name: 'Map Roe', birthOn: '1961-03-14' });
  });

  it.each([
    [[{ index: 9, field: 'name' }], 'columns.0.index', 'UNKNOWN_COLUMN'],
    [[{ index: 0, field: 'password' }], 'columns.0.field', 'UNKNOWN_FIELD'],
    [choose('name', 'name'), 'columns', 'USED_TWICE'],
  ])('refuses the columns %j', async (columns, field, code) => {
    const run = await received(ODD);
    expect(await mapImport(ana, { importId: run.id, columns })).toMatchObject({
      __typename: 'InputRefused',
      problems: [{ field, code }],
    });
  });

  it('keeps nothing of a discarded file and writes nothing from it', async () => {
    const run = await received(csv({ Name: 'Roe, Gone', MRN: 'gone' }));
    expect(await discardImport(ana, { importId: run.id })).toMatchObject({
      status: 'DISCARDED',
      columns: [],
    });
    const [kept] = await data.rows(
      'select content, (select count(*)::int from import_row w where w.import_id = r.id) as n from import_run r where id = $1',
      [run.id],
    );
    expect(kept).toEqual({ content: null, n: 0 });
    expect(await commitImport(ana, { importId: run.id })).toMatchObject({ problems: [{ code: 'NOT_OPEN' }] });
    expect(await discardImport(ana, { importId: run.id })).toMatchObject({ status: 'DISCARDED' });
  });

  it('does not discard or map what is written', async () => {
    const run = await committed(csv({ Name: 'Roe, Done', MRN: 'done' }));
    expect(await discardImport(ana, { importId: run.id })).toMatchObject({
      problems: [{ code: 'NOT_OPEN' }],
    });
    expect(await mapImport(ana, { importId: run.id, columns: [] })).toMatchObject({
      problems: [{ code: 'NOT_OPEN' }],
    });
  });

  it.each([
    ['EMPTY', ''],
    ['NOT_TEXT', 'PK\u0003\u0004'],
    ['NOT_JSON', '{"resourceType":'],
    ['NOT_FHIR', '{}'],
    ['TOO_LARGE', 'x'.repeat(5 * 1024 * 1024 + 1)],
  ])('refuses a file that is %s and stores nothing', async (code, text) => {
    const before = await count('import_run');
    const answer = await receiveImport(ana, { fileName: '../../etc/passwd', bytes: Buffer.from(text) });
    expect(answer).toMatchObject({ __typename: 'InputRefused', problems: [{ field: 'file', code }] });
    expect(await count('import_run')).toBe(before);
  });

  it('stores a file name without its folders', async () => {
    expect((await received(ODD, 'C:\\Users\\ana\\list\u0000.csv')).fileName).toBe('list .csv');
  });

  it('writes nothing at all when one write fails', async () => {
    const run = await received(
      csv({ Name: 'Roe, First', MRN: 'first' }, { Name: 'Roe, Second', MRN: 'second' }),
    );
    await data.rows(`alter table case_board add constraint no_second check (mrn <> 'second')`);
    await expect(commitImport(ana, { importId: run.id })).rejects.toThrow();
    await data.rows('alter table case_board drop constraint no_second');
    await expect(caseOf('first')).rejects.toThrow('no case');
    expect(await importRun(ana, run.id)).toMatchObject({ status: 'DRY_RUN' });
    expect(await commitImport(ana, { importId: run.id })).toMatchObject({ status: 'COMMITTED' });
    expect((await caseOf('second')).patient.name).toBe('Second Roe');
  });

  it('shows another organization nothing and takes nothing from it', async () => {
    const run = await received(csv({ Name: 'Roe, Ours', MRN: 'ours' }));
    const ben = await person(data.orgs.b, 'Ben Okafor');
    expect(await importRun(ben, run.id)).toBeUndefined();
    expect(await importRows(ben, run.id)).toEqual([]);
    expect(await importRuns(ben)).toEqual([]);
    for (const answer of [
      await commitImport(ben, { importId: run.id }),
      await discardImport(ben, { importId: run.id }),
      await mapImport(ben, { importId: run.id, columns: [] }),
      await commitImport(ana, { importId: 'no id' }),
    ]) {
      expect(answer).toEqual({ __typename: 'NotFound', message: 'There is nothing here by this id.' });
    }
  });

  it('writes down who saw and did what', async () => {
    const acts = await data.rows<{ what: string }>(
      `select distinct what from audit_event where what like 'import.%' order by what`,
    );
    expect(acts.map(({ what }) => what)).toEqual([
      'import.commit',
      'import.discard',
      'import.map',
      'import.receive',
      'import.rows',
      'import.run',
    ]);
  });
});
