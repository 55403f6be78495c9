import { parseArgs } from 'node:util';
import { systemCtx } from '@sextant/data';
import { systemClock } from '@sextant/domain';
import {
  addPerson,
  createOrganization,
  invitePerson,
  newPersonProblems,
  type InputRefused,
  type Problem,
} from '@sextant/identity';
import { SENDER_CHECKS } from '../identity/sender-checks.js';
import type { Services } from '../services.js';
import { CliError } from './run-cli.js';

const USAGE = `Makes an organization and its first administrator.

  npm run admin:create -- --organization "Mercy Hospital" --sender "Mercy Navigation" --phone "(212) 555-0100" \\
    --zone America/New_York --name "Ada Lindqvist" --email ada@mercy.example [--password-stdin] [--no-second-factor]

Without --password-stdin it prints an invitation link, good for 7 days, behind which the administrator chooses a
password. With it, one line is read from standard input and is the password.`;

/**
 * Makes the organization and the administrator the arguments name; nothing when anything is wrong with them.
 * @returns what to tell whoever typed the command
 */
export async function createAdmin(
  services: Services,
  ownerUrl: string,
  argv: readonly string[],
  readPassword: () => Promise<string>,
): Promise<string> {
  const options = readOptions(argv);
  const { env, db, identity } = services;
  const password = options['password-stdin'] ? await readPassword() : undefined;
  const person = {
    email: options.email,
    name: options.name,
    roles: ['ADMINISTRATOR'] as const,
    isClinical: false,
  };
  const problems = await newPersonProblems(db, { ...person, ...(password !== undefined && { password }) });
  if (problems.length > 0) throw refusal(problems);
  const made = await createOrganization(
    ownerUrl,
    {
      name: options.organization,
      senderName: options.sender,
      senderPhone: options.phone,
      zone: options.zone,
      quietStartHour: 9,
      quietEndHour: 20,
      isSecondFactorRequired: env.SEXTANT_MODE === 'production' && !options['no-second-factor'],
    },
    SENDER_CHECKS,
  );
  const ctx = systemCtx(db, accepted(made).orgId, systemClock, 'admin-create');
  if (password !== undefined) {
    accepted(await addPerson(ctx, { ...person, password }));
    return `${options.email} can sign in at ${env.PUBLIC_URL}`;
  }
  const { link } = accepted(await invitePerson(identity, ctx, person));
  return `Open this link within 7 days to choose a password:\n${link}`;
}

function readOptions(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const names = { organization: text, sender: text, phone: text, zone: text, name: text, email: text };
  const { values } = parseArgs({
    args: [...argv],
    options: { ...names, 'password-stdin': flag, 'no-second-factor': flag },
  });
  const { organization, sender = organization, phone, zone, name, email } = values;
  if (!organization || !sender || !phone || !zone || !name || !email) throw new CliError(USAGE);
  return { ...values, organization, sender, phone, zone, name, email };
}

function accepted<Result extends { kind: string }>(result: Result | InputRefused): Result {
  if ('problems' in result) throw refusal(result.problems);
  return result;
}

function refusal(problems: readonly Problem[]): CliError {
  return new CliError(problems.map(({ field, message }) => `${field}: ${message}`).join('\n'));
}
