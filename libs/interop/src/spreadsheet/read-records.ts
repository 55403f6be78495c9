import type { RecordKind } from '@sextant/domain';
import type { RecordDraft } from '../draft/case-draft.types.js';
import { note, nothing, quoted, type CellNote, type Reading } from '../draft/note.types.js';
import { saysNothing, unaccented } from './clean-cell.js';

/** Kinds of records by the words people use, in the order they are looked for: a "biopsy report" is a report. */
const WORDS: readonly [RecordKind, RegExp][] = [
  [
    'IMAGING_DISC',
    /\bdis[ck]s?\b|\bcds?\b|\bdvds?\b|\bdicom\b|\bfilms?\b|\bimages\b|\bimagenes\b|\bdisco\b|\bplacas\b|\busb\b/i,
  ],
  [
    'BIOPSY_SLIDES',
    /\bslides?\b|\bblocks?\b|\btissue\b|\bspecimens?\b|laminill|\blaminas?\b|\bbloques?\b|\bmuestras?\b|cristales|preparaciones/i,
  ],
  [
    'PATHOLOGY_REPORT',
    /\bpath\b|patholog|patolog|anatomia pat|\bap\b|biopsy (?:report|results?)|informe de (?:la )?biopsia|cytolog|citolog|histolog|\bibc\b|\bihc\b|genomic|oncotype/i,
  ],
  ['BIOPSY_SLIDES', /\bbiops/i],
  [
    'OPERATIVE_NOTE',
    /\bop(?:erative)?\.? ?(?:note|report)s?\b|operative|surg\w* (?:note|report)|operat\w+ report|nota (?:operatoria|quir)|quirurgic|hoja operatoria|protocolo operatorio|parte (?:operatorio|quir)/i,
  ],
  [
    'BLOOD_WORK',
    /\blabs?\b|\blaboratori|blood|\bcbc\b|\bcmp\b|\bbmp\b|tumou?r markers?|analisis|analitica|hemograma|\bsangre\b|marcadores|bloodwork/i,
  ],
  [
    'TREATMENT_SUMMARY',
    /summar|resumen|chemo|quimio|radiation|radioterap|treatment (?:record|history|plan)|discharge|alta medica|informe de (?:alta|tratamiento)|infusion records?|historial de tratamiento|progress notes?|consult notes?|oncology notes?|office notes?/i,
  ],
  [
    'IMAGING_REPORT',
    /\bmri\b|\bct\b|\bcat\b|\bpet\b|\bx-?rays?\b|ultrasound|mammogra|radiolog|\bscans?\b|imaging|resonancia|\btac\b|\btc\b|\brm\b|ecograf|mamograf|informes? de imagen|imagen|bone density|bone scan|densitometr|\bus\b/i,
  ],
];

/** Two words for the same thing on the shelf: asking twice would annoy the laboratory. */
const ONE_OF_A_KIND: ReadonlySet<RecordKind> = new Set<RecordKind>(['BIOPSY_SLIDES']);
const MAX_DESCRIPTION_LENGTH = 200;

/**
 * The records a cell says are missing. Only these are needed: the other kinds are not implied. What is no record we
 * know is kept as a note.
 */
export function readRecords(text: string): Reading<RecordDraft[]> {
  if (
    saysNothing(text) ||
    /^(?:complete|all (?:in|received|here)|nothing|completo|nada|todo recibido)$/i.test(text)
  )
    return nothing();
  const asCode = WORDS.find(([kind]) => kind === text.toUpperCase().replace(/\s+/g, '_'));
  if (asCode) return { value: [{ kind: asCode[0] }], notes: [] };
  const records: RecordDraft[] = [];
  const unknown: string[] = [];
  const merged: string[] = [];
  for (const part of text
    .split(/\s*[;,|+\n•]\s*|\s*\/\s*|\s+(?:and|y|&)\s+|\s&\s/iu)
    .filter((item) => item !== '')) {
    const kind = WORDS.find(([, words]) => words.test(unaccented(part)))?.[0];
    if (kind === undefined || part.length > MAX_DESCRIPTION_LENGTH) {
      unknown.push(part);
      continue;
    }
    const same = records.find(
      (record) => record.kind === kind && (ONE_OF_A_KIND.has(kind) || isSame(record, part)),
    );
    if (!same) records.push({ kind, description: part });
    else if (!isSame(same, part)) {
      same.description = `${same.description ?? ''}, ${part}`;
      merged.push(same.description);
    }
  }
  const notes: CellNote[] = [
    ...merged.map((both) => note('RECORDS_MERGED', `${quoted(both)} were taken as one record to get.`)),
    ...unknown.map((part) =>
      note('RECORD_UNKNOWN', `${quoted(part)} is no kind of record we know; kept as a note.`),
    ),
  ];
  return {
    ...(records.length > 0 ? { value: records } : {}),
    notes,
    ...(unknown.length > 0 ? { kept: text } : {}),
  };
}

function isSame(record: RecordDraft, part: string): boolean {
  return record.description?.toLowerCase() === part.toLowerCase();
}
