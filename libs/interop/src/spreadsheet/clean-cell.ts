import { note, quoted, type CellNote } from '../draft/note.types.js';

export interface CleanCell {
  text: string;
  notes: CellNote[];
  /** It starts with an equals sign: a formula of a spreadsheet, kept as text and never run. */
  isFormula: boolean;
}

/** Words people write into a cell that has nothing to say. */
const NOTHING = new Set([
  '-',
  '--',
  '---',
  '–',
  '—',
  '.',
  '?',
  '??',
  '/',
  'n/a',
  'n.a.',
  'n.a',
  'na',
  '#n/a',
  '#ref!',
  '#value!',
  '#name?',
  '#null!',
  'none',
  'null',
  'nil',
  'nan',
  'undefined',
  'unknown',
  'unk',
  'not given',
  'not known',
  'not provided',
  'not available',
  'not applicable',
  'not on file',
  'missing',
  'blank',
  'empty',
  'tbd',
  'tba',
  'pending',
  'x',
  'xx',
  'xxx',
  'ninguno',
  'ninguna',
  'no consta',
  'no aplica',
  'no disponible',
  'no procede',
  'desconocido',
  'desconocida',
  'se desconoce',
  'sin datos',
  'sin dato',
  'no tiene',
  'no dado',
  'no indicado',
  's/d',
  'n/d',
  'nd',
  'n/c',
  'nc',
  'pendiente',
  'vacío',
  'vacio',
]);

/** Whether a cell says, in whatever words, that there is nothing in it. */
export function saysNothing(text: string): boolean {
  return text === '' || NOTHING.has(text.toLowerCase().replace(/\s+/g, ' '));
}

/** Zero-width marks that spreadsheets and web pages leave behind; joiners stay where a script needs them. */
const INVISIBLE =
  /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|(?<![[\p{L}--\p{Script=Latin}]\p{Extended_Pictographic}])[\u200C\u200D]/v;
const INVISIBLE_ALL = new RegExp(INVISIBLE.source, 'gv');
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t]/gu;
/** Control characters except the line breaks a cell may hold. */
const CONTROL = /(?![\n\r])\p{Cc}/u;
const CONTROL_ALL = /(?![\n\r])\p{Cc}/gu;

/**
 * The cell as people see it: composed letters, plain spaces, nothing invisible, the text marker and the ="…" wrapper
 * of spreadsheets taken off. Says so when something was taken out that could have mattered.
 */
export function cleanCell(raw: string): CleanCell {
  const notes: CellNote[] = [];
  let text = raw.toWellFormed().normalize('NFC');
  const repaired = repairDoubleEncoding(text);
  if (repaired !== undefined) {
    notes.push(note('GARBLED_LETTERS', `${quoted(text)} was garbled; read as ${quoted(repaired)}.`));
    text = repaired.normalize('NFC');
  }
  text = text.replace(SPACES, ' ');
  if (CONTROL.test(text) || INVISIBLE.test(text)) {
    notes.push(note('INVISIBLE_CHARACTERS', 'Invisible characters were taken out.'));
    text = text.replace(CONTROL_ALL, ' ').replace(INVISIBLE_ALL, '');
  }
  if (text.includes('\uFFFD')) {
    notes.push(note('LOST_LETTERS', `Letters could not be read in ${quoted(text)}; please check.`));
  }
  text = text
    .replace(/\r\n?/g, '\n')
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
  // ="00123" is how people keep leading zeros; '00123 is how spreadsheets mark text.
  text = /^="([^"]*)"$/.exec(text)?.[1]?.trim() ?? text;
  text = text.replace(/^'(?=[\d=+\-@(])/, '');
  return { text, notes, isFormula: /^=./s.test(text) };
}

/** The characters of Windows-1252 by their byte. */
const WINDOWS_1252 = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, i) => i));

/**
 * Text that was UTF-8, read as Windows-1252 and saved again ("GarcÃ­a"). If every letter goes back to a byte and the
 * bytes are UTF-8, it cannot be an accident; else undefined.
 */
function repairDoubleEncoding(text: string): string | undefined {
  if (!/\P{ASCII}{2}/u.test(text)) return undefined;
  const bytes: number[] = [];
  for (const letter of text) {
    const byte = letter.charCodeAt(0) < 128 ? letter.charCodeAt(0) : WINDOWS_1252.indexOf(letter);
    if (byte < 0) return undefined;
    bytes.push(byte);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/** The text without accents, for looking words up: JavaScript's `\\b` sees no letter in "ó". */
export function unaccented(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}
