import type { Action, Actor } from './actions.js';
import type { CaseState } from './case-state.js';
import type { Refused } from './decide.types.js';
import { isOpen } from './open-actions.js';
import { refuse } from './refuse.js';

/** Refuses what the status of the case does not leave open. */
export function checkStatus(state: CaseState, action: Action): Refused | undefined {
  if (isOpen(state.status, action.type)) return undefined;
  if (action.type === 'OPEN_CASE') return refuse('ALREADY_OPENED', 'This case is open already.');
  if (action.type === 'REOPEN_CASE') return refuse('CASE_NOT_CLOSED', 'This case is not closed.');
  if (state.status === 'CLOSED') {
    return refuse('CASE_CLOSED', 'This case is closed. Reopen it before you go on.');
  }
  if (action.type === 'RESUME_CASE') return refuse('CASE_NOT_PAUSED', 'This case is not paused.');
  return refuse('CASE_PAUSED', 'This case is paused. Resume it before you go on.');
}

/** Taking back is for their own answers only: `checkCorrect`. */
const BY_PATIENTS: readonly Action['type'][] = ['PATIENT_ANSWERED', 'RECORD_CONSENT', 'CORRECT'];

/** What only a person may say: the end of a case, its decision, and that something was a mistake. */
const ONLY_BY_PEOPLE: readonly Action['type'][] = [
  'RECORD_OUTCOME',
  'RECORD_DECISION',
  'DISMISS_REPORT',
  'CLOSE_CASE',
  'REOPEN_CASE',
  'CORRECT',
];

/** Refuses what this kind of actor may not record. Roles of people are checked where people are known. */
export function checkActor(actor: Actor, action: Action): Refused | undefined {
  switch (actor.kind) {
    case 'PERSON':
      return undefined;
    case 'PATIENT':
      if (BY_PATIENTS.includes(action.type)) return undefined;
      return refuse('NOT_ALLOWED', 'A patient answers and consents; everything else staff records.');
    case 'IMPORT':
      if (!ONLY_BY_PEOPLE.includes(action.type)) return undefined;
      return refuse('NOT_ALLOWED', 'A file cannot say this. A person has to confirm it.');
    case 'SYSTEM':
      if (!ONLY_BY_PEOPLE.includes(action.type) && action.type !== 'STATE_WINDOW') return undefined;
      return refuse('NOT_ALLOWED', 'Only a person can say this.');
  }
}
