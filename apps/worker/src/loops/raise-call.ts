import { recordAction } from '@sextant/casework';
import type { Ctx } from '@sextant/data';
import type { CallNeed, ReminderLog } from '@sextant/reminders';

/** Records the call task as the system. What is refused (answered or closed meanwhile) needs no call. */
export async function raiseCall(ctx: Ctx, need: CallNeed, log: ReminderLog): Promise<void> {
  const { actionId, caseId, callTaskId, reason, patientTaskId, dueOn } = need;
  const result = await recordAction(ctx, {
    actionId,
    caseId,
    action: {
      type: 'RAISE_CALL_TASK',
      callTaskId,
      reason,
      dueOn,
      ...(patientTaskId ? { patientTaskId } : {}),
    },
  });
  const code = result.__typename === 'ActionRefused' ? result.code : undefined;
  log.info({ orgId: ctx.orgId, caseId, reason, result: result.__typename, code }, 'call task');
}
