import { randomUUID } from 'node:crypto';
import { namedQuery, withTenant, type Ctx, type Tx } from '@sextant/data';
import { recordAction } from '../actions/record-action.js';

/** $1 organization, $2 who has them. Locked in one order, so that two handovers cannot wait for each other. */
const CASES_OF = namedQuery<{ id: string }>(
  'handover-cases',
  `select c.id from care_case c where c.org_id = $1 and c.navigator_id = $2 and c.status <> 'CLOSED'
   order by c.id for no key update`,
);

/** A handover that cannot be finished is not begun. */
export class HandoverRefusedError extends Error {
  override readonly name = 'HandoverRefusedError';
}

/**
 * Gives every open and paused case of one person to another, each as an ASSIGN_NAVIGATOR on its own timeline, all in
 * one transaction. The receiver must be active and a navigator or supervisor; else it throws and nothing is handed over.
 * @returns how many cases changed hands
 */
export async function assignAll(ctx: Ctx, fromId: string, toId: string, note?: string): Promise<number> {
  return withTenant(ctx, (inside) => assignInside(inside, fromId, toId, note));
}

async function assignInside(
  ctx: Ctx & { tx: Tx },
  fromId: string,
  toId: string,
  note?: string,
): Promise<number> {
  // Administrators hand over too, without working on cases themselves.
  const acting: Ctx & { tx: Tx } = { ...ctx, roles: [...ctx.roles, 'SUPERVISOR'] };
  const found = await ctx.tx.query(CASES_OF, [ctx.orgId, fromId]);
  for (const { id } of found) {
    const action = {
      type: 'ASSIGN_NAVIGATOR' as const,
      navigatorId: toId,
      ...(note?.trim() ? { note } : {}),
    };
    const request = { actionId: randomUUID(), caseId: id, action };
    const result = await recordAction(acting, request);
    if (result.__typename !== 'ActionRecorded') {
      throw new HandoverRefusedError(
        result.__typename === 'ActionRefused' ? result.message : 'A case is gone.',
      );
    }
  }
  return found.length;
}
