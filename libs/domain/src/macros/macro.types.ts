import type { CallOutcome, CallParty } from '../case/actions.js';
import type { RecordWay } from '../records/record-item.types.js';
import type { PatientTaskKind } from '../tasks/patient-task.types.js';

export const MACRO_STEP_KINDS = ['REQUEST_RECORDS', 'LOG_CALL', 'ASK_PATIENT', 'ADD_NOTE', 'SNOOZE'] as const;

/** One act of a macro. It says what is done, and leaves to the case what it is done about. */
export type MacroStep =
  | { kind: 'REQUEST_RECORDS'; way: RecordWay }
  | { kind: 'LOG_CALL'; party: CallParty; outcome: CallOutcome; followUpDays?: number }
  | { kind: 'ASK_PATIENT'; task: PatientTaskKind }
  | { kind: 'ADD_NOTE'; text: string }
  | { kind: 'SNOOZE'; days: number };

/** Several acts under one name, recorded with one key. */
export interface Macro {
  id: string;
  /** The words of the organization; the ones every organization begins with are named by the screens. */
  name?: string;
  steps: MacroStep[];
}

export const MAX_MACROS = 12;
export const MAX_MACRO_STEPS = 5;
export const MAX_MACRO_NAME = 40;
export const MAX_MACRO_DAYS = 90;

/** What an organization begins with. */
export const FIRST_MACROS = [
  {
    id: 'RECORDS_REQUESTED',
    steps: [
      { kind: 'REQUEST_RECORDS', way: 'RECORDS_OFFICE' },
      { kind: 'LOG_CALL', party: 'HOLDER', outcome: 'REACHED', followUpDays: 3 },
    ],
  },
  {
    id: 'LEFT_MESSAGE',
    steps: [{ kind: 'LOG_CALL', party: 'PATIENT', outcome: 'VOICEMAIL', followUpDays: 2 }],
  },
  {
    id: 'CARD_WANTED',
    steps: [
      { kind: 'ASK_PATIENT', task: 'SEND_CARD_PHOTO' },
      { kind: 'SNOOZE', days: 2 },
    ],
  },
] as const satisfies readonly Macro[];
