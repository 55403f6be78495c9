import { createHash } from 'node:crypto';
import { lookUp, namedQuery } from '@sextant/data';
import type { IdentityDeps } from '../identity-deps.js';

const takeTries = namedQuery<{ isWithin: boolean }>(
  'identity-take-tries',
  'select take_sign_in_tries($1, $2, $3, $4) as "isWithin"',
);
const giveBackTries = namedQuery('identity-give-back-tries', 'select give_back_sign_in_tries($1)');

/** So many tries in so many minutes. */
interface Limit {
  most: number;
  minutes: number;
}

export const LIMITS = {
  /** Passwords for one account, from everywhere together. */
  account: { most: 10, minutes: 1 },
  /** Passwords for one account from a browser that has signed in to it before: others cannot use these up. */
  device: { most: 10, minutes: 1 },
  /** Anything of signing in from one address. */
  address: { most: 30, minutes: 1 },
  /** Codes of the second factor for one account; a code has one chance in 333,333. */
  code: { most: 10, minutes: 15 },
  /** Mails with a link to a new password for one account. */
  mail: { most: 3, minutes: 15 },
} as const satisfies Record<string, Limit>;

export type TryKind = keyof typeof LIMITS;

/** One try of a kind by somebody: `who` is an account, a device or an address. Stored hashed. */
export interface Try {
  kind: TryKind;
  who: string;
}

/**
 * Counts the tries and tells whether all are still within their limits. Counted before the work is done, so that many
 * at once cannot pass together.
 */
export async function countTries(deps: IdentityDeps, tries: readonly Try[]): Promise<boolean> {
  const [row] = await lookUp(deps.db, takeTries, [
    tries.map(keyOf),
    tries.map(({ kind }) => LIMITS[kind].most),
    tries.map(({ kind }) => LIMITS[kind].minutes),
    deps.clock.now(),
  ]);
  return row?.isWithin === true;
}

/** Who was right used up nothing: only wrong tries count. */
export async function giveBack(deps: IdentityDeps, tries: readonly Try[]): Promise<void> {
  await lookUp(deps.db, giveBackTries, [tries.map(keyOf)]);
}

function keyOf({ kind, who }: Try): string {
  return `${kind}:${createHash('sha256').update(who).digest('base64url')}`;
}
