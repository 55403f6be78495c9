import type { DateOn } from '../calendar/date-on.js';
import type {
  AuthorizationForm,
  PaperItem,
  PaperLanguage,
  PaperParty,
  PaperPatient,
} from './authorization/authorization.types.js';
import type { RequestBasis } from './record-item.types.js';

/** Who asks: the organization, and the person who answers questions about it. */
export interface LetterSender extends PaperParty {
  contactName?: string;
}

/** What a letter to a holder says. The words around it belong to whoever prints it. */
export interface RequestLetter {
  language: PaperLanguage;
  writtenOn: DateOn;
  to: PaperParty;
  from: LetterSender;
  patient: PaperPatient;
  items: readonly [PaperItem, ...PaperItem[]];
  /** On what the request rests: named in the letter, because the holder asks. */
  basis: RequestBasis;
  /** Goes along when the request rests on it. */
  authorization?: AuthorizationForm;
  /** When the records are needed, told the holder as a wish. */
  neededOn?: DateOn;
  /** Asked for before, so this is a reminder. */
  isReminder: boolean;
}

export type LetterGap = 'HOLDER' | 'ITEMS' | 'SENDER' | 'PATIENT' | 'AUTHORIZATION';

export type LetterResult =
  { kind: 'LETTER'; letter: RequestLetter } | { kind: 'INCOMPLETE'; missing: LetterGap[] };

/** What a letter is made of; the items may still be none. */
export type LetterDraft = Omit<RequestLetter, 'items'> & { items: readonly PaperItem[] };

/** The letter to one holder about its items, or what is missing. A request that rests on a permission carries a signed one. */
export function requestLetter(draft: LetterDraft): LetterResult {
  const [first, ...others] = draft.items;
  const isSigned = draft.authorization?.signature.kind === 'SIGNED';
  const gaps: (LetterGap | undefined)[] = [
    draft.to.name.trim() ? undefined : 'HOLDER',
    first ? undefined : 'ITEMS',
    draft.from.name.trim() ? undefined : 'SENDER',
    draft.patient.name.trim() ? undefined : 'PATIENT',
    draft.basis === 'AUTHORIZATION' && !isSigned ? 'AUTHORIZATION' : undefined,
  ];
  const missing = gaps.filter((gap) => gap !== undefined);
  if (!first || missing.length > 0) return { kind: 'INCOMPLETE', missing };
  return { kind: 'LETTER', letter: { ...draft, items: [first, ...others] } };
}

/** A cover lies open in a tray: who to, who from, how many pages, and no word about whom. */
export interface FaxCover {
  language: PaperLanguage;
  to: PaperParty & { fax: string };
  from: LetterSender;
  sentOn: DateOn;
  /** With the cover itself. */
  pageCount: number;
  /** A number the holder can name when it calls back; no name, no record number. */
  reference: string;
}

export type FaxCoverResult = { kind: 'COVER'; cover: FaxCover } | { kind: 'INCOMPLETE'; missing: 'FAX'[] };

/** The cover for what is faxed to a holder. `contentPages`: pages behind the cover. `caseId`: its first part is the reference. */
export function faxCover(draft: {
  language: PaperLanguage;
  to: PaperParty;
  from: LetterSender;
  sentOn: DateOn;
  contentPages: number;
  caseId: string;
}): FaxCoverResult {
  const { to, contentPages, caseId, ...rest } = draft;
  const fax = to.fax?.trim();
  if (!fax) return { kind: 'INCOMPLETE', missing: ['FAX'] };
  const reference = caseId.replace(/-/g, '').slice(0, 8).toUpperCase();
  return { kind: 'COVER', cover: { ...rest, to: { ...to, fax }, pageCount: contentPages + 1, reference } };
}
