import 'reflect-metadata';
import { systemClock } from '@sextant/domain';
import { openDatabase } from '@sextant/data';
import { folderStore } from '@sextant/documents';
import { readEnv, readOwnerUrl } from '../env.js';
import { DEMO_SIGN_INS, seedDemo } from '../demo/seed-demo.js';
import { CliError, runCli } from './run-cli.js';

/** Fills an empty database with the demo organization; a filled one is left as it is. Prints the demo's sign-ins. */
await runCli(async () => {
  const env = readEnv();
  if (env.SEXTANT_MODE === 'production') throw new CliError('Demo people are never made in production.');
  const db = await openDatabase({
    url: env.DATABASE_URL,
    applicationName: 'sextant-seed',
    statementTimeoutMs: 60_000,
  });
  try {
    const seeded = await seedDemo(db, {
      ownerUrl: readOwnerUrl(),
      publicUrl: env.PUBLIC_URL,
      clock: systemClock,
      store: folderStore(env.DOCUMENTS_DIR),
    });
    process.stdout.write(
      seeded ? 'Made the demo organization.\n' : 'The database has data; nothing was added.\n',
    );
    process.stdout.write(`${JSON.stringify({ demoSignIns: DEMO_SIGN_INS })}\n`);
  } finally {
    await db.close();
  }
});
