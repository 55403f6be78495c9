import type { DateOn } from '../../calendar/date-on.js';
import type { RecordKind } from '../record-item.types.js';

/** Languages the papers for patients and holders exist in. */
export const PAPER_LANGUAGES = ['en', 'es'] as const;
export type PaperLanguage = (typeof PAPER_LANGUAGES)[number];

/** The longest a permission is written for: a way through a second opinion is weeks long, not years. */
export const MAX_AUTHORIZATION_YEARS = 2;

/** A permission to disclose records as it stands in a case: what was prepared, and what became of it. */
export interface Authorization {
  id: string;
  round: number;
  /** Who may disclose. */
  holderId?: string;
  holderName: string;
  /** What may be disclosed: these items of the case, by name, never "all my records". */
  recordItemIds: string[];
  /** Who may receive it. */
  recipient: string;
  purpose: string;
  /** It ends on this day … */
  expiresOn?: DateOn;
  /** … or with this event. One of the two is there. */
  expiryEvent?: string;
  preparedOn: DateOn;
  signedOn?: DateOn;
  signerName?: string;
  /** By what right somebody signed for the patient. */
  signerAuthority?: string;
  revokedOn?: DateOn;
}

/** A person or place as a paper names it. */
export interface PaperParty {
  name: string;
  phone?: string;
  fax?: string;
  place?: string;
}

export interface PaperPatient {
  name: string;
  birthOn?: DateOn;
  mrn?: string;
}

/** One class of records as a paper names it: the kind, and which one exactly. */
export interface PaperItem {
  kind: RecordKind;
  description?: string;
}

export const AUTHORIZATION_STATEMENT_CODES = ['REVOCATION', 'NO_CONDITIONING', 'REDISCLOSURE'] as const;
export type AuthorizationStatementCode = (typeof AUTHORIZATION_STATEMENT_CODES)[number];

export interface AuthorizationStatement {
  code: AuthorizationStatementCode;
  text: string;
}

export type AuthorizationExpiry = { kind: 'DAY'; on: DateOn } | { kind: 'EVENT'; event: string };

/** `TO_SIGN`: the paper has the two lines for signature and date. */
export type AuthorizationSignature =
  { kind: 'TO_SIGN' } | { kind: 'SIGNED'; on: DateOn; name: string; authority?: string };

declare const checked: unique symbol;

/**
 * A form with all six elements and all three statements. Only `authorizationForm` makes one, so what holds this type
 * can be printed and sent as it is.
 */
export type AuthorizationForm = AuthorizationFields & { readonly [checked]: true };

export interface AuthorizationFields {
  language: PaperLanguage;
  patient: PaperPatient;
  /** Element 1: what, specifically. At least one. */
  items: readonly [PaperItem, ...PaperItem[]];
  /** Element 2: who discloses. */
  discloser: PaperParty;
  /** Element 3: who receives. */
  recipient: PaperParty;
  /** Element 4. */
  purpose: string;
  /** Element 5: expiry date or event. */
  expiry: AuthorizationExpiry;
  /** Element 6: signature and its date, or the lines for them. */
  signature: AuthorizationSignature;
  /** The three statements, in the form's language, with the parties' names. */
  statements: readonly [AuthorizationStatement, AuthorizationStatement, AuthorizationStatement];
  preparedOn: DateOn;
}

export const AUTHORIZATION_GAPS = [
  'PATIENT',
  'DESCRIPTION',
  'DESCRIPTION_NOT_SPECIFIC',
  'DISCLOSER',
  'RECIPIENT',
  'PURPOSE',
  'EXPIRY',
  'EXPIRY_TWICE',
  'EXPIRY_PAST',
  'EXPIRY_TOO_FAR',
  'SIGNER',
  'SIGNED_LATER',
] as const;
/** What keeps a form from being valid. */
export type AuthorizationGap = (typeof AUTHORIZATION_GAPS)[number];

/** Everything that goes on a form, as people typed it: nothing is taken for granted. */
export interface AuthorizationDraft {
  language: PaperLanguage;
  patient: Partial<PaperPatient>;
  items: readonly PaperItem[];
  discloser: Partial<PaperParty>;
  recipient: Partial<PaperParty>;
  purpose?: string;
  expiresOn?: DateOn;
  expiryEvent?: string;
  preparedOn: DateOn;
  signature?: { on: DateOn; name: string; authority?: string };
}

export type AuthorizationResult =
  { kind: 'FORM'; form: AuthorizationForm } | { kind: 'INCOMPLETE'; missing: AuthorizationGap[] };
