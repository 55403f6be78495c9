import { randomUUID } from 'node:crypto';
import { answerInsert, type Ctx, type DeliveryPurpose, type Tx } from '@sextant/data';
import type { Channel } from '@sextant/domain';

/** An answer that comes later than this answers nothing any more. */
const ANSWER_MINUTES = 5;
/** An emergency is answered even when the worker was down for a while. */
export const CRISIS_MINUTES = 60;

/** Plans the one message that answers what somebody wrote: at once, at any hour, outside the caps. */
export function planAnswer(
  ctx: Ctx & { tx: Tx },
  to: { caseId: string; patientId: string; contactPointId: string; channel: Channel },
  purpose: Exclude<DeliveryPurpose, 'TASKS'>,
): void {
  ctx.tx.later(answerInsert, [
    ctx.orgId,
    randomUUID(),
    to.caseId,
    to.patientId,
    to.channel,
    to.contactPointId,
    purpose,
    purpose.startsWith('CRISIS') ? CRISIS_MINUTES : ANSWER_MINUTES,
  ]);
}
