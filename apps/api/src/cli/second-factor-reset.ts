import 'reflect-metadata';
import { resetSecondFactor } from '@sextant/identity';
import { readEnv } from '../env.js';
import { openServices } from '../open-services.js';
import { CliError, runCli } from './run-cli.js';

const USAGE = `Takes away somebody's authenticator app, after a lost phone. Make sure who is asking.

  npm run second-factor:reset -- ada@mercy.example`;

await runCli(async () => {
  const [email] = process.argv.slice(2);
  if (!email) throw new CliError(USAGE);
  const services = await openServices(readEnv());
  try {
    if (!(await resetSecondFactor(services.identity, email))) throw new CliError('Nobody has this address.');
    process.stdout.write(`${email} signs in with the password alone until a new app is set up.\n`);
  } finally {
    await services.close();
  }
});
