import type { PatientTaskKind } from '../tasks/patient-task.types.js';

export interface OpenTask {
  taskId: string;
  kind: PatientTaskKind;
}

/**
 * What "done" and "yes" are about: the first thing the last message to this place asked for that is still open and unanswered.
 * `lastAsked`: the tasks of that message in its order, null when none went there; then it is the only open task, if it is
 * the only one. A picture is about the request for one before anything else. Never a task that nobody has told the patient
 * of while another message waits for its answer.
 */
export function taskMeant(
  open: readonly OpenTask[],
  lastAsked: readonly string[] | null,
  hasPicture = false,
): OpenTask | undefined {
  const asked = lastAsked?.flatMap((taskId) => open.find((task) => task.taskId === taskId) ?? []);
  const picture = hasPicture && (asked ?? open).find((task) => task.kind === 'SEND_CARD_PHOTO');
  if (picture) return picture;
  if (asked) return asked[0];
  return open.length === 1 ? open[0] : undefined;
}
