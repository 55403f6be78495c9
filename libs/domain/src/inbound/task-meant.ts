import type { PatientTaskKind } from '../tasks/patient-task.types.js';

export interface OpenTask {
  taskId: string;
  kind: PatientTaskKind;
}

/**
 * What "done" and "yes" are about: the first thing the last message to this place asked for that is still open and unanswered.
 * `lastAsked`: the tasks of that message in its order, null when none went there; then it is the only open task, if it is
 * the only one. Never a task that nobody has told the patient of while another message waits for its answer.
 */
export function taskMeant(
  open: readonly OpenTask[],
  lastAsked: readonly string[] | null,
): OpenTask | undefined {
  if (lastAsked === null) return open.length === 1 ? open[0] : undefined;
  return lastAsked
    .map((taskId) => open.find((task) => task.taskId === taskId))
    .find((task) => task !== undefined);
}
