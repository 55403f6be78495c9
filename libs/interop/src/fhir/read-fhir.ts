import type { DateOn } from '@sextant/domain';
import type { CaseDraft, ReadRow } from '../draft/case-draft.types.js';
import { note } from '../draft/note.types.js';
import { decode } from '../spreadsheet/decode.js';
import { settleDuplicates } from '../spreadsheet/duplicates.js';
import { notesOf } from '../spreadsheet/row-cells.js';
import { flagAt, textAt } from './json.js';
import { Notebook } from './notebook.js';
import { readFhirCoverage } from './read-coverage.js';
import { readCondition } from './read-diagnosis.js';
import { readDocuments } from './read-documents.js';
import { readPatient } from './read-patient.js';
import { FhirFile, resourcesOf, type Resource } from './resources.js';

export interface FhirOptions {
  fileName: string;
  today: DateOn;
  zone: string;
}

export interface FhirReading {
  kind: 'READ';
  /** One row a patient, in the order of the file; one refused row when there is none. */
  rows: ReadRow[];
}

export interface UnreadableJson {
  kind: 'UNREADABLE';
  code: 'NOT_JSON' | 'NOT_FHIR';
  message: string;
}

/** Whether a file is meant as FHIR: text that begins like JSON (or the XML of FHIR). */
export function looksLikeFhir(bytes: Uint8Array): boolean {
  const start = decode(bytes.subarray(0, 2000)).text.trimStart();
  return /^[{[]/.test(start) || /^<\?xml|^<[A-Z]\w+ xmlns="http:\/\/hl7\.org\/fhir"/.test(start);
}

/**
 * Reads FHIR R4 as JSON: a bundle of any type, one resource, a list, or one resource a line (bulk export). Never throws
 * for any bytes. Patients become drafts of cases; everything else only counts as far as it is about one of them.
 */
export function readFhir(bytes: Uint8Array, options: FhirOptions): FhirReading | UnreadableJson {
  const root = parseJson(decode(bytes).text);
  if (root === undefined) {
    return {
      kind: 'UNREADABLE',
      code: 'NOT_JSON',
      message: 'The file is no JSON. Export it as FHIR R4 JSON and try again.',
    };
  }
  const resources = resourcesOf(root);
  if (resources.length === 0) {
    return {
      kind: 'UNREADABLE',
      code: 'NOT_FHIR',
      message: 'The file holds no FHIR resource. Export a patient as a FHIR R4 bundle and try again.',
    };
  }
  const patients = resources.filter(({ type }) => type === 'Patient');
  if (patients.length === 0) {
    const types = [...new Set(resources.map(({ type }) => type))].slice(0, 5).join(', ');
    const why = note('NO_PATIENT', `The file holds no patient, only ${types}: a case needs one.`);
    return { kind: 'READ', rows: [{ row: 1, verdict: 'REFUSED', notes: [why] }] };
  }
  const file = new FhirFile(resources);
  const rows = patients.map((patient, i) => {
    const read = readOnePatient(patient, i + 1, file, options);
    return { read, cells: [JSON.stringify(read.draft ?? i)] };
  });
  return { kind: 'READ', rows: settleDuplicates(rows, ['Patient']) };
}

function readOnePatient(patient: Resource, row: number, file: FhirFile, options: FhirOptions): ReadRow {
  const book = new Notebook();
  const { today, zone, fileName } = options;
  const read = readPatient(patient, { file, today, zone }, book);
  if (!read) return { row, verdict: 'REFUSED', notes: book.refusals };
  const triage = readCondition(patient, file, today, book);
  const coverage = readFhirCoverage(patient, file, today);
  const records = readDocuments(patient, file, book);
  const reported = readDeath(patient, fileName, book);
  const draft: CaseDraft = {
    ...read,
    triage,
    records,
    refusedChannels: [],
    notes: notesOf(book.kept),
    ...(coverage ? { coverage } : {}),
    ...(reported ? { reported } : {}),
  };
  const { givenName, familyName, mrn } = read.patient;
  return {
    row,
    verdict: book.notes.length > 0 ? 'CORRECTED' : 'ACCEPTED',
    patientName: `${givenName} ${familyName}`.trim(),
    ...(mrn ? { mrn } : {}),
    notes: book.notes,
    draft,
  };
}

function readDeath(patient: Resource, fileName: string, book: Notebook): CaseDraft['reported'] {
  const on = textAt(patient.json, 'deceasedDateTime');
  if (flagAt(patient.json, 'deceasedBoolean') !== true && on === undefined) return undefined;
  book.add(
    'Patient.deceased',
    note(
      'REPORTED_DECEASED',
      'The file says the patient has died: no messages will be sent; please confirm.',
    ),
  );
  return { fact: 'DECEASED', source: `${fileName}: Patient.deceased${on === undefined ? '' : ` ${on}`}` };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length < 2) return undefined;
    try {
      return lines.map((line) => JSON.parse(line) as unknown);
    } catch {
      return undefined;
    }
  }
}
