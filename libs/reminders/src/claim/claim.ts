import { randomUUID } from 'node:crypto';
import {
  circuitProbe,
  claimDropItems,
  claimLeftItems,
  claimEnd,
  claimExists,
  claimLockCases,
  claimLockPatients,
  claimRetime,
  claimRows,
  claimSender,
  claimTake,
  DatabaseFault,
  withTenant,
  type ClaimFacts,
  type ClaimRow,
  type ClaimSender,
  type Ctx,
  type DeliveryPurpose,
  type Taking,
  type Tx,
} from '@sextant/data';
import { CHANNELS, isChannelAgreed, queueOf, type Channel, type QuietHours } from '@sextant/domain';
import type { Channels, Messenger, OutgoingMessage } from '@sextant/messaging';
import { circuitOf, PROBE_EVERY_S } from '../circuit/circuit.js';
import type { ReminderLog } from '../deliver/delivery-deps.js';
import type { Meter } from '../deliver/meter.js';
import type { BeatWatch } from '../hold/beat.js';
import { LINK_DAYS, newLinkToken } from '../links/link-token.js';
import { isUrgent } from '../outcome/after-unknown.js';
import { claimVerdict, NOT_REPEATED, type ClaimVerdict } from './claim-verdict.js';
import { deliveryKey } from './delivery-key.js';
import { messageOf } from './message-of.js';

export interface Claimed {
  deliveryId: string;
  leaseToken: string;
  attempt: number;
  purpose: DeliveryPurpose;
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

/** Not this time: another row of the batch comes first. It has to be asked for again. */
export const AGAIN = Symbol('again');

/** One row of a batch that may leave now. */
interface Chosen {
  taking: Taking;
  verdict: Extract<ClaimVerdict, { kind: 'SEND' }>;
  facts: ClaimFacts;
  claimed: Omit<Claimed, 'attempt' | 'message'> & { message: Omit<OutgoingMessage, 'key'> };
}

/**
 * Takes due rows of one organization for sending, in one transaction that re-checks everything under the locks of their
 * cases and patients. Answers for each id in order; undefined: there is nothing to send (taken by another, moved, ended;
 * why stands in the ledger). An Error: this row cannot be read or written into a message, the others are not touched.
 */
export function claim(
  ctx: Ctx,
  deliveryIds: readonly string[],
  options: ClaimOptions,
): Promise<(Claimed | typeof AGAIN | Error | undefined)[]> {
  // Before the database is looked at: it beats on meanwhile, and what was read then is not older for that.
  const knownBeat = options.beat.known();
  return withTenant(ctx, async ({ tx }) => {
    const ids = [ctx.orgId, [...new Set(deliveryIds)]];
    const [, , [sender], rows] = (await tx.queries([
      [claimLockCases, ids],
      [claimLockPatients, ids],
      [claimSender, ids],
      [claimRows, ids],
    ])) as [unknown, unknown, ClaimSender[], ClaimRow[]];
    if (sender && sender.beat < knownBeat) {
      options.log.error({ orgId: ctx.orgId }, 'the database is older than it was, nothing is sent');
      return deliveryIds.map(() => undefined);
    }
    const facts = new Map(rows.map((row) => [row.deliveryId, { ...(sender as ClaimSender), ...row }]));
    const seen = new Set<string>();
    const probes = new Map<string, boolean>();
    const answers: (Chosen | typeof AGAIN | Error | undefined)[] = [];
    for (const id of deliveryIds) {
      const known = facts.get(id);
      if (!known) {
        answers.push(seen.has(id) ? AGAIN : await noteNothing(ctx, tx, id, options));
        continue;
      }
      // The caps of a patient count what leaves with this very batch.
      const isSecond = seen.has(id) || seen.has(known.patientId);
      answers.push(isSecond ? AGAIN : await choose(ctx, tx, known, options, probes));
      seen.add(id).add(known.patientId);
    }
    return take(ctx, tx, answers, options);
  });
}

/** What becomes of one row; what ends it or moves it leaves with the batch. */
async function choose(
  ctx: Ctx,
  tx: Tx,
  facts: ClaimFacts,
  options: ClaimOptions,
  probes: Map<string, boolean>,
): Promise<Chosen | Error | undefined> {
  const ids = [ctx.orgId, facts.deliveryId];
  try {
    const closed = CHANNELS.filter((each) => messengerFor(each, facts, options.channels).reachesNobody);
    const verdict = claimVerdict(facts, closed);
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
        if (isWithAnother(facts, messengerFor(verdict.channel, facts, options.channels))) {
          tx.later(claimEnd, [...ids, 'UNKNOWN', NOT_REPEATED]);
          return undefined;
        }
        return (await mayAsk(tx, facts, verdict, options, probes))
          ? chosen(ctx, facts, verdict, options)
          : undefined;
    }
  } catch (error) {
    // Facts no message can be made of. What the database says concerns the whole batch.
    if (error instanceof DatabaseFault) throw error;
    return error instanceof Error ? error : new Error('no message can be made');
  }
}

/** A real provider only with its agreement confirmed, asked anew for every message: a revoked one ends at once. */
function messengerFor(channel: Channel, { agreements }: ClaimFacts, channels: Channels): Messenger {
  const messenger = channels[channel];
  return isChannelAgreed(channel, agreements) ? messenger : (messenger.untilAgreed ?? messenger);
}

/** An earlier try may be out, by a provider this one knows nothing of: a repeat would be a second message. */
function isWithAnother({ unknownCount, provider }: ClaimFacts, { name }: Messenger): boolean {
  return unknownCount > 0 && provider !== null && provider !== name;
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

/**
 * Whether its provider may be asked. An answer to somebody who wrote waits for nobody: perhaps it is help, and it asks the
 * provider as well as any other. Of the others one asks an open one, now and then.
 */
async function mayAsk(
  tx: Tx,
  facts: ClaimFacts,
  { channel, items }: Extract<ClaimVerdict, { kind: 'SEND' }>,
  { channels }: ClaimOptions,
  probes: Map<string, boolean>,
): Promise<boolean> {
  const { name } = messengerFor(channel, facts, channels);
  if (!circuitOf(facts, name).isOpen || items.length === 0) return true;
  const isProbe = !probes.has(name) && (await tx.query(circuitProbe, [name, PROBE_EVERY_S])).length > 0;
  probes.set(name, true);
  return isProbe;
}

function chosen(
  ctx: Ctx,
  facts: ClaimFacts,
  verdict: Extract<ClaimVerdict, { kind: 'SEND' }>,
  options: ClaimOptions,
): Chosen {
  const { deliveryId } = facts;
  const messenger = messengerFor(verdict.channel, facts, options.channels);
  const leaseToken = randomUUID();
  const first = verdict.items[0];
  const link = newLinkToken();
  const words = messageOf(facts, verdict, `${options.publicUrl}/p/${link.token}`);
  const subject = first ? `${first.taskId}#${first.occurrence}` : deliveryId;
  return {
    verdict,
    facts,
    taking: {
      id: deliveryId,
      leaseToken,
      channel: verdict.channel,
      contactPointId: verdict.contact.id,
      provider: messenger.name,
      providerKey: deliveryKey({
        orgId: ctx.orgId,
        caseId: facts.caseId,
        subject,
        channel: verdict.channel,
      }),
      language: words.language,
      templateVersion: words.templateVersion,
      linkHash: first ? link.hash.toString('hex') : null,
    },
    claimed: {
      deliveryId,
      leaseToken,
      purpose: facts.purpose,
      unknownCount: facts.unknownCount,
      contactPointId: verdict.contact.id,
      providerFailures: circuitOf(facts, messenger.name).failures,
      ...(first && {
        window: { zone: facts.zone, hours: { startHour: facts.quietStartHour, endHour: facts.quietEndHour } },
      }),
      messenger,
      message: {
        ...words.parts,
        deliveryId,
        to: verdict.contact.value,
        at: facts.now,
        mayBeOut: facts.unknownCount > 0,
        ...(facts.triedSince !== null && { triedSince: facts.triedSince }),
        isOnce: isUrgent(facts.purpose),
      },
    },
  };
}

/** Everything that may leave, taken with one statement that travels with COMMIT. */
async function take(
  ctx: Ctx,
  tx: Tx,
  answers: readonly (Chosen | typeof AGAIN | Error | undefined)[],
  { leaseMs }: ClaimOptions,
): Promise<(Claimed | typeof AGAIN | Error | undefined)[]> {
  const all = answers.filter((answer) => isChosen(answer));
  for (const { facts, verdict, claimed } of all) {
    if (verdict.items.length === facts.items.length) continue;
    tx.later(claimDropItems, [ctx.orgId, claimed.deliveryId, verdict.items.map((item) => item.taskId)]);
    const [first] = verdict.left;
    if (!first) continue;
    const leftIds = verdict.left.map((item) => item.taskId);
    tx.later(claimLeftItems, [ctx.orgId, claimed.deliveryId, leftIds, randomUUID(), queueOf(first.kind)]);
  }
  const takings = all.map(({ taking }) => taking);
  const ids = takings.map(({ id }) => id);
  const values = [ctx.orgId, ctx.actorKind, JSON.stringify(takings), leaseMs, LINK_DAYS, ids];
  const rows = all.length === 0 ? [] : await tx.finish(claimTake, values);
  const taken = new Map(rows.map((row) => [row.id, row]));
  return answers.map((answer) => {
    if (!isChosen(answer)) return answer;
    const row = taken.get(answer.claimed.deliveryId);
    if (!row) return undefined;
    const message = { ...answer.claimed.message, key: row.providerKey };
    return { ...answer.claimed, attempt: row.attempt, message };
  });
}

function isChosen(answer: Chosen | typeof AGAIN | Error | undefined): answer is Chosen {
  return typeof answer === 'object' && 'taking' in answer;
}
