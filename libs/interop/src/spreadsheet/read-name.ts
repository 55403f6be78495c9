import { note, quoted, reading, refusal, type CellNote, type Reading } from '../draft/note.types.js';

export interface PersonName {
  givenName: string;
  familyName: string;
  /** What the person is called, when the file says so in quotation marks or parentheses. */
  nickname?: string;
}

export const MAX_NAME_LENGTH = 200;

const SUFFIX = /^(?:jr|sr|ii|iii|iv|v|2nd|3rd|4th|esq|phd|md|hijo|padre)\.?$/i;
/** Words a family name starts with: "van der Berg", "de Souza", "St. John". */
const PARTICLES = new Set(
  'van von der den de del della di da dos la le bin ibn bint st st. ste ste.'.split(' '),
);
/** These also are given or middle names; only in small letters they belong to the family. */
const SMALL_PARTICLES = new Set(
  'ben abu al el du do das los las af av zu zur vom zum ter ten te san santa y e'.split(' '),
);
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|dra|prof|rev|sr|sra|srta|don|doña|sir|hon)\.?\s+(?=\S)/i;
const NICKNAME =
  /\s*(?:["“”«»„]([^"“”«»„]+)["“”«»„]|\(([^)]*)\)|(?<=\s|^)['‘’]([^'‘’]+)['‘’](?=\s|,|$))\s*/gu;

/**
 * A person's name in one cell: "Family, Given", "Given Family", with particles, suffixes and nicknames. Two family
 * names are assumed where the person or the file is Spanish. Refused when it is none.
 */
export function readName(text: string, hasTwoFamilyNames: boolean): Reading<PersonName> {
  const { rest, nickname } = withoutNickname(text);
  const parts = rest
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const suffixes = parts.filter((part, i) => i > 0 && SUFFIX.test(part));
  const names = parts.filter((part, i) => i === 0 || !SUFFIX.test(part));
  const name = names.length > 1 ? fromCommaForm(names) : fromPlainForm(names[0] ?? '', hasTwoFamilyNames);
  const familyName = [name.familyName, ...suffixes].filter(Boolean).join(' ');
  return checked(
    { givenName: name.givenName, familyName, ...(nickname ? { nickname } : {}) },
    text,
    name.isGuessed,
  );
}

/** Given and family name in cells of their own. */
export function readNameParts(given: string, family: string): Reading<PersonName> {
  const { rest, nickname } = withoutNickname(given);
  const givenName = rest.replace(TITLE, '').trim();
  return checked(
    { givenName, familyName: family.replace(/\s*,\s*/g, ' '), ...(nickname ? { nickname } : {}) },
    `${given} ${family}`.trim(),
    false,
  );
}

interface Split {
  givenName: string;
  familyName: string;
  isGuessed: boolean;
}

function fromCommaForm([family = '', ...given]: string[]): Split {
  return {
    familyName: family.replace(TITLE, ''),
    givenName: given.join(' ').replace(TITLE, ''),
    isGuessed: false,
  };
}

function fromPlainForm(text: string, hasTwoFamilyNames: boolean): Split {
  const tokens = text.replace(TITLE, '').split(' ').filter(Boolean);
  const tail: string[] = [];
  while (tokens.length > 2 && SUFFIX.test(tokens.at(-1) ?? '')) tail.unshift(tokens.pop() ?? '');
  const from = endOfMaria(tokens);
  const particle = tokens.findIndex((token, i) => i > from && i < tokens.length - 1 && isParticle(token));
  const familyCount = hasTwoFamilyNames && tokens.length - from >= 3 ? 2 : 1;
  const start = particle > 0 ? particle : Math.max(tokens.length - familyCount, Math.min(tokens.length, 1));
  return {
    givenName: tokens.slice(0, start).join(' '),
    familyName: [...tokens.slice(start), ...tail].join(' '),
    isGuessed: tokens.length > 2 && particle < 0,
  };
}

/** "María del Carmen", "María de los Ángeles" are given names: where the last word of such a one stands, else 0. */
function endOfMaria(tokens: readonly string[]): number {
  if (!/^(?:mar[ií]a|m[ªa]\.?)$/i.test(tokens[0] ?? '')) return 0;
  let end = 1;
  while (isParticle(tokens[end] ?? '')) end++;
  return end > 1 && end < tokens.length - 1 ? end : 0;
}

function isParticle(token: string): boolean {
  return PARTICLES.has(token.toLowerCase()) || SMALL_PARTICLES.has(token);
}

function withoutNickname(text: string): { rest: string; nickname?: string } {
  let nickname: string | undefined;
  const rest = text.replace(NICKNAME, (_, ...groups: (string | undefined)[]) => {
    nickname ??= groups
      .slice(0, 3)
      .find((group) => group !== undefined && group.trim() !== '')
      ?.trim();
    return ' ';
  });
  return { rest: rest.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim(), ...(nickname ? { nickname } : {}) };
}

function checked(name: PersonName, text: string, isGuessed: boolean): Reading<PersonName> {
  const whole = `${name.givenName}${name.familyName}`;
  if (!/\p{L}/u.test(whole)) return refusal('NAME_UNREADABLE', `${quoted(text)} is no name of a person.`);
  if (/[=<>{}\\@\d]|https?:/u.test(whole))
    return refusal('NAME_UNREADABLE', `${quoted(text)} is no name of a person.`);
  if (name.givenName.length > MAX_NAME_LENGTH || name.familyName.length > MAX_NAME_LENGTH) {
    return refusal('TOO_LONG', `A name has at most ${MAX_NAME_LENGTH} letters.`);
  }
  const notes: CellNote[] = [];
  if (name.givenName === '' || name.familyName === '') {
    notes.push(note('NAME_INCOMPLETE', `${quoted(text)} is only one name; please complete it.`));
  }
  if (name.nickname)
    notes.push(note('NICKNAME', `${quoted(name.nickname)} was kept as a note, not as part of the name.`));
  if (isGuessed) {
    notes.push(
      note(
        'NAME_SPLIT',
        `Read as given name ${quoted(name.givenName)}, family name ${quoted(name.familyName)}; please check.`,
      ),
    );
  }
  return reading(name, ...notes);
}

/** For comparing people: no case, accents, punctuation, order of spaces. */
export function nameKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
