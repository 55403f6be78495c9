import { lookUp, namedQuery, type Role } from '@sextant/data';
import { hashToken, isToken } from '../credentials/token.js';
import type { IdentityDeps } from '../identity-deps.js';
import type { Standing } from '../rights/rights.js';

/** Who is signed in, as it stands at this moment: looked up for every request, never kept. */
export interface Session extends Standing {
  sessionId: string;
  /** The password was right, the second factor is still to come. */
  isPending: boolean;
  orgId: string;
  personId: string;
  name: string;
  email: string;
  roles: Role[];
  isClinical: boolean;
  language: 'en' | 'es';
  hasSecondFactor: boolean;
}

const findSessionQuery = namedQuery<Session>(
  'identity-find-session',
  'select * from find_session($1, $2, $3)',
);

/**
 * The session of a cookie's token, or undefined: unknown, ended, 15 minutes idle, 12 hours old, or the person may no
 * longer sign in.
 * @param isActivity whether the request shows that somebody is there; a screen refreshing itself does not
 */
export async function findSession(
  deps: IdentityDeps,
  token: string,
  isActivity: boolean,
): Promise<Session | undefined> {
  if (!isToken(token)) return undefined;
  const [session] = await lookUp(deps.db, findSessionQuery, [hashToken(token), deps.clock.now(), isActivity]);
  return session;
}
