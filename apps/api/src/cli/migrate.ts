import 'reflect-metadata';
import { runMigrations } from '@sextant/data';
import { migrateQueues } from '@sextant/reminders';
import { readOwnerUrl } from '../env.js';
import { runCli } from './run-cli.js';

/** Brings the database to the newest schema. Running it again changes nothing. */
await runCli(async () => {
  const log = (line: string) => process.stdout.write(`${line}\n`);
  const done = await runMigrations(readOwnerUrl(), { log });
  await migrateQueues(readOwnerUrl(), { log });
  process.stdout.write(
    done.length === 0 ? 'The database is up to date.\n' : `${done.length} migrations done.\n`,
  );
});
