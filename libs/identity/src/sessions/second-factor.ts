import { withTenant } from '@sextant/data';
import { audit } from '../audit.js';
import { acceptedStep, newEnrollment, type Enrollment } from '../credentials/second-factor.js';
import { identityCtx, type IdentityDeps } from '../identity-deps.js';
import type { Session } from './find-session.js';
import { beginSession, type SignInRefusalCode } from './sign-in.js';
import { countTries, giveBack, type Try } from './sign-in-tries.js';
import {
  deleteSession,
  deleteSessionsOf,
  lockCredential,
  noteCode,
  noteWrongCode,
  setPendingSecret,
  setSecret,
} from './session.sql.js';

const ISSUER = 'Sextant';
const CODES_PER_PASSWORD = 5;
/** To change the authenticator one must have shown the old one a short while ago (ASVS 7.5.1). */
const RECENT_MS = 10 * 60_000;

export type CodeResult = { kind: 'SIGNED_IN'; token: string } | { kind: 'REFUSED'; code: SignInRefusalCode };

export interface CodeRequest {
  code: string;
  address: string;
  requestId: string;
}

/** Second half of signing in: a code of the authenticator app. A code counts once. The session gets a new token. */
export async function verifySecondFactor(
  deps: IdentityDeps,
  pending: Session,
  request: CodeRequest,
): Promise<CodeResult> {
  const { orgId, personId, sessionId } = pending;
  const tries = codeTries(personId, request);
  if (!(await countTries(deps, tries))) return { kind: 'REFUSED', code: 'TOO_MANY_TRIES' };
  const result = await withTenant(identityCtx(deps, orgId, request.requestId, personId), async (ctx) => {
    const [credential] = await ctx.tx.query(lockCredential, [orgId, personId, sessionId]);
    const secret = credential?.totpSecret && deps.box.open(credential.totpSecret, personId);
    const at = new Date(ctx.clock.now());
    const step = secret
      ? await acceptedStep(secret, request.code, at, credential.lastStep ?? undefined)
      : undefined;
    if (step === undefined) {
      audit(ctx, 'E', 'sign_in.second_factor', personId, { isRefused: true });
      const [session] = await ctx.tx.query(noteWrongCode, [orgId, sessionId]);
      if (!session || session.wrongCodes >= CODES_PER_PASSWORD)
        ctx.tx.later(deleteSession, [orgId, sessionId]);
      return { kind: 'REFUSED', code: 'WRONG_CODE' } as const;
    }
    ctx.tx.later(noteCode, [orgId, personId, step, ctx.clock.now()]);
    ctx.tx.later(deleteSession, [orgId, sessionId]);
    return { kind: 'SIGNED_IN', token: await beginSession(ctx, personId, 'WITH_SECOND_FACTOR') } as const;
  });
  if (result.kind === 'SIGNED_IN') await giveBack(deps, tries);
  return result;
}

/**
 * A fresh secret for an authenticator app, in force only after `confirmSecondFactor`. Undefined when the person has one
 * already and has not shown it just now.
 */
export async function enrollSecondFactor(
  deps: IdentityDeps,
  session: Session,
  requestId: string,
): Promise<Enrollment | undefined> {
  const { orgId, personId, sessionId, email } = session;
  return withTenant(identityCtx(deps, orgId, requestId, personId), async (ctx) => {
    const [credential] = await ctx.tx.query(lockCredential, [orgId, personId, sessionId]);
    const { totpSecret, secondFactorAt } = credential ?? {};
    const age = secondFactorAt ? Date.parse(ctx.clock.now()) - Date.parse(secondFactorAt) : Infinity;
    if (!credential || (totpSecret && age > RECENT_MS)) return undefined;
    const enrollment = await newEnrollment(ISSUER, email);
    ctx.tx.later(setPendingSecret, [orgId, personId, deps.box.seal(enrollment.secret, personId)]);
    audit(ctx, 'U', 'second_factor.enroll', personId);
    await ctx.tx.flush();
    return enrollment;
  });
}

/** Puts the new authenticator in force. All other sessions of the person end; this one gets a new token. */
export async function confirmSecondFactor(
  deps: IdentityDeps,
  session: Session,
  request: CodeRequest,
): Promise<CodeResult> {
  const { orgId, personId, sessionId } = session;
  const tries = codeTries(personId, request);
  if (!(await countTries(deps, tries))) return { kind: 'REFUSED', code: 'TOO_MANY_TRIES' };
  const result = await withTenant(identityCtx(deps, orgId, request.requestId, personId), async (ctx) => {
    const [credential] = await ctx.tx.query(lockCredential, [orgId, personId, sessionId]);
    const secret = credential?.pendingSecret && deps.box.open(credential.pendingSecret, personId);
    const step = secret
      ? await acceptedStep(secret, request.code, new Date(ctx.clock.now()), undefined)
      : undefined;
    if (step === undefined) return { kind: 'REFUSED', code: 'WRONG_CODE' } as const;
    ctx.tx.later(setSecret, [orgId, personId, step]);
    ctx.tx.later(deleteSessionsOf, [orgId, personId]);
    audit(ctx, 'U', 'second_factor', personId);
    return { kind: 'SIGNED_IN', token: await beginSession(ctx, personId, 'WITH_SECOND_FACTOR') } as const;
  });
  if (result.kind === 'SIGNED_IN') await giveBack(deps, tries);
  return result;
}

function codeTries(personId: string, { address }: CodeRequest): Try[] {
  return [
    { kind: 'code', who: personId },
    { kind: 'address', who: address },
  ];
}
