import type { DateOn } from '../../calendar/date-on.js';
import { addYears, isDateOn } from '../../calendar/days.js';
import { authorizationStatements } from './authorization-statements.js';
import {
  MAX_AUTHORIZATION_YEARS,
  type AuthorizationDraft,
  type AuthorizationExpiry,
  type AuthorizationFields,
  type AuthorizationForm,
  type AuthorizationGap,
  type AuthorizationResult,
  type PaperItem,
  type PaperParty,
} from './authorization.types.js';

/**
 * The form, or everything that is missing; there is no third thing. A valid authorization has six elements (a specific
 * description, who discloses, who receives, the purpose, an expiry date or event, signature and date) and three
 * statements (the right to revoke, no conditioning, possible redisclosure): 45 CFR 164.508(c)(1) and (2), as read in
 * November 2026. "At the request of the individual" is purpose enough, (c)(1)(iv).
 */
export function authorizationForm(draft: AuthorizationDraft): AuthorizationResult {
  const { language, preparedOn } = draft;
  const patientName = trimmed(draft.patient.name);
  const discloser = partyOf(draft.discloser);
  const recipient = partyOf(draft.recipient);
  const purpose = trimmed(draft.purpose);
  const [first, ...others] = draft.items;
  const expiry = expiryOf(draft);
  const missing = authorizationGaps(draft);
  if (!patientName || !discloser || !recipient || !purpose || !first || !expiry || missing.length > 0) {
    return { kind: 'INCOMPLETE', missing };
  }
  // The only place that may say so.
  const fields: AuthorizationFields = {
    language,
    patient: { ...draft.patient, name: patientName },
    items: [first, ...others],
    discloser,
    recipient,
    purpose,
    expiry,
    signature: draft.signature ? { kind: 'SIGNED', ...draft.signature } : { kind: 'TO_SIGN' },
    statements: authorizationStatements(language, discloser.name, recipient.name),
    preparedOn,
  };
  return { kind: 'FORM', form: fields as AuthorizationForm };
}

/** What keeps the draft from being a valid form; empty when nothing does. */
export function authorizationGaps(draft: AuthorizationDraft): AuthorizationGap[] {
  const { preparedOn, expiresOn, signature } = draft;
  const event = trimmed(draft.expiryEvent);
  const gaps: (AuthorizationGap | undefined)[] = [
    trimmed(draft.patient.name) ? undefined : 'PATIENT',
    draft.items.length > 0 ? undefined : 'DESCRIPTION',
    draft.items.every(isSpecific) ? undefined : 'DESCRIPTION_NOT_SPECIFIC',
    trimmed(draft.discloser.name) ? undefined : 'DISCLOSER',
    trimmed(draft.recipient.name) ? undefined : 'RECIPIENT',
    trimmed(draft.purpose) ? undefined : 'PURPOSE',
    expiryGap(expiresOn, event, signature?.on ?? preparedOn),
    signature && !trimmed(signature.name) ? 'SIGNER' : undefined,
    signature && expiresOn && signature.on > expiresOn ? 'SIGNED_LATER' : undefined,
  ];
  return gaps.filter((gap) => gap !== undefined);
}

function expiryGap(
  expiresOn: DateOn | undefined,
  event: string | undefined,
  fromOn: DateOn,
): AuthorizationGap | undefined {
  if (expiresOn && event) return 'EXPIRY_TWICE';
  if (!expiresOn) return event ? undefined : 'EXPIRY';
  if (!isDateOn(expiresOn)) return 'EXPIRY';
  if (expiresOn <= fromOn) return 'EXPIRY_PAST';
  return expiresOn > addYears(fromOn, MAX_AUTHORIZATION_YEARS) ? 'EXPIRY_TOO_FAR' : undefined;
}

function expiryOf({ expiresOn, expiryEvent }: AuthorizationDraft): AuthorizationExpiry | undefined {
  const event = trimmed(expiryEvent);
  if (event) return { kind: 'EVENT', event };
  return expiresOn ? { kind: 'DAY', on: expiresOn } : undefined;
}

/** Words that name everything name nothing: such a description is not specific. English and Spanish. */
const EVERYTHING = [
  /\b(all|any|any and all|entire|whole|complete|full)\b[^.,;]*\b(records?|files?|charts?|history|histories|documents?|information)\b/iu,
  /\beverything\b/iu,
  /(^|[\s.,;])(todo|toda|todos|todas|cualquier|completo|completa|entero|entera)([\s.,;]|$)[^.,;]*(expediente|historial|historia|registro|archivo|documento|informaci)/iu,
  /(expediente|historial|historia (clínica|médica)|archivo)s?\s+(completo|completa|entero|entera)s?/iu,
  /(^|[\s.,;])todo lo (que|mío)/iu,
];

/** Whether a description names something in particular; an item's kind alone does. */
export function isSpecific({ description }: Pick<PaperItem, 'description'>): boolean {
  const text = trimmed(description);
  return !text || !EVERYTHING.some((pattern) => pattern.test(text));
}

function partyOf(party: Partial<PaperParty>): PaperParty | undefined {
  const name = trimmed(party.name);
  return name ? { ...party, name } : undefined;
}

function trimmed(text: string | undefined): string | undefined {
  return text?.trim() || undefined;
}
