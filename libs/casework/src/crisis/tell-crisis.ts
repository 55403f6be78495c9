import { staffAlertInsert, strangerAnswerInsert, type Ctx, type Tx } from '@sextant/data';
import { dateIn, type Channel, type InboundMeaning } from '@sextant/domain';
import { uuidOf } from '@sextant/reminders';
import { recordAction } from '../actions/record-action.js';

/**
 * Somebody wrote what sounds like an emergency: a call for the same day, and a mail to the supervisors, in the transaction
 * that recorded the words. A closed case takes no call; it stands first on Today all the same. Told twice is told once.
 */
export async function tellCrisis(
  inside: Ctx & { tx: Tx },
  { caseId, answerId, zone }: { caseId: string; answerId: string; zone: string },
): Promise<void> {
  inside.tx.later(staffAlertInsert, [inside.orgId, caseId, answerId]);
  await recordAction(
    { ...inside, actorKind: 'SYSTEM' },
    {
      actionId: uuidOf(answerId, 'call'),
      caseId,
      action: {
        type: 'RAISE_CALL_TASK',
        callTaskId: uuidOf(answerId, 'call task'),
        reason: 'ASKED_FOR_HELP',
        dueOn: dateIn(zone, inside.clock.now()),
      },
    },
  );
}

/**
 * The same words from a number or address that belongs to no case: the answer is planned and the supervisors get their mail,
 * in the transaction that recorded the message. The message itself stands in the supervisors' bar.
 */
export async function tellStrangerCrisis(
  inside: Ctx & { tx: Tx },
  message: { id: string; channel: Channel; sender: string; meaning: InboundMeaning },
): Promise<void> {
  const { id, channel, sender, meaning } = message;
  const [planned] = await inside.tx.query(strangerAnswerInsert, [inside.orgId, id, channel, sender, meaning]);
  if (planned) inside.tx.later(staffAlertInsert, [inside.orgId, null, id]);
}
