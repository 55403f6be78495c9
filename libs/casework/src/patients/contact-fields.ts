import { randomUUID } from 'node:crypto';
import type { FieldProblem } from '@sextant/contract';
import { contactValue, type ContactKind, type ContactOwner } from '@sextant/data';

/** A number or address as somebody types it. */
export interface ContactInput {
  kind: ContactKind;
  owner: ContactOwner;
  value: string;
  label?: string | null;
  isTextable?: boolean | null;
}

/** Columns of a new `contact_point`. */
export interface NewContact {
  id: string;
  kind: ContactKind;
  owner: ContactOwner;
  value: string;
  extension: string | null;
  tailKey: string | null;
  label: string | null;
  isTextable: boolean;
}

const MAX_LABEL = 200;

/** What is stored of it; `field` names it in the problem. */
export function contactFields(input: ContactInput, field: string): NewContact | FieldProblem {
  const stored = contactValue(input.kind, input.value);
  if (!stored) {
    return input.kind === 'PHONE'
      ? {
          field,
          code: 'NOT_A_PHONE',
          message: 'Write a phone number with its area code, like (212) 555-0100.',
        }
      : { field, code: 'NOT_AN_EMAIL', message: 'Write an e-mail address, like name@example.com.' };
  }
  const label = input.label?.normalize('NFC').trim() || null;
  if (label && (label.length > MAX_LABEL || /\p{Cc}/u.test(label) || !label.isWellFormed())) {
    return { field: 'label', code: 'INVALID', message: 'Write a short label without special characters.' };
  }
  return {
    id: randomUUID(),
    kind: input.kind,
    owner: input.owner,
    value: stored.value,
    extension: stored.extension ?? null,
    tailKey: stored.tailKey ?? null,
    label,
    // Nobody can text an extension.
    isTextable: input.isTextable ?? stored.extension === undefined,
  };
}

export function isProblem(contact: NewContact | FieldProblem): contact is FieldProblem {
  return 'code' in contact;
}
