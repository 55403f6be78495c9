import { tenantQuery, withTenant, type Ctx, type Role, type Tx } from '@sextant/data';
import { audit } from '../audit.js';
import { normalizedEmail } from '../credentials/email.js';
import type { IdentityDeps } from '../identity-deps.js';
import { newLink } from './credential-links.js';
import { emailProblem, nameProblem, rolesProblem, tidyRoles } from './person-fields.js';
import {
  findOwnInvited,
  getPersonQuery,
  insertPersonQuery,
  listPeopleQuery,
  setLanguageQuery,
  type Person,
} from './people.sql.js';
import { problem, refused, type InputRefused } from './problem.js';

export type NotFound = { kind: 'NOT_FOUND' };
export type PersonInvited = { kind: 'INVITED'; person: Person; link: string };

export interface Invite {
  email: string;
  name: string;
  roles: readonly Role[];
  isClinical: boolean;
}

/** Everybody of the organization, by name, who has left last. Only administrators see who signed in when. */
export async function listPeople(ctx: Ctx): Promise<Person[]> {
  const people = await tenantQuery(ctx, listPeopleQuery, [ctx.orgId]);
  if (ctx.roles.includes('ADMINISTRATOR')) return people;
  return people.map((person) => ({ ...person, lastSignInAt: null }));
}

export async function findPerson(ctx: Ctx, personId: string): Promise<Person | undefined> {
  const [person] = await tenantQuery(ctx, getPersonQuery, [ctx.orgId, personId]);
  return person;
}

/**
 * Invites somebody by a link for 7 days. Inviting the same address again before it was accepted gives a fresh link for
 * the same person, so a repeated click does no harm. An address in use anywhere gets one answer, ours or not.
 */
export async function invitePerson(
  deps: IdentityDeps,
  ctx: Ctx,
  input: Invite,
): Promise<PersonInvited | InputRefused> {
  const [email, name] = [normalizedEmail(input.email), input.name.trim()];
  const problems = [emailProblem(email), nameProblem(name), rolesProblem(input.roles)].filter(
    (p) => p !== undefined,
  );
  if (problems.length > 0) return refused(...problems);
  const result = await withTenant(ctx, async (ctx): Promise<PersonInvited | InputRefused> => {
    const fields = [email, name, tidyRoles(input.roles), input.isClinical];
    const [inserted] = await ctx.tx.query(insertPersonQuery, [ctx.orgId, ...fields]);
    const [person] = inserted ? [inserted] : await ctx.tx.query(findOwnInvited, [ctx.orgId, email]);
    if (!person) return refused(problem('email', 'EMAIL_TAKEN', 'This address has an account already.'));
    if (inserted) audit(ctx, 'C', 'person', person.id);
    return inviteLink(deps, ctx, person.id);
  });
  if (result.kind === 'INVITED') mailInvitation(deps, ctx, result);
  return result;
}

/** A fresh link for somebody who has not accepted yet; the earlier one stops working. */
export async function renewInvitation(
  deps: IdentityDeps,
  ctx: Ctx,
  personId: string,
): Promise<PersonInvited | InputRefused | NotFound> {
  const result = await withTenant(ctx, async (ctx): Promise<PersonInvited | InputRefused | NotFound> => {
    const person = await findPerson(ctx, personId);
    if (!person) return { kind: 'NOT_FOUND' };
    if (person.status !== 'INVITED') {
      return refused(problem('personId', 'NOT_INVITED', 'This person has an account already, or has left.'));
    }
    return inviteLink(deps, ctx, personId);
  });
  if (result.kind === 'INVITED') mailInvitation(deps, ctx, result);
  return result;
}

/** The language of the person's own screens. */
export async function setLanguage(ctx: Ctx, personId: string, language: 'en' | 'es'): Promise<void> {
  await tenantQuery(ctx, setLanguageQuery, [ctx.orgId, personId, language], { isDurable: true });
}

async function inviteLink(
  deps: IdentityDeps,
  ctx: Ctx & { tx: Tx },
  personId: string,
): Promise<PersonInvited> {
  const link = newLink({ ...ctx, clock: deps.clock }, deps.publicUrl, 'INVITATION', personId);
  audit(ctx, 'E', 'person.invite', personId);
  const [person] = await ctx.tx.query(getPersonQuery, [ctx.orgId, personId]);
  if (!person) throw new Error('The person just invited is gone.');
  return { kind: 'INVITED', person, link };
}

function mailInvitation(deps: IdentityDeps, ctx: Ctx, { person, link }: PersonInvited): void {
  deps.sendMail(ctx.orgId, {
    to: person.email,
    link,
    subject: 'Your invitation to Sextant',
    text: `Hello ${person.name},\n\nyou have been invited to Sextant. Open this link within 7 days to choose a password:\n${link}\n\nIt is for you alone; please do not pass it on.\n`,
  });
}
