/**
 * Why something was read differently from how it stands in the file, or could not be taken. Codes are for
 * programs, the message is one sentence for people.
 */
export const NOTE_CODES = [
  // the row as a whole
  'TOTALS_ROW',
  'REPEATED_HEADER',
  'NOT_A_PATIENT',
  'DUPLICATE_ROW',
  'SAME_NUMBER_OTHER_CONTENT',
  'SAME_NUMBER_OTHER_PERSON',
  'POSSIBLE_DUPLICATE',
  'BROKEN_QUOTES',
  'EXTRA_CELLS',
  // text
  'GARBLED_LETTERS',
  'LOST_LETTERS',
  'INVISIBLE_CHARACTERS',
  'FORMULA_NOT_RUN',
  'TOO_LONG',
  'KEPT_AS_NOTE',
  // who
  'NAME_MISSING',
  'NAME_INCOMPLETE',
  'NAME_UNREADABLE',
  'NAME_SPLIT',
  'NICKNAME',
  'NUMBER_MISSING',
  'NUMBER_SHORTENED',
  'NUMBER_CLEANED',
  'NAVIGATOR_UNKNOWN',
  'NAVIGATOR_MATCHED',
  // dates
  'DATE_IMPOSSIBLE',
  'DATE_UNREADABLE',
  'DATE_INCOMPLETE',
  'DATE_ORDER_ASSUMED',
  'DATE_YEAR_COMPLETED',
  'DATE_FROM_SERIAL',
  'DATE_PLACEHOLDER',
  'DATE_BEFORE_BIRTH',
  // how to reach
  'NOT_A_PHONE',
  'PHONE_UNREACHABLE',
  'PHONE_NOT_TEXTABLE',
  'NOT_AN_EMAIL',
  'LANGUAGE_MISSING',
  'LANGUAGE_UNKNOWN',
  'LANGUAGE_CHOSEN',
  'ZONE_MISSING',
  'ZONE_UNKNOWN',
  'ZONE_READ_AS',
  'REFUSES_MESSAGES',
  'CONSENT_NOT_TAKEN',
  // the case
  'DIAGNOSIS_FROM_CODE',
  'STAGE_READ',
  'REASON_UNKNOWN',
  'WINDOW_UNCONFIRMED',
  'WINDOW_PASSED',
  'WINDOW_IMPOSSIBLE',
  'WINDOW_FAR',
  'CLINICIAN_NOT_NAMED',
  'COVERAGE_READ',
  'RECORD_UNKNOWN',
  'RECORDS_MERGED',
  'RECORD_NOT_IN_FILE',
  'REPORTED_DECEASED',
  'REPORTED_TRANSFERRED',
  'RELATIVE_DIED',
  'STATUS_NOT_TAKEN',
  // a file that was read before, a case that is already there
  'ALREADY_THERE',
  'ADDED_TO_CASE',
  'KEPT_WHAT_IS_THERE',
  'CASE_CLOSED',
  // FHIR
  'NOT_A_PERSON',
  'NO_PATIENT',
  'NOT_FHIR',
  'REFERENCE_NOT_FOUND',
  'DIAGNOSIS_CHOSEN',
  'CONDITION_INACTIVE',
  'CONTACT_OF_CAREGIVER',
] as const;
export type NoteCode = (typeof NOTE_CODES)[number];

export interface CellNote {
  code: NoteCode;
  /** One English sentence. */
  message: string;
}

/** A note with the column it is about, as its header stands in the file; none when it is about the whole row. */
export interface RowNote extends CellNote {
  column?: string;
}

/**
 * What one cell yields. `kept` is text that has no field of its own and goes into a note of the case, so that
 * nothing a person wrote is lost; `refusal` says why the whole row cannot be taken.
 */
export interface Reading<T> {
  value?: T;
  notes: CellNote[];
  kept?: string;
  refusal?: CellNote;
}

/** A reading without a value and without anything to say. */
export function nothing<T>(): Reading<T> {
  return { notes: [] };
}

export function reading<T>(value: T, ...notes: CellNote[]): Reading<T> {
  return { value, notes };
}

export function refusal<T>(code: NoteCode, message: string): Reading<T> {
  return { notes: [], refusal: { code, message } };
}

export function note(code: NoteCode, message: string): CellNote {
  return { code, message };
}

/** The text as it is shown inside a message: short and in quotation marks. */
export function quoted(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return `“${flat.length > 60 ? `${cut(flat, 59)}…` : flat}”`;
}

/** The first letters of a text; a letter of two code units is not cut in half. */
export function cut(text: string, length: number): string {
  const start = text.slice(0, length);
  return start.isWellFormed() ? start : start.slice(0, -1);
}
