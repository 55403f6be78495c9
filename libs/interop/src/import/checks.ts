import { randomUUID } from 'node:crypto';
import { contactFields, type NewContact } from '@sextant/casework';
import { decide, type Action, type DateOn, type RecordedAction, type Refused } from '@sextant/domain';
import type { ContactDraft } from '../draft/case-draft.types.js';
import { note, type RowNote } from '../draft/note.types.js';

/** The contact as it is stored, or undefined with a note: what is stored as a number is decided in one place. */
export function newContact(contact: ContactDraft, notes: RowNote[]): NewContact | undefined {
  const { extension, value, ...rest } = contact;
  const stored = contactFields(
    { ...rest, value: extension === undefined ? value : `${value} ext. ${extension}` },
    'contact',
  );
  if (!('code' in stored)) return stored;
  notes.push(
    note(contact.kind === 'PHONE' ? 'PHONE_UNREACHABLE' : 'NOT_AN_EMAIL', `${value}: ${stored.message}`),
  );
  return undefined;
}

/** The first action the domain would refuse: what it decides here, it decides again when the row is written. */
export function firstRefusal(
  history: readonly RecordedAction[],
  actions: readonly Action[],
  today: DateOn,
): Refused | undefined {
  const all = [...history];
  for (const action of actions) {
    const next: RecordedAction = {
      id: randomUUID(),
      seq: (all.at(-1)?.seq ?? 0) + 1,
      at: all.at(-1)?.at ?? `${today}T12:00:00.000Z`,
      on: today,
      actor: { kind: 'IMPORT', isClinical: false },
      action,
    };
    const verdict = decide(all, next);
    if (verdict.kind === 'REFUSED') return verdict;
    all.push(next);
  }
  return undefined;
}
