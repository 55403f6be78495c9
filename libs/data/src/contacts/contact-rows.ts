import type { OptOutMark, ReachableContact } from '@sextant/domain';
import { displayPhone, parseEmail, parsePhone, tailKey } from './normalize.js';

export const CONTACT_KINDS = ['PHONE', 'EMAIL'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];
export const CONTACT_OWNERS = ['PATIENT', 'CAREGIVER'] as const;
export type ContactOwner = (typeof CONTACT_OWNERS)[number];

/** A contact point as `contactsJson` yields it. */
export interface StoredContact {
  id: string;
  kind: ContactKind;
  owner: ContactOwner;
  value: string;
  extension: string | null;
  label: string | null;
  isTextable: boolean;
  isInvalid: boolean;
  isOptedOut: boolean;
  version: number;
}

/** What is stored of a number or address as somebody typed it. Undefined: it is none. */
export function contactValue(
  kind: ContactKind,
  text: string,
): { value: string; extension?: string; tailKey?: string } | undefined {
  if (kind === 'EMAIL') {
    const value = parseEmail(text);
    return value === undefined ? undefined : { value };
  }
  const phone = parsePhone(text);
  if (!phone) return undefined;
  const tail = tailKey(phone.value);
  return { ...phone, ...(tail ? { tailKey: tail } : {}) };
}

export function displayContact(contact: Pick<StoredContact, 'kind' | 'value' | 'extension'>): string {
  if (contact.kind === 'EMAIL') return contact.value;
  return displayPhone({
    value: contact.value,
    ...(contact.extension ? { extension: contact.extension } : {}),
  });
}

/**
 * The numbers and addresses a reminder may go to: the patient's own, and a caregiver's only with the patient's permission;
 * of phones the ones that take text messages.
 */
export function reachableContacts(
  contacts: readonly StoredContact[],
  isCaregiverPermitted: boolean,
): ReachableContact[] {
  return contacts
    .filter((contact) => contact.owner === 'PATIENT' || isCaregiverPermitted)
    .filter((contact) => contact.kind === 'EMAIL' || contact.isTextable)
    .map((contact) => ({
      channel: channelOf(contact.kind),
      value: contact.value,
      isInvalid: contact.isInvalid,
      isCaregivers: contact.owner === 'CAREGIVER',
    }));
}

export function optOutMarks(contacts: readonly StoredContact[]): OptOutMark[] {
  return contacts
    .filter((contact) => contact.isOptedOut)
    .map((contact) => ({ channel: channelOf(contact.kind), value: contact.value }));
}

function channelOf(kind: ContactKind): 'SMS' | 'EMAIL' {
  return kind === 'PHONE' ? 'SMS' : 'EMAIL';
}
