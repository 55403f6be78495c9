import { note, nothing, quoted, reading, type Reading } from '../draft/note.types.js';
import { saysNothing } from './clean-cell.js';
import { nameKey } from './read-name.js';

/** Somebody of the organization who can own cases. */
export interface NavigatorCandidate {
  id: string;
  name: string;
  email?: string;
}

/**
 * The person of the organization a text means: "Tom Field", "field, tom", "T Field", "A. Reyes", "Reyes", an e-mail
 * address. Only one person may fit; nobody or several leave the case unassigned, with a note.
 */
export function readNavigator(text: string, people: readonly NavigatorCandidate[]): Reading<string> {
  if (saysNothing(text)) return nothing();
  const byEmail = people.filter((person) => person.email?.toLowerCase() === text.toLowerCase());
  const exact =
    byEmail.length > 0 ? byEmail : people.filter((person) => nameKey(person.name) === nameKey(inOrder(text)));
  const [only] = exact;
  if (only && exact.length === 1) return reading(only.id);
  const alike =
    exact.length > 0 ? exact : people.filter((person) => fits(wordsOf(inOrder(text)), wordsOf(person.name)));
  const [one] = alike;
  if (one && alike.length === 1) {
    return reading(one.id, note('NAVIGATOR_MATCHED', `${quoted(text)} was read as ${one.name}.`));
  }
  const why = alike.length > 1 ? 'fits several people' : 'is nobody who can own cases here';
  return {
    notes: [note('NAVIGATOR_UNKNOWN', `${quoted(text)} ${why}: left unassigned, kept as a note.`)],
    kept: text,
  };
}

function inOrder(text: string): string {
  const [family, given, ...more] = text.split(',');
  const bare = more.length === 0 && given?.trim() && family ? `${given} ${family}` : text;
  return bare.replace(
    /\b(?:rn|bsn|msn|ocn|np|lcsw|msw|md|ms|mr|mrs|sra|sr|srta|enf|dra|dr|nurse|enfermera)\b\.?/gi,
    ' ',
  );
}

function wordsOf(text: string): string[] {
  return nameKey(text).split(' ').filter(Boolean);
}

/** All words of the text, in order, are words of the name or their first letters, and one of them is a whole word. */
function fits(text: readonly string[], name: readonly string[]): boolean {
  if (text.length === 0 || !text.some((word) => word.length > 1 && name.includes(word))) return false;
  let from = 0;
  for (const word of text) {
    const at = name.findIndex(
      (part, i) => i >= from && (part === word || (word.length === 1 && part.startsWith(word))),
    );
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
