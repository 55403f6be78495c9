import type { PauseSendingInput, ReleaseSendingInput, SendingResult } from '@sextant/contract';
import { audit, holdLeft, holdPause, holdRelease, withTenant, type Ctx } from '@sextant/data';

const REASON_MAX = 500;

/** Stops every message of the organization. What is being sent this moment ends; nothing new begins. */
export async function pauseSending(ctx: Ctx, { reason }: PauseSendingInput): Promise<SendingResult> {
  const text = reason.trim();
  if (text.length === 0 || text.length > REASON_MAX) {
    const problem = {
      field: 'reason',
      code: 'NEEDED',
      message: 'Say in 500 characters or less why sending stops.',
    };
    return { __typename: 'InputRefused', problems: [problem] };
  }
  return withTenant(ctx, async (inside) => {
    await inside.tx.query(holdPause, [ctx.orgId, text, ctx.personId ?? null]);
    audit(inside, inside.tx, { act: 'U', what: 'sending.pause' });
    return { __typename: 'SendingChanged', isHeld: true };
  });
}

/** Lets messages go out again. Releasing what is not held changes nothing. */
export async function releaseSending(ctx: Ctx, { kind }: ReleaseSendingInput): Promise<SendingResult> {
  return withTenant(ctx, async (inside) => {
    const [released] = await inside.tx.query(holdRelease, [ctx.orgId, kind]);
    if (released) audit(inside, inside.tx, { act: 'U', what: 'sending.release' });
    const [left] = released ? [] : await inside.tx.query(holdLeft, [ctx.orgId, kind]);
    if (!left) return { __typename: 'SendingChanged', isHeld: false };
    return {
      __typename: 'DeliveryRefused',
      code: 'NOT_PUT_ASIDE',
      message: 'What was due since the backup is still being put aside. Try again in a minute.',
    };
  });
}
