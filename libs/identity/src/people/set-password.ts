import { lookUp, namedQuery, withTenant } from '@sextant/data';
import { audit } from '../audit.js';
import { normalizedEmail } from '../credentials/email.js';
import {
  hashPassword,
  PASSWORD_MAX,
  PASSWORD_MIN,
  passwordProblem,
  type PasswordProblem,
} from '../credentials/password.js';
import { hashToken, isToken } from '../credentials/token.js';
import { identityCtx, type IdentityDeps } from '../identity-deps.js';
import { countTries, giveBack, type Try } from '../sessions/sign-in-tries.js';
import { deleteSessionsOf } from '../sessions/session.sql.js';
import { newLink, type LinkKind } from './credential-links.js';
import { nameProblem } from './person-fields.js';
import { problem, refused, type InputRefused, type Problem } from './problem.js';

/** Who stands behind a link, as far as the person opening it may see before choosing a password. */
export interface Invitation {
  organizationName: string;
  email: string;
  name: string;
}

export interface NewPassword {
  token: string;
  password: string;
  address: string;
  requestId: string;
}

export type CredentialResult = { kind: 'SET'; email: string } | InputRefused;

interface LinkRow extends Invitation {
  linkId: string;
  orgId: string;
  personId: string;
}

const findLinkQuery = namedQuery<LinkRow>(
  'identity-find-link',
  'select * from find_credential_link($1, $2, $3)',
);

const useLink = namedQuery<{ id: string }>(
  'identity-use-link',
  `update credential_link set used_at = $3 where org_id = $1 and id = $2 and used_at is null and expires_at > $3
   returning id`,
);

const activate = namedQuery(
  'identity-activate-person',
  `update person set status = 'ACTIVE', name = $3, version = version + 1
   where org_id = $1 and id = $2 and status = 'INVITED'`,
);

const setPasswordHash = namedQuery(
  'identity-set-password-hash',
  `insert into credential (org_id, person_id, password_hash) values ($1, $2, $3)
   on conflict (org_id, person_id) do update set password_hash = excluded.password_hash`,
);

/** The invitation of a link, or undefined: never made, used, run out, or too many guesses. */
export async function findInvitation(
  deps: IdentityDeps,
  token: string,
  address: string,
): Promise<Invitation | undefined> {
  const link = await findLink(deps, 'INVITATION', token, address);
  return link && { organizationName: link.organizationName, email: link.email, name: link.name };
}

/** The invited person chooses a name and a password and may sign in from then on. */
export async function acceptInvitation(
  deps: IdentityDeps,
  input: NewPassword & { name: string },
): Promise<CredentialResult> {
  const link = await findLink(deps, 'INVITATION', input.token, input.address);
  if (!link) return linkIsOver();
  const name = input.name.trim();
  const problems = [nameProblem(name), newPasswordProblem(input.password, [link.email, name])];
  return choosePassword(deps, link, input, problems, name);
}

/** A new password by a mailed link. It ends every session and does not touch the second factor. */
export async function resetPassword(deps: IdentityDeps, input: NewPassword): Promise<CredentialResult> {
  const link = await findLink(deps, 'PASSWORD_RESET', input.token, input.address);
  if (!link) return linkIsOver();
  return choosePassword(deps, link, input, [newPasswordProblem(input.password, [link.email, link.name])]);
}

/**
 * Mails a link to a new password, when somebody active has this address. Answers the same at once in any case: the work
 * is done afterwards, so that neither the answer nor its time tells who is known.
 */
export function requestPasswordReset(
  deps: IdentityDeps,
  { email: typed, address, requestId }: { email: string; address: string; requestId: string },
): void {
  deps.inBackground(async () => {
    const email = normalizedEmail(typed);
    const tries: Try[] = [
      { kind: 'mail', who: email },
      { kind: 'address', who: address },
    ];
    if (!(await countTries(deps, tries))) return;
    const [person] = await lookUp(deps.db, findPersonForReset, [email]);
    if (person?.status !== 'ACTIVE') return;
    const { orgId, personId } = person;
    const link = await withTenant(identityCtx(deps, orgId, requestId), async (ctx) => {
      audit(ctx, 'E', 'password_reset.request', personId);
      const link = newLink(ctx, deps.publicUrl, 'PASSWORD_RESET', personId);
      await ctx.tx.flush();
      return link;
    });
    deps.sendMail(orgId, {
      to: email,
      link,
      subject: 'A new password for Sextant',
      text: `Somebody, probably you, asked for a new password.\n\nOpen this link within an hour to choose one:\n${link}\n\nIf it was not you, leave it: your password stays as it is.\n`,
    });
  });
}

const findPersonForReset = namedQuery<{ orgId: string; personId: string; status: string }>(
  'identity-find-person-for-reset',
  'select "orgId", "personId", status from find_person_for_sign_in($1)',
);

async function findLink(
  deps: IdentityDeps,
  kind: LinkKind,
  token: string,
  address: string,
): Promise<LinkRow | undefined> {
  const tries: Try[] = [{ kind: 'address', who: address }];
  if (!(await countTries(deps, tries)) || !isToken(token)) return undefined;
  const [link] = await lookUp(deps.db, findLinkQuery, [hashToken(token), kind, deps.clock.now()]);
  if (link) await giveBack(deps, tries);
  return link;
}

async function choosePassword(
  deps: IdentityDeps,
  link: LinkRow,
  input: NewPassword,
  found: (Problem | undefined)[],
  name?: string,
): Promise<CredentialResult> {
  const problems = found.filter((entry) => entry !== undefined);
  if (problems.length > 0) return refused(...problems);
  const passwordHash = await hashPassword(input.password);
  const { orgId, personId, linkId, email } = link;
  return withTenant(identityCtx(deps, orgId, input.requestId, personId), async (ctx) => {
    const used = await ctx.tx.query(useLink, [orgId, linkId, ctx.clock.now()]);
    if (used.length === 0) return linkIsOver();
    if (name !== undefined) ctx.tx.later(activate, [orgId, personId, name]);
    ctx.tx.later(setPasswordHash, [orgId, personId, passwordHash]);
    ctx.tx.later(deleteSessionsOf, [orgId, personId]);
    audit(ctx, 'U', name === undefined ? 'password_reset' : 'invitation.accept', personId);
    await ctx.tx.flush();
    return { kind: 'SET', email } as const;
  });
}

function linkIsOver(): InputRefused {
  return refused(problem('token', 'LINK_IS_OVER', 'This link was used or has run out. Ask for a new one.'));
}

const PASSWORD_SENTENCES: Record<PasswordProblem, string> = {
  TOO_SHORT: `Use at least ${PASSWORD_MIN} characters. A few words with spaces are easy to remember.`,
  TOO_LONG: `Use at most ${PASSWORD_MAX} characters.`,
  TOO_COMMON: 'This password is one of the first that anybody tries. Choose another.',
  IS_YOUR_NAME: 'Your name or address is too easy to guess. Choose another password.',
};

/** For any form that sets a password. */
export function newPasswordProblem(password: string, known: readonly string[]): Problem | undefined {
  const code = passwordProblem(password, known);
  return code && problem('password', code, PASSWORD_SENTENCES[code]);
}
