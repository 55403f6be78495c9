import { CALL_OUTCOMES, CALL_RESULTS, type CallOutcome } from '@sextant/domain';
import type { CallGroup } from './calls.queries.js';
import type { Answer } from './CaseAnswers.js';

/** The form of one call as it stands on the screen. */
export interface CallValues {
  outcome: CallOutcome | '';
  /** What was said about each record, by its id. */
  answers: Readonly<Record<string, Answer>>;
  contactName: string;
  note: string;
  minutes: string;
}

export function emptyCall(): CallValues {
  return { outcome: '', answers: {}, contactName: '', note: '', minutes: '' };
}

export function isEmptyCall(values: CallValues): boolean {
  return JSON.stringify(values) === JSON.stringify(emptyCall());
}

/** What was kept, as far as it still fits the form. */
export function readCall(stored: unknown): CallValues | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { outcome, answers, contactName, note, minutes } = stored as Record<keyof CallValues, unknown>;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return {
    outcome: CALL_OUTCOMES.find((one) => one === outcome) ?? '',
    answers: Object.fromEntries(
      Object.entries(typeof answers === 'object' && answers !== null ? answers : {}).flatMap(
        ([id, answer]: [string, Partial<Answer> | null]) => {
          const result = CALL_RESULTS.find((one) => one === answer?.result);
          return result ? [[id, { result, on: text(answer?.on) }]] : [];
        },
      ),
    ),
    contactName: text(contactName),
    note: text(note),
    minutes: text(minutes),
  };
}

const LONGEST_NAME = 100;

/** Whom the draft is about. Who has no id goes by the letters of the name, as a name of a form may have them. */
export function draftName({ party, holderId, who }: Pick<CallGroup, 'party' | 'holderId' | 'who'>): string {
  const id = holderId ?? [...who].map((letter) => letter.codePointAt(0)?.toString(36)).join('-');
  return `call.${party}.${id}`.slice(0, LONGEST_NAME);
}
