import { PATIENT_TASK_KINDS, type Channel, type PatientTaskKind } from '@sextant/domain';
import { compact, oneOf } from '../../app/search-params.js';

/** Which task's messages are open, and on which channel. */
export interface RemindersSearch {
  task?: PatientTaskKind;
  channel?: Channel;
}

export function remindersSearch(search: Record<string, unknown>): RemindersSearch {
  return compact({
    task: oneOf(PATIENT_TASK_KINDS, search.task),
    channel: oneOf(['SMS', 'EMAIL'] as const, search.channel),
  });
}
