import type { ContactDraft } from '../draft/case-draft.types.js';
import { note, nothing, quoted, type CellNote, type Reading } from '../draft/note.types.js';
import { saysNothing } from './clean-cell.js';

/** As `parseEmail` of data has it, which decides when the row is stored; here it is only told apart from a mistyped one. */
const ADDRESS =
  /^[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u;
const MAX_LENGTH = 254;

export function isEmail(text: string): boolean {
  return text.length <= MAX_LENGTH && ADDRESS.test(text);
}

/** The addresses in one cell. A mistyped one is refused with a note, never repaired: mail to a guess reaches a stranger. */
export function readEmails(text: string, owner: ContactDraft['owner']): Reading<ContactDraft[]> {
  if (saysNothing(text)) return nothing();
  const contacts: ContactDraft[] = [];
  const notes: CellNote[] = [];
  for (const part of text.replace(/[^<>;,]*<([^<>]*)>/g, ' $1 ').split(/[;\s|]+(?=\S*@)|(?<=@\S*)[;|]+/u)) {
    if (part.trim() === '') continue;
    const address = part
      .trim()
      .replace(/^mailto:/i, '')
      .replace(/[,;]+$/, '')
      .toLowerCase();
    if (!isEmail(address))
      notes.push(note('NOT_AN_EMAIL', `${quoted(part)} is no e-mail address; kept as a note.`));
    else if (!contacts.some(({ value }) => value === address)) {
      contacts.push({ kind: 'EMAIL', owner, value: address, isTextable: false });
    }
  }
  return {
    ...(contacts.length > 0 ? { value: contacts } : {}),
    notes,
    ...(notes.length > 0 ? { kept: text } : {}),
  };
}
