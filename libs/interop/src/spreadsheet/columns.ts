import { cut } from '../draft/note.types.js';
import { cleanCell } from './clean-cell.js';
import { HEADER_WORDS } from './header-words.js';
import { REPEATABLE_FIELDS, type ImportField } from './import-fields.js';
import type { TableRow } from './parse-table.js';

/** A column of the file and the field it is read as; undefined when it is left out. */
export interface Column {
  /** 0 is the leftmost. */
  index: number;
  header: string;
  field?: ImportField;
  /** A few different values, to recognize the column by. */
  samples: string[];
}

const FILLERS = new Set(
  'of the for a an and or in on is at to y o e de del la el los las al en para que su s please enter list le les du des et au da do dos das em der die das und di della il lo'.split(
    ' ',
  ),
);
/** "Patient's date of birth" is the date of birth; "Patient" alone is a name. */
const WHOSE = new Set('patient patients pt pts client paciente pacientes patienten paziente'.split(' '));
const NUMBER_WORDS = new Set('number numero num nr nro no'.split(' '));
const SHORT_FORMS: Record<string, string> = {
  dx: 'diagnosis',
  diag: 'diagnosis',
  dg: 'diagnostico',
  rec: 'record',
  recs: 'records',
  docs: 'documents',
  nav: 'navigator',
  navs: 'navigator',
  ins: 'insurance',
  pref: 'preferred',
  prim: 'primary',
  tx: 'treatment',
  trt: 'treatment',
  ph: 'phone',
  tel: 'telephone',
  tele: 'telephone',
  lang: 'language',
  op: 'opinion',
  '2nd': 'second',
  '2da': 'segunda',
  '2a': 'segunda',
  fec: 'fecha',
  f: 'fecha',
  fch: 'fecha',
  reqd: 'required',
  cg: 'caregiver',
  ec: 'emergency contact',
  yn: '',
  addr: 'address',
  mail: 'email',
  emails: 'email',
  phones: 'phone',
  telefonos: 'telefono',
  tfno: 'telefono',
  tlf: 'telefono',
  telf: 'telefono',
};

/** The words of a header in lower case without accents, punctuation and fillers, in alphabetical order. */
export function headerKey(header: string): string {
  return [...headerTokens(header)].sort().join(' ');
}

function headerTokens(header: string): string[] {
  const plain = header
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[#№]|n[º°]|n\.[º°]/giu, ' number ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  const words = plain
    .replace(/\be[ -]mail/g, 'email')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => SHORT_FORMS[word] ?? word)
    .filter(Boolean);
  const numbered = words.map((word, i) =>
    NUMBER_WORDS.has(word) && (word !== 'no' || (i > 0 && i === words.length - 1)) ? 'number' : word,
  );
  const content = numbered.filter((word) => !FILLERS.has(word));
  const ownless = content.filter((word) => !WHOSE.has(word));
  return ownless.length > 0 ? ownless : content.length > 0 ? content : numbered;
}

interface Word {
  field: ImportField;
  /** Place in the list of its field: earlier words win. */
  rank: number;
  tokens: string[];
}

const WORDS_BY_KEY = new Map<string, Word>();
for (const { field, words } of HEADER_WORDS) {
  for (const [rank, text] of words.entries()) {
    const key = headerKey(text);
    if (!WORDS_BY_KEY.has(key)) WORDS_BY_KEY.set(key, { field, rank, tokens: headerTokens(text) });
  }
}

/** Single words that name a field even inside a longer header. */
const STRONG = new Set(
  `mrn dob birthdate nacimiento diagnosis dx diagnostico email correo phone telephone telefono celular movil language idioma
  navigator navegador navegadora insurance payer payor seguro aseguradora timezone notes comments notas observaciones
  stage estadio icd`.split(/\s+/),
);
/** Whose phone or birthday it is, when it is not the patient's. */
const OTHERS = new Set(
  `doctor dr physician provider oncologist surgeon pcp hospital clinic facility pharmacy employer spouse husband wife mother father
  emergency insurance payer school medico doctora oncologo clinica farmacia esposo esposa madre padre conyuge attorney
  subscriber guarantor policyholder titular last next previous`.split(/\s+/),
);

interface Match {
  field: ImportField;
  /** Smaller is surer. */
  cost: number;
}

/** What a header is read as, by its words alone. */
export function recognizeHeader(header: string): Match | undefined {
  if (header.trim() === '' || header.length > 120) return undefined;
  const bare = header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');
  for (const [cost, text] of [header, bare].entries()) {
    const exact = WORDS_BY_KEY.get(headerKey(text));
    if (exact) return { field: exact.field, cost: cost * 100 + exact.rank };
  }
  return mistyped(bare) ?? contained(headerTokens(bare));
}

/** One letter wrong in a long enough header. */
function mistyped(header: string): Match | undefined {
  const key = headerKey(header);
  if (key.length < 7) return undefined;
  for (const [known, word] of WORDS_BY_KEY) {
    if (known.length >= 7 && isOneEditApart(known, key)) return { field: word.field, cost: 1000 + word.rank };
  }
  return undefined;
}

/** "Preferred phone to reach": a known phrase within a longer header, when only one field claims it. */
function contained(tokens: string[]): Match | undefined {
  if (tokens.length > 6) return undefined;
  let best: { field: ImportField; size: number; isTied: boolean } | undefined;
  let blocked = 0;
  for (const word of WORDS_BY_KEY.values()) {
    const size = word.tokens.length;
    const isSure =
      size > 1 ? size * 2 >= tokens.length : STRONG.has(word.tokens[0] ?? '') && tokens.length <= 3;
    if (!isSure || !word.tokens.every((token) => tokens.includes(token))) continue;
    const isAnothers = tokens.some((token) => OTHERS.has(token) && !word.tokens.includes(token));
    if (isAnothers) blocked = Math.max(blocked, size);
    else if (!best || size > best.size) best = { field: word.field, size, isTied: false };
    else if (size === best.size && word.field !== best.field) best.isTied = true;
  }
  return best && !best.isTied && best.size > blocked
    ? { field: best.field, cost: 2000 - best.size }
    : undefined;
}

/**
 * The row that names the columns: of the first rows the one with the most recognized names, so that titles above it do
 * not matter. Without any, the first row that has two filled cells, for a person to say what its columns are; if that
 * one holds numbers, dates or addresses it is a patient already, and the columns are named by their place (row 0).
 */
export function findHeaderRow(rows: readonly TableRow[]): TableRow | undefined {
  let best: { row: TableRow; score: number } | undefined;
  for (const row of rows.slice(0, 50)) {
    if (row.isBroken) continue;
    const fields = new Set(row.cells.map((cell) => recognizeHeader(cell)?.field).filter(Boolean));
    if (fields.size >= 2 && fields.size > (best?.score ?? 0)) best = { row, score: fields.size };
  }
  const first = rows.find((row) => row.cells.filter((cell) => cell.trim() !== '').length >= 2);
  if (best || !first) return best?.row;
  const isPatient = first.cells.some((cell) => /^[\d\s()+./-]*\d[\d\s()+./-]*$|\S@\S/.test(cell.trim()));
  return isPatient ? { row: 0, cells: first.cells.map((_, index) => `Column ${index + 1}`) } : first;
}

/** Reads each column of the header as a field; a field that cannot repeat goes to the surest column. */
export function recognizeColumns(header: TableRow, body: readonly TableRow[]): Column[] {
  const width = body.reduce((most, row) => Math.max(most, row.cells.length), header.cells.length);
  const matches = Array.from({ length: Math.min(width, 500) }, (_, index) => ({
    index,
    header: cut(cleanCell(header.cells[index] ?? '').text.replace(/\s+/g, ' '), 200),
    match: recognizeHeader(header.cells[index] ?? ''),
    samples: samplesOf(body, index),
  }));
  const winners = new Map<ImportField, number>();
  for (const { index, match } of [...matches].sort((a, b) => (a.match?.cost ?? 0) - (b.match?.cost ?? 0))) {
    if (match && !winners.has(match.field)) winners.set(match.field, index);
  }
  const columns: Column[] = matches.map(({ index, header: text, match, samples }) => {
    const isTaken = match && !REPEATABLE_FIELDS.has(match.field) && winners.get(match.field) !== index;
    return { index, header: text, samples, ...(match && !isTaken ? { field: match.field } : {}) };
  });
  return settleNames(columns);
}

/**
 * "Name" beside "Surname" is the given name, beside "First name" ("Nom" beside "Prénom") it is the family name; a full
 * name beside both parts is one too many.
 */
function settleNames(columns: Column[]): Column[] {
  const [hasGiven, hasFamily] = (['givenName', 'familyName'] as const).map((field) =>
    columns.some((column) => column.field === field),
  );
  return columns.map((column): Column => {
    if (column.field !== 'name') return column;
    const { field: _, ...left } = column;
    if (hasGiven && hasFamily) return left;
    if (hasFamily) return { ...left, field: 'givenName' };
    return hasGiven && BARE_NAMES.has(headerKey(column.header)) ? { ...left, field: 'familyName' } : column;
  });
}

const BARE_NAMES = new Set(['name', 'nom', 'nome', 'nombre']);

function samplesOf(body: readonly TableRow[], index: number): string[] {
  const samples = new Set<string>();
  for (const { cells } of body) {
    const text = cleanCell(cells[index] ?? '')
      .text.replace(/\s+/g, ' ')
      .trim();
    if (text !== '') samples.add(text.length > 80 ? `${cut(text, 79)}…` : text);
    if (samples.size === 3) break;
  }
  return [...samples];
}

function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isSwap = restA.length === 2 && restB.length === 2 && restA === `${restB[1] ?? ''}${restB[0] ?? ''}`;
  return isSwap || (restA.length <= 1 && restB.length <= 1);
}
