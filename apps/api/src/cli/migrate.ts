import 'reflect-metadata';
import { runMigrations } from '@sextant/data';
import { readOwnerUrl } from '../env.js';
import { runCli } from './run-cli.js';

/** Brings the database to the newest schema. Running it again changes nothing. */
await runCli(async () => {
  const done = await runMigrations(readOwnerUrl(), { log: (line) => process.stdout.write(`${line}\n`) });
  process.stdout.write(
    done.length === 0 ? 'The database is up to date.\n' : `${done.length} migrations done.\n`,
  );
});
