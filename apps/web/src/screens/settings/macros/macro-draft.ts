import { MAX_MACRO_DAYS, type MacroStep } from '@sextant/domain';
import type { MacroView } from '../../../app/worklist/worklist.queries.js';
import type { SaveMacrosInput } from '../../../gql/graphql.js';

export type MacroDraft = SaveMacrosInput['macros'][number];
export type StepDraft = MacroDraft['steps'][number];

/** A macro as the server answers it, ready to be sent back. */
export function draftOf({ id, name, steps }: MacroView): MacroDraft {
  return { id, name, steps: steps.map((step) => ({ ...step })) };
}

/** An act of this kind as it begins; only its own fields are set. */
export function stepOf(kind: MacroStep['kind']): StepDraft {
  switch (kind) {
    case 'REQUEST_RECORDS':
      return { kind, way: 'RECORDS_OFFICE' };
    case 'LOG_CALL':
      return { kind, party: 'HOLDER', outcome: 'REACHED' };
    case 'ASK_PATIENT':
      return { kind, task: 'SEND_CARD_PHOTO' };
    case 'ADD_NOTE':
      return { kind, text: '' };
    case 'SNOOZE':
      return { kind, days: 1 };
  }
}

/** Days as typed; null for an empty field, undefined for what are no days. */
export function daysOf(typed: string): number | null | undefined {
  if (typed.trim() === '') return null;
  const days = Number(typed);
  return Number.isInteger(days) && days >= 1 && days <= MAX_MACRO_DAYS ? days : undefined;
}

/** The list with the entry at `from` moved to `to`; the same order when there is no such place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const entry = list[from];
  if (entry === undefined || to < 0 || to >= list.length) return [...list];
  const rest = list.toSpliced(from, 1);
  return rest.toSpliced(to, 0, entry);
}
