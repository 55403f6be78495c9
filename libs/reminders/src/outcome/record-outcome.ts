import { setTimeout as sleep } from 'node:timers/promises';
import {
  type HOURS_OVER,
  optOutByProvider,
  outcomeEnd,
  outcomeInvalidContact,
  outcomeRetry,
  outcomeSent,
  tenantQuery,
  withTenant,
  type Ctx,
  type SentRow,
} from '@sextant/data';
import type { AfterUnknown, SendResult } from '@sextant/messaging';
import type { Claimed } from '../claim/claim.js';
import type { JournalTry } from './sent-journal.js';
import { policyAfterUnknown } from './after-unknown.js';
import { backoffSeconds } from './backoff.js';

/** What became of one try. LEASE_LOST: somebody else had taken the row back meanwhile. */
export type Outcome = 'SENT' | 'RETRY' | 'FAILED' | 'SUPPRESSED' | 'UNKNOWN' | 'LEASE_LOST';

/** How often a message whose outcome nobody knew may leave again: with the first one that makes two copies, never three. */
const MOST_UNKNOWN = 1;
/** Its worker died before it let go of the message. */
export const LEASE_OVER = 'LEASE_OVER';
/** A provider needs a moment until it lists what it took. */
const LOOK_UP_AFTER_S = 60;

/** Writes what providers took, of one organization. Answers for each in order; false: its lease was over. */
export async function recordSent(ctx: Ctx, rows: readonly SentRow[]): Promise<boolean[]> {
  const values = [ctx.orgId, JSON.stringify(rows), rows.map(({ id }) => id)];
  const written = await tenantQuery(ctx, outcomeSent, values, { isDurable: true });
  const ids = new Set(written.map(({ id }) => id));
  return rows.map(({ id }) => ids.has(id));
}

/** Writes what the provider said into the ledger; what it took by `sent`, which may join others. */
export async function recordOutcome(
  ctx: Ctx,
  claimed: Claimed,
  result: SendResult,
  sent: (row: SentRow) => Promise<boolean>,
): Promise<Outcome> {
  const ids = [ctx.orgId, claimed.deliveryId, claimed.leaseToken];
  switch (result.kind) {
    case 'ACCEPTED': {
      const { text, link } = claimed.message;
      // The link opens something: the ledger keeps the words, not the key.
      const body = link === '' ? text : text.replaceAll(link, '…');
      const { deliveryId: id, leaseToken } = claimed;
      const row = { id, leaseToken, providerMessageId: result.providerMessageId ?? null, body };
      return (await sent(row)) ? 'SENT' : 'LEASE_LOST';
    }
    case 'REFUSED': {
      if (result.isOptOut) return optedOutThere(ctx, claimed);
      if (result.isPermanent) return refusedForGood(ctx, claimed, result.code);
      const seconds = backoffSeconds(claimed.attempt, Math.random());
      if (seconds === undefined) {
        return (await wrote(ctx, outcomeEnd, [...ids, 'FAILED', `REFUSED_${result.code}`]))
          ? 'FAILED'
          : 'LEASE_LOST';
      }
      const values = [...ids, `REFUSED_${result.code}`, seconds, false];
      return (await wrote(ctx, outcomeRetry, values)) ? 'RETRY' : 'LEASE_LOST';
    }
    case 'UNKNOWN':
      return recordUnknown(ctx, {
        deliveryId: claimed.deliveryId,
        leaseToken: claimed.leaseToken,
        unknownCount: claimed.unknownCount,
        policy: policyAfterUnknown([claimed.messenger], {
          purpose: claimed.purpose,
          provider: claimed.messenger.name,
        }),
        code: result.code,
      });
  }
}

/** A try that may have reached the patient: sent again where that cannot make a second message or one twin is the lesser harm. */
export async function recordUnknown(
  ctx: Ctx,
  tried: { deliveryId: string; leaseToken: string; unknownCount: number; policy: AfterUnknown; code: string },
): Promise<Outcome> {
  const ids = [ctx.orgId, tried.deliveryId, tried.leaseToken];
  const reason = `UNKNOWN_${tried.code}`;
  const mayRepeat =
    tried.policy === 'KEYED' || (tried.policy !== 'NEVER' && tried.unknownCount < MOST_UNKNOWN);
  if (mayRepeat) {
    const counts = tried.policy !== 'KEYED';
    const seconds = tried.policy === 'LOOK_UP' ? LOOK_UP_AFTER_S : 0;
    return (await wrote(ctx, outcomeRetry, [...ids, reason, seconds, counts])) ? 'RETRY' : 'LEASE_LOST';
  }
  return (await wrote(ctx, outcomeEnd, [...ids, 'UNKNOWN', reason])) ? 'UNKNOWN' : 'LEASE_LOST';
}

/** A try of which nothing left: due again at once, as if it had not been. False: somebody was faster. */
export function putBack(
  ctx: Ctx,
  { deliveryId, leaseToken }: JournalTry,
  reason: typeof HOURS_OVER | typeof LEASE_OVER,
): Promise<boolean> {
  return wrote(ctx, outcomeRetry, [ctx.orgId, deliveryId, leaseToken, reason, 0, false]);
}

/** Nobody lives there: the next plan takes another channel, and a person is told when there is none. */
async function refusedForGood(ctx: Ctx, claimed: Claimed, code: string): Promise<Outcome> {
  return withTenant(ctx, async ({ tx }) => {
    const rows = await tx.query(outcomeEnd, [
      ctx.orgId,
      claimed.deliveryId,
      claimed.leaseToken,
      'SUPPRESSED',
      `INVALID_CONTACT_${code}`,
    ]);
    if (rows.length === 0) return 'LEASE_LOST';
    tx.later(outcomeInvalidContact, [ctx.orgId, claimed.contactPointId]);
    return 'SUPPRESSED';
  });
}

/** The number said STOP to the carrier or the provider: it holds for everybody who shares it, as if it was said to us. */
async function optedOutThere(ctx: Ctx, claimed: Claimed): Promise<Outcome> {
  return withTenant(ctx, async ({ tx }) => {
    const ids = [ctx.orgId, claimed.deliveryId, claimed.leaseToken];
    const rows = await tx.query(outcomeEnd, [...ids, 'SUPPRESSED', 'OPT_OUT']);
    if (rows.length === 0) return 'LEASE_LOST';
    tx.later(optOutByProvider, [ctx.orgId, claimed.message.channel, claimed.message.to]);
    return 'SUPPRESSED';
  });
}

type Write = Parameters<typeof tenantQuery>[1];

async function wrote(ctx: Ctx, query: Write, values: unknown[]): Promise<boolean> {
  return (await tenantQuery(ctx, query, values, { isDurable: true })).length > 0;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Writes an outcome, again and again until it is written or the lease is over: the message has left, and a database
 * that restarts must not make us send it twice. Throws the last error when the time is up.
 */
export async function untilWritten(write: () => Promise<Outcome>, limitMs: number): Promise<Outcome> {
  const started = performance.now();
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await write();
    } catch (error) {
      if (performance.now() - started + pause > limitMs) throw error;
      await sleep(pause);
    }
  }
}
