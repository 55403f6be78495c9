import type { FieldProblem } from '@sextant/contract';
import { isDateOn, isZone } from '@sextant/domain';

const SHORT = 50;
const NAME = 200;
const LONG = 4_000;

/** How long each text of a directory entry may be. */
const LENGTHS: Record<string, number> = {
  name: NAME,
  phone: SHORT,
  fax: SHORT,
  portalUrl: 500,
  city: NAME,
  state: NAME,
  zone: 64,
  note: LONG,
  designation: NAME,
  asOf: 10,
  intakeChecklist: LONG,
  source: NAME,
};

/** Texts of a directory entry as they are stored: trimmed, empty ones as null; with a problem for each that cannot be. */
export function directoryFields<Field extends string>(
  input: Partial<Record<Field, unknown>>,
  fields: readonly Field[],
): { values: Record<Field, string | null>; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const values = {} as Record<Field, string | null>;
  for (const field of fields) {
    const text = String(input[field] ?? '')
      .normalize('NFC')
      .trim();
    values[field] = text === '' ? null : text;
    const message = text === '' ? undefined : problemOf(field, text);
    if (message) problems.push({ field, code: 'INVALID', message });
  }
  if ('name' in values && values['name' as Field] === null) {
    problems.push({ field: 'name', code: 'REQUIRED', message: 'Write a name.' });
  }
  return { values, problems };
}

function problemOf(field: string, text: string): string | undefined {
  const longest = LENGTHS[field] ?? NAME;
  if (text.length > longest) return `Write at most ${String(longest)} characters here.`;
  const allowed = field === 'note' || field === 'intakeChecklist' ? text.replace(/[\t\n\r]/g, '') : text;
  if (/\p{Cc}/u.test(allowed) || !text.isWellFormed()) return 'Remove the characters that cannot be shown.';
  if (field === 'zone' && !isZone(text)) return 'Choose a time zone of the list.';
  if (field === 'asOf' && !isDateOn(text)) return 'Choose a day.';
  if (field === 'portalUrl' && !isWebAddress(text))
    return 'Write a web address that begins with https:// or http://.';
  return undefined;
}

/** Nothing but http and https: the address becomes a link people click. */
function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}
