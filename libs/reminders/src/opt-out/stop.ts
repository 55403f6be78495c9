import { randomUUID } from 'node:crypto';
import {
  stopConfirm,
  stopLift,
  stopLock,
  stopLockCases,
  stopSuppress,
  stopUnconfirm,
  type Ctx,
  type Tx,
} from '@sextant/data';
import type { Channel } from '@sextant/domain';

export interface StopPlace {
  channel: Channel;
  /** The number or address. */
  value: string;
}

/** A confirmation is worth sending for so long (64.1200(a)(12)). */
const CONFIRM_MINUTES = 5;

/**
 * First of all in a transaction that records a STOP: holds the cases of everybody who shares the place, so that two of
 * them who stop in the same instant wait for each other instead of blocking each other.
 */
export function holdAllWhoShare(ctx: Ctx & { tx: Tx }, place: StopPlace): void {
  ctx.tx.later(stopLockCases, [ctx.orgId, kindOf(place), place.value]);
}

/**
 * The other half of a STOP, in the transaction that records it (which writes the opt-out and ends this patient's own
 * messages): locks everybody who shares the place, so that no message of theirs is claimed in between, and ends what is
 * scheduled for those who have no other place.
 */
export async function stopForAllWhoShare(ctx: Ctx & { tx: Tx }, place: StopPlace): Promise<void> {
  const sharing = await ctx.tx.query(stopLock, [ctx.orgId, kindOf(place), place.value]);
  const patientIds = sharing.map((row) => row.patientId);
  ctx.tx.later(stopSuppress, [ctx.orgId, place.channel, patientIds, place.value]);
}

function kindOf({ channel }: StopPlace): 'PHONE' | 'EMAIL' {
  return channel === 'SMS' ? 'PHONE' : 'EMAIL';
}

/** Plans the one message that says it was understood. Not where the carrier answers STOP itself. */
export function confirmStop(
  ctx: Ctx & { tx: Tx },
  to: { caseId: string; patientId: string; contactPointId: string; channel: Channel; actionId: string },
): void {
  ctx.tx.later(stopConfirm, [
    ctx.orgId,
    randomUUID(),
    to.caseId,
    to.patientId,
    to.channel,
    to.contactPointId,
    to.actionId,
    CONFIRM_MINUTES,
  ]);
}

/** START from the very place that stopped. First in its transaction, so that what is planned after it sees the place open. */
export function openAgain(ctx: Ctx & { tx: Tx }, place: StopPlace): void {
  ctx.tx.later(stopLift, [ctx.orgId, place.channel, place.value]);
}

/** "I tapped that by mistake": the place is open again, and a confirmation that is not out yet stays in. */
export function takeStopBack(ctx: Ctx & { tx: Tx }, place: StopPlace, stopActionId: string): void {
  openAgain(ctx, place);
  ctx.tx.later(stopUnconfirm, [ctx.orgId, stopActionId]);
}
