import 'reflect-metadata';
import { createInterface } from 'node:readline/promises';
import { readEnv, readOwnerUrl } from '../env.js';
import { openServices } from '../open-services.js';
import { createAdmin } from './create-admin.js';
import { CliError, runCli } from './run-cli.js';

await runCli(async () => {
  const ownerUrl = readOwnerUrl();
  const services = await openServices(readEnv());
  try {
    process.stdout.write(`${await createAdmin(services, ownerUrl, process.argv.slice(2), firstLine)}\n`);
  } finally {
    await services.close();
  }
});

async function firstLine(): Promise<string> {
  for await (const line of createInterface({ input: process.stdin })) return line;
  throw new CliError('No password came on standard input.');
}
