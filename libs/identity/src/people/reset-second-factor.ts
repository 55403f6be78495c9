import { lookUp, namedQuery, withTenant } from '@sextant/data';
import { audit } from '../audit.js';
import { normalizedEmail } from '../credentials/email.js';
import { identityCtx, type IdentityDeps } from '../identity-deps.js';
import { deleteSessionsOf } from '../sessions/session.sql.js';

const findPerson = namedQuery<{ orgId: string; personId: string }>(
  'identity-find-person-to-reset',
  'select "orgId", "personId" from find_person_for_sign_in($1)',
);

const clearSecondFactor = namedQuery(
  'identity-clear-second-factor',
  `update credential set totp_secret = null, totp_pending_secret = null, totp_last_step = null
   where org_id = $1 and person_id = $2`,
);

/**
 * For somebody who lost the phone and has shown to the operator who they are: takes the authenticator away and ends
 * every session. The next sign-in asks to set up a new one where the organization wants it.
 * @returns false when nobody has this address
 */
export async function resetSecondFactor(deps: IdentityDeps, email: string): Promise<boolean> {
  const [person] = await lookUp(deps.db, findPerson, [normalizedEmail(email)]);
  if (!person) return false;
  const { orgId, personId } = person;
  await withTenant(identityCtx(deps, orgId, 'second-factor-reset'), async (ctx) => {
    ctx.tx.later(clearSecondFactor, [orgId, personId]);
    ctx.tx.later(deleteSessionsOf, [orgId, personId]);
    audit(ctx, 'U', 'second_factor.reset', personId);
    await ctx.tx.flush();
  });
  return true;
}
