import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { ContactDraft } from '../draft/case-draft.types.js';
import { note, nothing, quoted, type CellNote, type Reading } from '../draft/note.types.js';
import { saysNothing } from './clean-cell.js';

/** A word beside a number that says what kind of telephone it is, and the label it is stored under. */
const KINDS: readonly { words: RegExp; label?: string; isLandline?: boolean }[] = [
  { words: /^(?:cell|cel|cellphone|mobile|mob|móvil|movil|celular|c|m)$/, label: 'cell' },
  {
    words: /^(?:home|hm|house|casa|h|fijo|landline|land|domicilio|particular)$/,
    label: 'home',
    isLandline: true,
  },
  { words: /^(?:work|wk|office|business|trabajo|oficina|w|o)$/, label: 'work', isLandline: true },
  { words: /^(?:fax|f)$/, label: 'fax', isLandline: true },
  {
    words:
      /^(?:phone|telephone|tel|tlf|tfno|teléfono|telefono|ph|p|t|no|number|line|num|nr|primary|main|pref|preferred|best|alt|alternate|secondary|second|first|principal|otro|day|evening|daytime)$/,
  },
  // What the cell says about messages is read elsewhere (`read-wishes.ts`) and never makes a consent.
  {
    words:
      /^(?:text|texts|texting|txt|sms|ok|okay|yes|only|calls|do|not|don|t|never|please|mensajes|textos|sin|solo|llamadas|whatsapp)$/,
  },
];

/** Not the number of one person's telephone that takes texts: toll-free numbers of the North American plan. */
const TOLL_FREE = /^\+1(?:800|833|844|855|866|877|888)/;
const EXTENSION = /(?:\bext(?:ension|ensión)?|\bx|\banexo|\bint(?:erno)?|#)\.?\s*:?\s*(\d{1,7})\s*$/iu;

/**
 * The numbers in one cell. What is no number ("none") is nothing; what belongs to somebody else ("ask daughter",
 * "call Joe 555-0101") is kept as a note and never called or texted. `header` says what the column is for.
 */
export function readPhones(
  text: string,
  header: string,
  owner: ContactDraft['owner'],
): Reading<ContactDraft[]> {
  if (saysNothing(text)) return nothing();
  const contacts: ContactDraft[] = [];
  const notes: CellNote[] = [];
  let isKept = false;
  for (const part of numbersOf(text)) {
    const found = readOne(part, header, owner);
    notes.push(...found.notes);
    if (found.value === undefined) isKept = true;
    else if (!contacts.some((contact) => contact.value === found.value?.value)) contacts.push(found.value);
  }
  return { ...(contacts.length > 0 ? { value: contacts } : {}), notes, ...(isKept ? { kept: text } : {}) };
}

function numbersOf(text: string): string[] {
  const parts = text.split(/\s*(?:;|\n|\/|\||,|\bor\b|\band\b|\bo\b|\by\b|&)\s*/iu).filter(Boolean);
  const isEachNumber = parts.length > 1 && parts.every((part) => part.replace(/\D/g, '').length >= 10);
  return isEachNumber ? parts : [text];
}

function readOne(text: string, header: string, owner: ContactDraft['owner']): Reading<ContactDraft> {
  if (/^\d(?:[.,]\d+)?e\+?\d+$/i.test(text)) {
    return {
      notes: [
        note('PHONE_UNREACHABLE', `${quoted(text)} was shortened by a spreadsheet program; kept as a note.`),
      ],
    };
  }
  const extension = EXTENSION.exec(text)?.[1];
  const body = (extension === undefined ? text : text.replace(EXTENSION, '')).replace(/[.,]0$/, '');
  const words = body.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (!/\d{3}/.test(body) || words.some((word) => !KINDS.some((kind) => kind.words.test(word)))) {
    return { notes: [note('NOT_A_PHONE', `${quoted(text)} is no phone number; kept as a note.`)] };
  }
  const parsed = parsePhoneNumberFromString(
    body
      .replace(/\p{L}+\.?:?/gu, ' ')
      .replace(/^[^\d+(]+/, '')
      .replace(/^00(?=[1-9])/, '+'),
    'US',
  );
  if (!parsed?.isPossible() || /^\+1[01]/.test(parsed.number)) {
    const why = `${quoted(text)} cannot be reached: no number is written like this; kept as a note.`;
    return { notes: [note('PHONE_UNREACHABLE', why)] };
  }
  const kind = kindOf(words) ?? kindOf(header.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  const hindrance = whyNotTextable(parsed.number, extension, kind?.isLandline === true);
  return {
    value: {
      ...{ kind: 'PHONE', owner, value: parsed.number },
      ...(extension === undefined ? {} : { extension }),
      ...(kind?.label ? { label: kind.label } : {}),
      isTextable: hindrance === undefined,
    },
    notes:
      hindrance === undefined
        ? []
        : [note('PHONE_NOT_TEXTABLE', `${quoted(text)} ${hindrance}: for calls only.`)],
  };
}

function kindOf(words: readonly string[]) {
  for (const word of words) {
    const kind = KINDS.find(({ label, words: pattern }) => label !== undefined && pattern.test(word));
    if (kind) return kind;
  }
  return undefined;
}

function whyNotTextable(
  number: string,
  extension: string | undefined,
  isLandline: boolean,
): string | undefined {
  if (extension !== undefined) return 'is an extension';
  if (isLandline) return 'is not a cell phone';
  return TOLL_FREE.test(number) ? 'is a toll-free number' : undefined;
}
