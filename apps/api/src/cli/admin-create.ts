import 'reflect-metadata';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { systemCtx } from '@sextant/data';
import { systemClock } from '@sextant/domain';
import {
  addPerson,
  createOrganization,
  invitePerson,
  newPersonProblems,
  type InputRefused,
} from '@sextant/identity';
import { readEnv, readOwnerUrl } from '../env.js';
import { SENDER_CHECKS } from '../identity/sender-checks.js';
import { openServices } from '../open-services.js';
import { CliError, runCli } from './run-cli.js';

const USAGE = `Makes an organization and its first administrator.

  npm run admin:create -- --organization "Mercy Hospital" --sender "Mercy Navigation" --phone "(212) 555-0100" \\
    --zone America/New_York --name "Ada Lindqvist" --email ada@mercy.example [--password-stdin] [--no-second-factor]

Without --password-stdin it prints an invitation link, good for 7 days, behind which the administrator chooses a
password. With it, one line is read from standard input and is the password.`;

await runCli(async () => {
  const options = readOptions();
  const env = readEnv();
  const ownerUrl = readOwnerUrl();
  const services = await openServices(env);
  try {
    const password = options['password-stdin'] ? await firstLine() : undefined;
    const person = {
      email: options.email,
      name: options.name,
      roles: ['ADMINISTRATOR'] as const,
      isClinical: false,
    };
    const problems = await newPersonProblems(services.db, {
      ...person,
      ...(password !== undefined && { password }),
    });
    if (problems.length > 0) throw refusal({ kind: 'REFUSED', problems });
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
    if (made.kind === 'REFUSED') throw refusal(made);
    const ctx = systemCtx(services.db, made.orgId, systemClock, 'admin-create');
    if (password !== undefined) {
      const added = await addPerson(ctx, { ...person, password });
      if (added.kind === 'REFUSED') throw refusal(added);
      process.stdout.write(`${options.email} can sign in at ${env.PUBLIC_URL}\n`);
      return;
    }
    const invited = await invitePerson(services.identity, ctx, person);
    if (invited.kind === 'REFUSED') throw refusal(invited);
    process.stdout.write(`Open this link within 7 days to choose a password:\n${invited.link}\n`);
  } finally {
    await services.close();
  }
});

function readOptions() {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    options: {
      organization: text,
      sender: text,
      phone: text,
      zone: text,
      name: text,
      email: text,
      'password-stdin': flag,
      'no-second-factor': flag,
    },
  });
  const { organization, sender = organization, phone, zone, name, email } = values;
  if (!organization || !sender || !phone || !zone || !name || !email) throw new CliError(USAGE);
  return { ...values, organization, sender, phone, zone, name, email };
}

async function firstLine(): Promise<string> {
  const lines = createInterface({ input: process.stdin });
  for await (const line of lines) return line;
  throw new CliError('No password came on standard input.');
}

function refusal({ problems }: InputRefused): CliError {
  return new CliError(problems.map(({ field, message }) => `${field}: ${message}`).join('\n'));
}
