import type { DateOn, RecordKind } from '@sextant/domain';
import type { RecordDraft } from '../draft/case-draft.types.js';
import { cut, note, quoted } from '../draft/note.types.js';
import { conceptOf, dayAt, listAt, objectAt, textAt, type Concept, type Json } from './json.js';
import type { Notebook } from './notebook.js';
import type { FhirFile, Resource } from './resources.js';

/** LOINC document codes by the kind of record they are. */
const LOINC: Record<string, RecordKind> = {
  '11526-1': 'PATHOLOGY_REPORT',
  '22637-3': 'PATHOLOGY_REPORT',
  '22634-0': 'PATHOLOGY_REPORT',
  '60567-5': 'PATHOLOGY_REPORT',
  '60568-3': 'PATHOLOGY_REPORT',
  '11529-5': 'PATHOLOGY_REPORT',
  '33746-9': 'PATHOLOGY_REPORT',
  '47527-7': 'PATHOLOGY_REPORT',
  '51969-4': 'PATHOLOGY_REPORT',
  '18748-4': 'IMAGING_REPORT',
  '18782-3': 'IMAGING_REPORT',
  '24606-6': 'IMAGING_REPORT',
  '11502-2': 'BLOOD_WORK',
  '11504-8': 'OPERATIVE_NOTE',
  '18842-5': 'TREATMENT_SUMMARY',
};

/** Words of a report in the order they are looked for; a laboratory also writes pathology reports. */
const WORDS: readonly [RecordKind, RegExp][] = [
  ['PATHOLOGY_REPORT', /patholog|cytolog|histolog|biops|genetic analysis|genomic/i],
  ['OPERATIVE_NOTE', /operative|surgical operation note|procedure note/i],
  [
    'TREATMENT_SUMMARY',
    /treatment summary|discharge summary|chemotherapy summary|radiotherapy summary|radiation summary/i,
  ],
  [
    'IMAGING_REPORT',
    /\bct\b|\bmri?\b|\bpet\b|imaging|radiolog|x-?ray|ultraso|mammogra|tomogra|\bscan\b|diagnostic imaging study/i,
  ],
  ['BLOOD_WORK', /blood|\bcbc\b|metabolic panel|hematolog|chemistry|laboratory|tumou?r marker/i],
];

/** Sections of a diagnostic service, HL7 table 0074. */
const SECTIONS: Record<string, RecordKind> = {
  ...{
    SP: 'PATHOLOGY_REPORT',
    CP: 'PATHOLOGY_REPORT',
    PAT: 'PATHOLOGY_REPORT',
    GE: 'PATHOLOGY_REPORT',
    CG: 'PATHOLOGY_REPORT',
  },
  ...{
    RAD: 'IMAGING_REPORT',
    RX: 'IMAGING_REPORT',
    CT: 'IMAGING_REPORT',
    NMR: 'IMAGING_REPORT',
    MR: 'IMAGING_REPORT',
  },
  ...{ NMS: 'IMAGING_REPORT', RUS: 'IMAGING_REPORT', IMG: 'IMAGING_REPORT', 'LP29684-5': 'IMAGING_REPORT' },
  ...{ LAB: 'BLOOD_WORK', HM: 'BLOOD_WORK', CH: 'BLOOD_WORK', 'LP29693-6': 'BLOOD_WORK' },
};

const MAX_PER_KIND = 5;
const FINISHED = new Set(['final', 'amended', 'corrected', 'appended', 'current']);
const VOID = new Set(['entered-in-error', 'cancelled', 'superseded']);

interface Found {
  kind: RecordKind;
  on: DateOn;
  draft: RecordDraft;
  isFinished: boolean;
  path: string;
}

/**
 * Reports the file holds or lists, as records: received when the report itself is in the file, else still to get.
 * Of each kind the newest five; imaging discs and slides are never implied by a report.
 */
export function readDocuments(patient: Resource, file: FhirFile, book: Notebook): RecordDraft[] {
  const found = file
    .of(patient, 'DiagnosticReport', 'DocumentReference')
    .flatMap((json) => readDocument(json, file) ?? [])
    .sort((a, b) => b.on.localeCompare(a.on));
  const kept = found.filter(
    (each, i) => found.slice(0, i).filter(({ kind }) => kind === each.kind).length < MAX_PER_KIND,
  );
  if (kept.length < found.length) {
    const more = `${found.length - kept.length} older reports were left out: the newest ${MAX_PER_KIND} of a kind were taken.`;
    book.add('DiagnosticReport', note('KEPT_AS_NOTE', more));
  }
  for (const { draft, isFinished, path } of kept) {
    if (draft.isReceived || !isFinished) continue;
    const why = `${quoted(draft.description ?? draft.kind)} is listed but not in the file: it has to be requested.`;
    book.add(path, note('RECORD_NOT_IN_FILE', why));
  }
  return kept.map(({ draft }) => draft);
}

function readDocument(json: Json, file: FhirFile): Found | undefined {
  const type = textAt(json, 'resourceType') ?? '';
  const status = textAt(json, 'status') ?? '';
  const progress = textAt(json, 'docStatus') ?? '';
  if (VOID.has(status) || VOID.has(progress)) return undefined;
  const code = conceptOf(objectAt(json, type === 'DiagnosticReport' ? 'code' : 'type'));
  const kind =
    kindOf(code, conceptOf(...listAt(json, 'category'))) ??
    kindOf(conceptOf({ text: textAt(json, 'description') }), conceptOf());
  if (!kind) return undefined;
  const day =
    dayAt(json, 'effectiveDateTime') ??
    dayAt(json, 'effectivePeriod', 'start') ??
    dayAt(json, 'date') ??
    dayAt(json, 'issued');
  const isFinished = FINISHED.has(status) && !['preliminary', 'registered', 'partial'].includes(progress);
  const label = [code.label ?? textAt(json, 'description'), day, isFinished ? undefined : status || progress]
    .filter(Boolean)
    .join(', ');
  const holder = holderOf(json, file);
  return {
    kind,
    on: day ?? '',
    isFinished,
    path: type,
    draft: {
      kind,
      ...(label ? { description: cut(label, 1000) } : {}),
      ...(holder ? { holderName: cut(holder, 200) } : {}),
      ...(isFinished && hasContent(json, file) ? { isReceived: true } : {}),
    },
  };
}

function kindOf(code: Concept, category: Concept): RecordKind | undefined {
  const byCode = code.codings.map((coding) => LOINC[coding.code]).find((kind) => kind !== undefined);
  const byWords = WORDS.find(([, words]) => words.test(code.words))?.[0];
  const bySection = category.codings
    .map((coding) => SECTIONS[coding.code])
    .find((kind) => kind !== undefined);
  return byCode ?? byWords ?? bySection ?? WORDS.find(([, words]) => words.test(category.words))?.[0];
}

/** Words or a file in the report; an address somewhere else is a promise, not a report. */
function hasContent(json: Json, file: FhirFile): boolean {
  if (textAt(json, 'conclusion') !== undefined) return true;
  const attachments = [
    ...listAt(json, 'presentedForm'),
    ...listAt(json, 'content').flatMap((content) => listAt(content, 'attachment')),
  ];
  return attachments.some((attachment) => {
    if (textAt(attachment, 'data') !== undefined) return true;
    const url = textAt(attachment, 'url');
    return url !== undefined && file.resolve({ reference: url }, json) !== undefined;
  });
}

/** The organization that made the report; a person who signed it holds no records. */
function holderOf(json: Json, file: FhirFile): string | undefined {
  const references = [objectAt(json, 'custodian'), ...listAt(json, 'performer'), ...listAt(json, 'author')];
  const places = references.filter((reference) => {
    const target = file.resolve(reference, json);
    return (
      textAt(target, 'resourceType') === 'Organization' ||
      /(?:^|\/)Organization\//.test(textAt(reference, 'reference') ?? '')
    );
  });
  return places.map((reference) => file.nameOf(reference, json)).find((name) => name !== undefined);
}
