import { optOutByPatient, type Ctx, type Tx } from '@sextant/data';
import type { Channel, ConsentHow } from '@sextant/domain';
import { confirmStop, stopForAllWhoShare } from '@sextant/reminders';
import { recordAction } from '../actions/record-action.js';

export interface StopRequest {
  channel: Channel;
  /** The number or address that wants no more messages. */
  value: string;
  /** Where it stands on record. Absent: no case hears of it, and it is opted out all the same. */
  about: { caseId: string; patientId: string; contactPointId: string; isCaregivers: boolean } | undefined;
  /** Written back to us, or said on the page. */
  how: ConsentHow;
  /** The same id twice is one STOP. */
  actionId: string;
  /** Whether we say that it was understood: not when the carrier does, or when it was said before. */
  isConfirmed: boolean;
}

/**
 * Ends the messages to one number or address, for everybody who shares it, whatever became of the case: the opt-out, the
 * end of what is scheduled, the answer on the case, and the one confirmation, in the caller's transaction, which has to
 * begin with `holdAllWhoShare`.
 */
export async function stopMessages(inside: Ctx & { tx: Tx }, request: StopRequest): Promise<void> {
  const { channel, value, about, how, actionId, isConfirmed } = request;
  if (about) {
    const { caseId, contactPointId, isCaregivers } = about;
    await recordAction(inside, {
      actionId,
      caseId,
      action: {
        type: 'PATIENT_ANSWERED',
        answerId: actionId,
        answer: 'STOP',
        channel,
        contactPointId,
        how,
        ...(isCaregivers ? { isCaregivers } : {}),
      },
    });
  }
  // Whatever the case made of it: the first of two opt-outs of one place stands.
  inside.tx.later(optOutByPatient, [inside.orgId, channel, value]);
  await stopForAllWhoShare(inside, { channel, value });
  if (about && isConfirmed) confirmStop(inside, { ...about, channel, actionId });
}
