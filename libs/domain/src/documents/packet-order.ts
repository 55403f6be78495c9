import { RECORD_KINDS, type RecordKind } from '../records/record-item.types.js';

/** How centers name what they want, English and Spanish; the more particular kind comes first where words overlap. */
const WORDS: Record<RecordKind, RegExp> = {
  BIOPSY_SLIDES: /slides?|blocks?|laminillas|bloques/i,
  IMAGING_DISC: /\b(discs?|disks?|cds?|dvds?|dicom)\b|discos?/i,
  PATHOLOGY_REPORT: /patholog|patolog|biopsy report|informe de biopsia/i,
  IMAGING_REPORT: /imaging|radiolog|\b(mri|ct|pet|x-?ray|scan)s?\b|imagen/i,
  OPERATIVE_NOTE: /operati|surg(ery|ical)|operaci|cirug/i,
  TREATMENT_SUMMARY: /treatment|chemo|radiation summary|tratamiento|resumen/i,
  BLOOD_WORK: /blood|\blabs?\b|laborator|sangre|análisis/i,
};

/**
 * The kinds of records in the order the center names them in its own list; what it does not name follows in the usual
 * order. Lines that name several kinds name them from left to right.
 */
export function kindsInCenterOrder(intakeChecklist: string | undefined): RecordKind[] {
  const list = intakeChecklist ?? '';
  const place = (kind: RecordKind): number => {
    const at = list.search(WORDS[kind]);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  return RECORD_KINDS.map((kind, usual) => ({ kind, usual, at: place(kind) }))
    .sort((a, b) => (a.at === b.at ? a.usual - b.usual : a.at - b.at))
    .map(({ kind }) => kind);
}
