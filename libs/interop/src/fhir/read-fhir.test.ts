import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ROW_VERDICTS, type ReadRow } from '../draft/case-draft.types.js';
import { codes, fixture } from '../testing/read-file.js';
import { looksLikeFhir, readFhir } from './read-fhir.js';

const OPTIONS = { fileName: 'patient.json', today: '2026-11-22', zone: 'America/Chicago' };

function rowsOf(file: unknown): ReadRow[] {
  const read = readFhir(Buffer.from(JSON.stringify(file)), OPTIONS);
  if (read.kind === 'UNREADABLE') throw new Error(read.message);
  return read.rows;
}

function rowOf(file: unknown): ReadRow {
  const [row] = rowsOf(file);
  if (!row) throw new Error('no row was read');
  return row;
}

const JANE = {
  resourceType: 'Patient',
  id: 'jane',
  name: [{ use: 'official', family: 'Roe', given: ['Jane'] }],
  birthDate: '1961-03-04',
  identifier: [{ type: { coding: [{ code: 'MR' }] }, value: '0077' }],
};

function bundle(...resources: object[]) {
  return { resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) };
}

const OF_JANE = { subject: { reference: 'Patient/jane' } };
const BREAST = { resourceType: 'Condition', ...OF_JANE, code: { text: 'Breast cancer' } };

describe('the mCODE bundle of Jenny M', () => {
  const read = readFhir(fixture('fhir/Bundle-mcode-patient-bundle-jenny-m.json'), OPTIONS);
  const row = read.kind === 'READ' ? read.rows[0] : undefined;

  it('opens as a case with diagnosis, stage and the pathology report', () => {
    expect(row?.draft).toEqual({
      patient: {
        givenName: 'Jenny',
        familyName: 'M',
        mrn: 'MRN1234',
        birthOn: '1965-01-01',
        language: 'en',
        zone: 'America/Chicago',
      },
      contacts: [
        { kind: 'PHONE', owner: 'CAREGIVER', value: '+15558675309', label: 'home', isTextable: false },
        { kind: 'EMAIL', owner: 'CAREGIVER', value: 'example@example.com', isTextable: false },
      ],
      triage: {
        cancerType: 'Primary malignant neoplasm of female left breast',
        stage: 'IIIC',
        diagnosedOn: '2018-03-16',
        currentDoctor: 'Dr. Owen Oncologist',
      },
      records: [
        { kind: 'PATHOLOGY_REPORT', description: 'Pathology report final diagnosis Narrative, 2018-04-01' },
        { kind: 'PATHOLOGY_REPORT', description: 'Genetic analysis report, 2018-03-15' },
      ],
      refusedChannels: [],
      notes: ['Condition.clinicalStatus: remission'],
    });
  });

  it('says what somebody has to look at', () => {
    expect(row && codes(row)).toEqual([
      'ZONE_MISSING',
      'PHONE_NOT_TEXTABLE',
      'CONTACT_OF_CAREGIVER',
      'CONDITION_INACTIVE',
      'RECORD_NOT_IN_FILE',
      'RECORD_NOT_IN_FILE',
    ]);
  });
});

describe('every example file', () => {
  const folder = join(import.meta.dirname, '../../fixtures/fhir');

  it.each(readdirSync(folder))('%s is read or refused with a reason', (name) => {
    const read = readFhir(fixture(`fhir/${name}`), OPTIONS);
    expect(read.kind).toBe('READ');
    for (const row of read.kind === 'READ' ? read.rows : []) {
      expect(row.verdict === 'REFUSED').toBe(row.draft === undefined);
      if (row.verdict === 'REFUSED') expect(row.notes[0]?.message).toMatch(/\.$/);
    }
  });

  it('refuses an animal and a file without a patient', () => {
    expect(rowsOfFixture('Patient-animal')).toMatchObject([
      { verdict: 'REFUSED', notes: [{ code: 'NOT_A_PERSON' }] },
    ]);
    expect(rowsOfFixture('Task-example1')).toMatchObject([
      { verdict: 'REFUSED', notes: [{ code: 'NO_PATIENT' }] },
    ]);
  });

  it('takes the name in use, leaves maiden names and old phones out', () => {
    const [row] = rowsOfFixture('Patient-example');
    expect(row).toMatchObject({ patientName: 'Peter James Chalmers', mrn: '12345' });
    expect(row?.draft?.patient.caregiverName).toBe('Bénédicte du Marché');
    expect(row?.draft?.contacts).toEqual([
      { kind: 'PHONE', owner: 'CAREGIVER', value: '+33237998327', isTextable: true },
    ]);
    expect(row?.draft?.notes.join()).not.toContain('8834');
  });
});

function rowsOfFixture(name: string): ReadRow[] {
  const read = readFhir(fixture(`fhir/${name}.json`), OPTIONS);
  return read.kind === 'READ' ? read.rows : [];
}

describe('references', () => {
  it.each([
    ['relative', { resource: JANE }, 'Patient/jane'],
    [
      'absolute',
      { fullUrl: 'http://x.test/fhir/Patient/jane', resource: JANE },
      'http://x.test/fhir/Patient/jane',
    ],
    ['absolute to a relative entry', { resource: JANE }, 'http://x.test/fhir/Patient/jane'],
    ['of one version', { resource: JANE }, 'Patient/jane/_history/3'],
    ['as a urn', { fullUrl: 'urn:uuid:8b0e', resource: { ...JANE, id: undefined } }, 'urn:uuid:8b0e'],
  ])('%s are followed', (_, entry, reference) => {
    const file = {
      resourceType: 'Bundle',
      entry: [entry, { resource: { ...BREAST, subject: { reference } } }],
    };
    expect(rowOf(file).draft?.triage.cancerType).toBe('Breast cancer');
  });

  it('by identifier are followed', () => {
    const byNumber = { ...BREAST, subject: { identifier: { value: '0077' } } };
    expect(rowOf(bundle(JANE, byNumber)).draft?.triage.cancerType).toBe('Breast cancer');
  });

  it('to somebody else do not reach the patient', () => {
    const row = rowOf(bundle(JANE, { ...BREAST, subject: { reference: 'Patient/al' } }));
    expect(row.draft?.triage).toEqual({});
    expect(codes(row)).toContain('DIAGNOSIS_CHOSEN');
  });

  it('keep two patients of one file apart, also line by line', () => {
    const al = { ...JANE, id: 'al', name: [{ text: 'Al Poe' }], identifier: [] };
    const lung = {
      ...BREAST,
      subject: { reference: 'Patient/al' },
      code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'C34.1' }] },
    };
    const rows = rowsOf(bundle(JANE, al, BREAST, lung));
    expect(rows).toMatchObject([
      { patientName: 'Jane Roe', draft: { triage: { cancerType: 'Breast cancer' } } },
      { patientName: 'Al Poe', draft: { triage: { diagnosisCode: 'C34.1' } } },
    ]);
    const lines = [JANE, al, BREAST, lung].map((resource) => JSON.stringify(resource)).join('\n');
    const read = readFhir(Buffer.from(lines), OPTIONS);
    expect(read.kind === 'READ' && read.rows.map(({ patientName }) => patientName)).toEqual([
      'Jane Roe',
      'Al Poe',
    ]);
  });
});

describe('the diagnosis', () => {
  it('is the primary cancer, not what it spread to, was suspected or belongs to the family', () => {
    const others = ['Metastatic cancer to bone', 'Family history of breast cancer', 'Hypertension'].map(
      (text) => ({
        ...BREAST,
        clinicalStatus: { coding: [{ code: 'active' }] },
        code: { text },
      }),
    );
    expect(rowOf(bundle(JANE, ...others, BREAST)).draft?.triage.cancerType).toBe('Breast cancer');
  });

  it('is not one that was entered in error', () => {
    const wrong = { ...BREAST, verificationStatus: { coding: [{ code: 'entered-in-error' }] } };
    expect(rowOf(bundle(JANE, wrong)).draft?.triage).toEqual({});
  });

  it('takes the newest observed stage group when the condition names none', () => {
    const stage = (on: string, text: string) => ({
      resourceType: 'Observation',
      ...OF_JANE,
      effectiveDateTime: on,
      code: { coding: [{ system: 'http://loinc.org', code: '21908-9' }] },
      valueCodeableConcept: { text },
    });
    expect(
      rowOf(bundle(JANE, BREAST, stage('2026-10-01', 'Stage IIA'), stage('2026-11-01', 'Stage IIB'))).draft
        ?.triage.stage,
    ).toBe('IIB');
  });

  it('is dated when it was asserted, never in the future', () => {
    expect(
      rowOf(bundle(JANE, { ...BREAST, onsetDateTime: '2026-10-05T10:00:00Z' })).draft?.triage.diagnosedOn,
    ).toBe('2026-10-05');
    expect(
      rowOf(bundle(JANE, { ...BREAST, onsetDateTime: '2031-01-01' })).draft?.triage.diagnosedOn,
    ).toBeUndefined();
    expect(rowOf(bundle(JANE, { ...BREAST, onsetDateTime: '2026' })).draft?.notes).toEqual([
      'Diagnosed 2026',
    ]);
  });
});

describe('reports', () => {
  const path = {
    resourceType: 'DiagnosticReport',
    ...OF_JANE,
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: '11526-1' }] },
  };
  const records = (...resources: object[]) => rowOf(bundle(JANE, ...resources)).draft?.records;

  it.each([
    ['a conclusion', { conclusion: 'Invasive carcinoma' }, true],
    ['the file in it', { presentedForm: [{ data: 'JVBERi0=' }] }, true],
    ['an address somewhere else', { presentedForm: [{ url: 'https://lab.test/7' }] }, undefined],
    ['nothing but results', { result: [{ reference: 'Observation/1' }] }, undefined],
    ['a conclusion that is not final', { status: 'preliminary', conclusion: 'Maybe' }, undefined],
  ])('with %s', (_, more, isReceived) => {
    expect(records({ ...path, ...more })).toMatchObject([{ kind: 'PATHOLOGY_REPORT' }]);
    expect(records({ ...path, ...more })?.[0]?.isReceived).toBe(isReceived);
  });

  it('entered in error or canceled are left out', () => {
    expect(records({ ...path, status: 'entered-in-error' }, { ...path, status: 'cancelled' })).toEqual([]);
  });

  it.each([
    ['18748-4', 'IMAGING_REPORT'],
    ['11502-2', 'BLOOD_WORK'],
    ['11504-8', 'OPERATIVE_NOTE'],
    ['18842-5', 'TREATMENT_SUMMARY'],
  ])('of LOINC %s are %s', (code, kind) => {
    const document = {
      resourceType: 'DocumentReference',
      ...OF_JANE,
      status: 'current',
      type: { coding: [{ code }] },
    };
    expect(records(document)).toMatchObject([{ kind }]);
  });

  it('of a kind are taken newest first, five at most, and say so', () => {
    const labs = Array.from({ length: 8 }, (_, i) => ({
      ...path,
      code: { text: 'CBC' },
      effectiveDateTime: `2026-10-0${i + 1}`,
    }));
    const row = rowOf(bundle(JANE, ...labs));
    expect(row.draft?.records.map(({ description }) => description)).toEqual(
      ['8', '7', '6', '5', '4'].map((day) => `CBC, 2026-10-0${day}`),
    );
    expect(row.notes).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('3 older reports') }),
    );
  });
});

describe('who the patient is', () => {
  it.each([
    [{ name: [] }, 'NAME_MISSING'],
    [{ birthDate: '2031-01-01' }, 'DATE_IMPOSSIBLE'],
    [{ birthDate: '1961-02-30' }, 'DATE_IMPOSSIBLE'],
  ])('is refused with %j', (wrong, code) => {
    expect(rowOf({ ...JANE, ...wrong })).toMatchObject({ verdict: 'REFUSED', notes: [{ code }] });
  });

  it('takes only a number typed as medical record number', () => {
    const ssn = { type: { coding: [{ code: 'SS' }] }, value: '999-00-1111' };
    expect(rowOf({ ...JANE, identifier: [ssn, { value: '5' }] }).mrn).toBeUndefined();
    expect(
      rowOf({ ...JANE, identifier: [ssn, { type: { text: 'Medical record number' }, value: '5' }] }).mrn,
    ).toBe('5');
  });

  it('reads phones by use and rank, language, interpreter and zone', () => {
    const draft = rowOf({
      ...JANE,
      telecom: [
        { system: 'phone', value: '213-555-0102', use: 'home', rank: 2 },
        { system: 'phone', value: '213-555-0101', use: 'mobile', rank: 1 },
        { system: 'phone', value: '213-555-0103', use: 'old' },
        { system: 'fax', value: '213-555-0104' },
      ],
      communication: [
        { language: { text: 'English' } },
        { language: { coding: [{ code: 'es-MX' }] }, preferred: true },
      ],
      extension: [
        { url: 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired', valueBoolean: true },
        { url: 'http://hl7.org/fhir/StructureDefinition/timezone', valueCode: 'Pacific/Honolulu' },
      ],
    }).draft;
    expect(draft?.contacts).toMatchObject([
      { value: '+12135550101', label: 'cell', isTextable: true },
      { value: '+12135550102', label: 'home', isTextable: false },
    ]);
    expect(draft?.patient).toMatchObject({
      language: 'es',
      needsInterpreter: true,
      zone: 'Pacific/Honolulu',
    });
  });

  it('reports a death to be confirmed and takes no consent from a Consent', () => {
    const consent = { resourceType: 'Consent', status: 'active', patient: { reference: 'Patient/jane' } };
    const draft = rowOf(bundle({ ...JANE, deceasedDateTime: '2026-11-01' }, consent)).draft;
    expect(draft).toMatchObject({
      reported: { fact: 'DECEASED', source: 'patient.json: Patient.deceased 2026-11-01' },
      refusedChannels: [],
    });
  });

  it('reads the coverage in force', () => {
    const coverage = {
      resourceType: 'Coverage',
      status: 'active',
      beneficiary: { reference: 'Patient/jane' },
      payor: [{ display: 'TriCounty Health' }],
      type: { coding: [{ code: 'HMO' }] },
      subscriberId: 'X-1',
    };
    const ended = { ...coverage, payor: [{ display: 'Old' }], period: { end: '2020-01-01' } };
    expect(rowOf(bundle(JANE, ended, coverage)).draft?.coverage).toEqual({
      payerName: 'TriCounty Health',
      planType: 'HMO',
      memberNumber: 'X-1',
    });
  });
});

describe('any JSON whatsoever', () => {
  it('is told from a spreadsheet by how it begins', () => {
    expect(looksLikeFhir(Buffer.from('\uFEFF \n{"resourceType":"Patient"}'))).toBe(true);
    expect(looksLikeFhir(Buffer.from('Name,MRN\n'))).toBe(false);
  });

  it.each([
    ['{"resourceType":', 'NOT_JSON'],
    ['<Patient xmlns="http://hl7.org/fhir"/>', 'NOT_JSON'],
    ['{}', 'NOT_FHIR'],
    ['[1,2,null]', 'NOT_FHIR'],
  ])('%j is refused', (text, code) => {
    expect(readFhir(Buffer.from(text), OPTIONS)).toMatchObject({ kind: 'UNREADABLE', code });
  });

  it('nested deeper than any stack is no fault', () => {
    const deep = `${'{"resourceType":"Bundle","entry":[{"resource":'.repeat(5000)}null${'}]}'.repeat(5000)}`;
    expect(readFhir(Buffer.from(deep), OPTIONS)).toMatchObject({ kind: 'UNREADABLE', code: 'NOT_FHIR' });
    const odd = `{"resourceType":"Patient","name":[{"family":"Roe"}],"extension":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    expect(readFhir(Buffer.from(odd), OPTIONS)).toMatchObject({ kind: 'READ' });
  });

  it('of any shape in any element gives each patient one verdict', () => {
    const any = fc.anything({ maxDepth: 3 });
    const keys = [
      'name',
      'identifier',
      'telecom',
      'contact',
      'communication',
      'birthDate',
      'extension',
      'deceasedBoolean',
      'code',
      'stage',
      'subject',
      'status',
      'presentedForm',
      'type',
    ];
    const resource = fc
      .tuple(
        fc.constantFrom(
          'Patient',
          'Condition',
          'Observation',
          'DiagnosticReport',
          'DocumentReference',
          'Coverage',
          'RelatedPerson',
        ),
        fc.dictionary(fc.constantFrom(...keys), any),
      )
      .map(([resourceType, fields]) => ({ id: 'jane', ...OF_JANE, ...fields, resourceType }));
    fc.assert(
      fc.property(fc.array(resource, { maxLength: 6 }), any, (resources, odd) => {
        for (const file of [bundle(JANE, ...resources), { resourceType: 'Bundle', entry: odd }, odd]) {
          const text =
            JSON.stringify(file, (_, value: unknown) =>
              typeof value === 'bigint' ? String(value) : value,
            ) ?? '';
          const read = readFhir(Buffer.from(text), OPTIONS);
          for (const row of read.kind === 'READ' ? read.rows : [])
            expect(ROW_VERDICTS).toContain(row.verdict);
        }
      }),
      { numRuns: 300 },
    );
  });
});
