import { lookUp, namedQuery, withTenant, type Ctx, type Database, type Role } from '@sextant/data';
import { audit } from '../audit.js';
import { normalizedEmail } from '../credentials/email.js';
import { hashPassword } from '../credentials/password.js';
import { emailProblem, nameProblem, rolesProblem, tidyRoles } from './person-fields.js';
import { problem, refused, type InputRefused, type Problem } from './problem.js';
import { newPasswordProblem } from './set-password.js';

export interface NewPerson {
  /** Left out: a new one. */
  id?: string;
  email: string;
  name: string;
  roles: readonly Role[];
  isClinical: boolean;
  language?: 'en' | 'es';
  password: string;
}

const insertActive = namedQuery<{ id: string }>(
  'identity-insert-active',
  `insert into person (org_id, id, email, name, roles, is_clinical, language, status)
   values ($1, coalesce($2, gen_random_uuid()), $3, $4, $5, $6, $7, 'ACTIVE')
   on conflict (email) do nothing returning id`,
);

const insertCredential = namedQuery(
  'identity-insert-credential',
  'insert into credential (org_id, person_id, password_hash) values ($1, $2, $3)',
);

const emailIsTaken = namedQuery<{ isTaken: boolean }>(
  'identity-email-is-taken',
  'select exists (select from find_person_for_sign_in($1)) as "isTaken"',
);

/** Why somebody cannot be added, told before anything is written; without a password it is not looked at. */
export async function newPersonProblems(
  db: Database,
  person: Omit<NewPerson, 'password'> & { password?: string },
): Promise<Problem[]> {
  const [row] = await lookUp(db, emailIsTaken, [normalizedEmail(person.email)]);
  return [...fieldProblems(person), ...(row?.isTaken ? [emailTaken()] : [])];
}

/** Adds somebody who may sign in at once: for the command line and the demo. People of the web are invited instead. */
export async function addPerson(
  ctx: Ctx,
  person: NewPerson,
): Promise<{ kind: 'ADDED'; id: string } | InputRefused> {
  const problems = fieldProblems(person);
  if (problems.length > 0) return refused(...problems);
  const passwordHash = await hashPassword(person.password);
  return withTenant(ctx, async (ctx) => {
    const [email, name] = [normalizedEmail(person.email), person.name.trim()];
    const fields = [email, name, tidyRoles(person.roles), person.isClinical, person.language ?? 'en'];
    const [added] = await ctx.tx.query(insertActive, [ctx.orgId, person.id ?? null, ...fields]);
    if (!added) return refused(emailTaken());
    ctx.tx.later(insertCredential, [ctx.orgId, added.id, passwordHash]);
    audit(ctx, 'C', 'person', added.id);
    await ctx.tx.flush();
    return { kind: 'ADDED', id: added.id } as const;
  });
}

function fieldProblems(person: Omit<NewPerson, 'password'> & { password?: string }): Problem[] {
  const [email, name] = [normalizedEmail(person.email), person.name.trim()];
  const found = [
    emailProblem(email),
    nameProblem(name),
    rolesProblem(person.roles),
    person.password === undefined ? undefined : newPasswordProblem(person.password, [email, name]),
  ];
  return found.filter((entry) => entry !== undefined);
}

function emailTaken(): Problem {
  return problem('email', 'EMAIL_TAKEN', 'This address has an account already.');
}
