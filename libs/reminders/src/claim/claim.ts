import { randomUUID } from 'node:crypto';
import {
  claimDropItems,
  circuitProbe,
  claimEnd,
  claimExists,
  claimFacts,
  claimLockCase,
  claimLockPatient,
  claimRetime,
  claimTake,
  whoParams,
  withTenant,
  type ClaimFacts,
  type Ctx,
  type Tx,
} from '@sextant/data';
import { isChannelAgreed, type Channel, type QuietHours } from '@sextant/domain';
import type { Channels, Messenger, OutgoingMessage } from '@sextant/messaging';
import { circuitOf, PROBE_EVERY_S } from '../circuit/circuit.js';
import type { ReminderLog } from '../deliver/delivery-deps.js';
import type { Meter } from '../deliver/meter.js';
import type { BeatWatch } from '../hold/beat.js';
import { LINK_DAYS, newLinkToken } from '../links/link-token.js';
import { claimVerdict, type ClaimVerdict } from './claim-verdict.js';
import { deliveryKey } from './delivery-key.js';
import { messageOf } from './message-of.js';

export interface Claimed {
  deliveryId: string;
  leaseToken: string;
  attempt: number;
  /** Earlier tries whose outcome nobody knows. */
  unknownCount: number;
  contactPointId: string;
  /** How often its provider failed lately. */
  providerFailures: number;
  /** Hours a message about tasks may leave in; undefined: at any hour. */
  window?: { zone: string; hours: QuietHours };
  messenger: Messenger;
  message: OutgoingMessage;
}

export interface ClaimOptions {
  channels: Channels;
  publicUrl: string;
  leaseMs: number;
  beat: Pick<BeatWatch, 'known'>;
  meter: Meter;
  log: ReminderLog;
}

/**
 * Takes a due row for sending, in one transaction that re-checks everything under the locks of its case and patient.
 * Undefined: there is nothing to send (taken by another, moved, ended; why stands in the ledger).
 */
export function claim(ctx: Ctx, deliveryId: string, options: ClaimOptions): Promise<Claimed | undefined> {
  return withTenant(ctx, async ({ tx }) => {
    const ids = [ctx.orgId, deliveryId];
    const [, , rows] = await tx.queries([
      [claimLockCase, ids],
      [claimLockPatient, ids],
      [claimFacts, ids],
    ]);
    const facts = rows?.[0] as ClaimFacts | undefined;
    if (!facts) return noteNothing(ctx, tx, deliveryId, options);
    if (facts.beat < options.beat.known()) {
      options.log.error(
        { orgId: ctx.orgId, deliveryId },
        'the database is older than it was, nothing is sent',
      );
      return undefined;
    }
    const verdict = claimVerdict(facts);
    switch (verdict.kind) {
      case 'NOTHING':
      case 'HELD':
        return undefined;
      case 'END':
        tx.later(claimEnd, [...ids, verdict.state, verdict.reason]);
        return undefined;
      case 'RETIME':
        tx.later(claimRetime, [...ids, verdict.dueAt]);
        return undefined;
      case 'SEND':
        return take(ctx, tx, deliveryId, facts, verdict, options);
    }
  });
}

/** A real provider only with its agreement confirmed, asked anew for every message: a revoked one ends at once. */
function messengerFor(channel: Channel, { agreements }: ClaimFacts, channels: Channels): Messenger {
  const messenger = channels[channel];
  return isChannelAgreed(channel, agreements) ? messenger : (messenger.untilAgreed ?? messenger);
}

const TAKEN = ['SENDING', 'SENT', 'DELIVERED', 'BOUNCED', 'UNKNOWN'];

/** A job for a row that is taken or over was a second one. A job for no row of this organization came from nowhere. */
async function noteNothing(
  ctx: Ctx,
  tx: Tx,
  deliveryId: string,
  { meter, log }: ClaimOptions,
): Promise<undefined> {
  const [row] = await tx.query(claimExists, [ctx.orgId, deliveryId]);
  if (row) {
    if (TAKEN.includes(row.state)) meter.count('duplicates_prevented', {});
  } else {
    meter.count('bad_jobs', {});
    log.error({ orgId: ctx.orgId, deliveryId }, 'a job names no delivery of ours');
  }
}

async function take(
  ctx: Ctx,
  tx: Tx,
  deliveryId: string,
  facts: ClaimFacts,
  verdict: Extract<ClaimVerdict, { kind: 'SEND' }>,
  options: ClaimOptions,
): Promise<Claimed | undefined> {
  const leaseToken = randomUUID();
  const messenger = messengerFor(verdict.channel, facts, options.channels);
  const circuit = circuitOf(facts, messenger.name);
  const first = verdict.items[0];
  // An answer to somebody who wrote waits for nobody: perhaps it is help, and it asks the provider as well as any other.
  if (circuit.isOpen && first) {
    const [probe] = await tx.query(circuitProbe, [messenger.name, PROBE_EVERY_S]);
    if (!probe) return undefined;
  }
  const link = newLinkToken();
  const wantedKey = deliveryKey({
    orgId: ctx.orgId,
    caseId: facts.caseId,
    subject: first ? `${first.taskId}#${first.occurrence}` : deliveryId,
    channel: verdict.channel,
  });
  const { language, parts, templateVersion } = messageOf(
    facts,
    verdict,
    `${options.publicUrl}/p/${link.token}`,
  );
  const isWhole = verdict.items.length === facts.items.length;
  const values = [
    ...whoParams(ctx),
    deliveryId,
    leaseToken,
    options.leaseMs,
    verdict.channel,
    verdict.contact.id,
    messenger.name,
    wantedKey,
    language,
    templateVersion,
    first ? link.hash : null,
    LINK_DAYS,
  ];
  const [taken] = await (isWhole ? tx.finish(claimTake, values) : tx.query(claimTake, values));
  if (!taken) return undefined;
  if (!isWhole) tx.later(claimDropItems, [ctx.orgId, deliveryId, verdict.items.map((item) => item.taskId)]);
  return {
    deliveryId,
    leaseToken,
    attempt: taken.attempt,
    unknownCount: facts.unknownCount,
    contactPointId: verdict.contact.id,
    providerFailures: circuit.failures,
    ...(first && {
      window: { zone: facts.zone, hours: { startHour: facts.quietStartHour, endHour: facts.quietEndHour } },
    }),
    messenger,
    message: {
      ...parts,
      key: taken.providerKey,
      deliveryId,
      to: verdict.contact.value,
      at: facts.now,
      mayBeOut: facts.unknownCount > 0,
    },
  };
}
