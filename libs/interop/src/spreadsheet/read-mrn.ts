import { note, nothing, quoted, reading, refusal, type Reading } from '../draft/note.types.js';
import { saysNothing } from './clean-cell.js';

const MAX_LENGTH = 64;

/**
 * A medical record number as the hospital writes it, leading zeros kept. Missing when the cell says so in words or
 * holds only zeros; refused when the spreadsheet program has already cut digits off it.
 */
export function readMrn(text: string): Reading<string> {
  if (saysNothing(text)) return nothing();
  if (/^\d(?:[.,]\d+)?e[+]?\d+$/i.test(text)) {
    return refusal(
      'NUMBER_SHORTENED',
      `${quoted(text)} was shortened by a spreadsheet program: its last digits are lost.`,
    );
  }
  const bare = text.replace(
    /^(?:mrn|mr|nhc|hc|id|n[ºo°]|no)(?:\s*[#:.]+\s*|\s+)(?=[\p{L}\d])|^#\s*(?=\d)/iu,
    '',
  );
  // A whole number that a program wrote with a decimal.
  const mrn = bare
    .replace(/^(\d+)[.,]0+$/, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  if (/^0+$/.test(mrn))
    return { notes: [note('NUMBER_MISSING', `${quoted(text)} is no record number; left empty.`)] };
  if (mrn.length > MAX_LENGTH)
    return refusal('TOO_LONG', `A record number has at most ${MAX_LENGTH} characters.`);
  if (!/[\p{L}\d]/u.test(mrn) || /^=/.test(mrn) || /[<>\n]/.test(mrn)) {
    return refusal('NUMBER_SHORTENED', `${quoted(text)} is no record number.`);
  }
  return mrn === text
    ? reading(mrn)
    : reading(mrn, note('NUMBER_CLEANED', `${quoted(text)} was read as ${mrn}.`));
}

/** Record numbers are compared without blanks and case, as they are where patients are stored. */
export function mrnKey(mrn: string): string {
  return mrn.replace(/\s+/g, '').toLowerCase();
}
