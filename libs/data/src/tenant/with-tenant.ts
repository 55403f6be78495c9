import type { Ctx } from './ctx.js';
import { connectionOf } from './database.js';
import type { NamedQuery } from './named-query.js';
import { sendBurst, Tx } from './tx.js';
import { isUuid } from './uuid.js';

/** Reads may be lost from the audit by a crash within 0.6 s; that buys them not to wait for the disk. */
const READS_DO_NOT_WAIT = ';SET LOCAL synchronous_commit=off';

/**
 * Runs the work in one transaction that sees the rows of `ctx.orgId` only. Joined when the ctx is already inside one.
 * Committed when the work returns, rolled back when it throws; the connection is dropped after any error.
 */
export async function withTenant<Result>(
  ctx: Ctx,
  work: (ctx: Ctx & { tx: Tx }) => Promise<Result>,
): Promise<Result> {
  if (ctx.tx) return joined(ctx, ctx.tx, work);
  const begin = beginFor(ctx.orgId);
  const connection = await connectionOf(ctx.db);
  let failure: unknown;
  try {
    const tx = new Tx(ctx.orgId, connection, begin);
    const result = await work({ ...ctx, tx });
    await tx.commit();
    return result;
  } catch (error) {
    failure = error ?? new Error('unknown error');
    throw error;
  } finally {
    await connection.release(failure);
  }
}

/**
 * One named statement for one organization: BEGIN, SET LOCAL, statement and COMMIT leave in one packet.
 * For reads with their audit row and for single-statement writes without `isDurable: false`.
 */
export async function tenantQuery<Row>(
  ctx: Ctx,
  query: NamedQuery<Row>,
  values: readonly unknown[] = [],
  { isDurable = false }: { isDurable?: boolean } = {},
): Promise<Row[]> {
  if (ctx.tx) return ctx.tx.query(query, values);
  const begin = beginFor(ctx.orgId) + (isDurable ? '' : READS_DO_NOT_WAIT);
  const connection = await connectionOf(ctx.db);
  let failure: unknown;
  try {
    const answers = await sendBurst(connection, [
      { name: '', text: begin },
      { name: query.name, text: query.text, values },
      { name: '', text: 'COMMIT' },
    ]);
    return (answers[1]?.rows ?? []) as Row[];
  } catch (error) {
    failure = error;
    throw error;
  } finally {
    await connection.release(failure);
  }
}

async function joined<Result>(
  ctx: Ctx,
  tx: Tx,
  work: (ctx: Ctx & { tx: Tx }) => Promise<Result>,
): Promise<Result> {
  if (tx.orgId !== ctx.orgId) throw new Error('A transaction serves one organization only.');
  return tx.join(() => work({ ...ctx, tx }));
}

function beginFor(orgId: string): string {
  // The one place where a value is put into SQL text: SET takes no parameters.
  if (!isUuid(orgId)) throw new Error('The organization id is not a UUID.');
  return `BEGIN;SET LOCAL app.org='${orgId}'`;
}
