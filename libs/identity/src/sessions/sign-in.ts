import { lookUp, namedQuery, withTenant, type Ctx, type Tx } from '@sextant/data';
import { audit } from '../audit.js';
import { normalizedEmail } from '../credentials/email.js';
import { isPassword } from '../credentials/password.js';
import { hashToken, newToken } from '../credentials/token.js';
import { identityCtx, type IdentityDeps } from '../identity-deps.js';
import type { Session } from './find-session.js';
import { countTries, giveBack, type Try } from './sign-in-tries.js';
import { deleteSession, endDeadSessions, insertSession, noteSignIn } from './session.sql.js';

export interface SignInRequest {
  email: string;
  password: string;
  /** The address the request came from. */
  address: string;
  /** Name of a browser that signed in to this account before. */
  device?: string;
  requestId: string;
}

export type SignInRefusalCode = 'WRONG_CREDENTIALS' | 'WRONG_CODE' | 'TOO_MANY_TRIES';

export type SignInResult =
  | { kind: 'SIGNED_IN' | 'SECOND_FACTOR_NEEDED'; token: string; orgId: string; personId: string }
  | { kind: 'REFUSED'; code: SignInRefusalCode };

interface Found {
  orgId: string;
  personId: string;
  status: string;
  passwordHash: string | null;
  hasSecondFactor: boolean;
}

const findPerson = namedQuery<Found>(
  'identity-find-person-for-sign-in',
  'select * from find_person_for_sign_in($1)',
);

/**
 * First half of signing in. An unknown address, a wrong password and a person who may not sign in get the same answer
 * after the same work. Too many tries are refused before any of it.
 */
export async function signIn(deps: IdentityDeps, request: SignInRequest): Promise<SignInResult> {
  const email = normalizedEmail(request.email);
  const tries: Try[] = [
    request.device ? { kind: 'device', who: request.device } : { kind: 'account', who: email },
    { kind: 'address', who: request.address },
  ];
  if (!(await countTries(deps, tries))) return { kind: 'REFUSED', code: 'TOO_MANY_TRIES' };

  const [person] = await lookUp(deps.db, findPerson, [email]);
  const stored = person?.status === 'ACTIVE' ? (person.passwordHash ?? undefined) : undefined;
  const isRight = await isPassword(request.password, stored);
  if (!person || !isRight) {
    if (person) await noteRefusal(deps, person, request.requestId);
    return { kind: 'REFUSED', code: 'WRONG_CREDENTIALS' };
  }

  await giveBack(deps, tries);
  const { orgId, personId, hasSecondFactor } = person;
  const ctx = identityCtx(deps, orgId, request.requestId, personId);
  const token = await withTenant(ctx, (ctx) =>
    beginSession(ctx, personId, hasSecondFactor ? 'PENDING' : 'SIGNED_IN'),
  );
  return { kind: hasSecondFactor ? 'SECOND_FACTOR_NEEDED' : 'SIGNED_IN', token, orgId, personId };
}

/** A new session of the person; gives its token, which exists nowhere else. */
export async function beginSession(
  ctx: Ctx & { tx: Tx },
  personId: string,
  stage: 'PENDING' | 'SIGNED_IN' | 'WITH_SECOND_FACTOR',
): Promise<string> {
  const token = newToken();
  const now = ctx.clock.now();
  ctx.tx.later(endDeadSessions, [ctx.orgId, personId, now]);
  const secondFactorAt = stage === 'WITH_SECOND_FACTOR' ? now : null;
  ctx.tx.later(insertSession, [
    ctx.orgId,
    personId,
    hashToken(token),
    now,
    stage === 'PENDING',
    secondFactorAt,
  ]);
  if (stage === 'SIGNED_IN') ctx.tx.later(noteSignIn, [ctx.orgId, personId, now]);
  audit(ctx, 'E', stage === 'PENDING' ? 'sign_in.password' : 'sign_in', personId);
  await ctx.tx.flush();
  return token;
}

/** Ends the session at once; its token is worth nothing from then on. */
export async function signOut(deps: IdentityDeps, session: Session, requestId: string): Promise<void> {
  const ctx = identityCtx(deps, session.orgId, requestId, session.personId);
  await withTenant(ctx, async (ctx) => {
    ctx.tx.later(deleteSession, [ctx.orgId, session.sessionId]);
    audit(ctx, 'E', 'sign_out', session.personId);
    await ctx.tx.flush();
  });
}

async function noteRefusal(deps: IdentityDeps, { orgId, personId }: Found, requestId: string): Promise<void> {
  await withTenant(identityCtx(deps, orgId, requestId), async (ctx) => {
    audit(ctx, 'E', 'sign_in', personId, { isRefused: true });
    await ctx.tx.flush();
  });
}
