import 'reflect-metadata';
import { EnvironmentError, readEnv } from './env.js';
import { openLog, openServices } from './services.js';
import { startWorker } from './worker.js';

/** What is in flight gets so long to end (promises.md §4). */
const STOP_MS = 25_000;

/** Starts the worker; SIGTERM or SIGINT lets the running sends end and stops it. Exits non-zero when it is wedged. */
async function main(): Promise<void> {
  const env = readEnv();
  const log = openLog(env);
  const services = await openServices(env, log);
  // A worker that consumes nothing may hang when it is closed: no goodbyes.
  const worker = await startWorker(services, { onWedged: () => process.exit(1) });

  let isStopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), STOP_MS).unref();
    await worker.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(signal));
}

main().catch((error: unknown) => {
  const said = error instanceof EnvironmentError || (error instanceof Error && /Error$/.test(error.name));
  process.stderr.write(`The worker did not start: ${said ? (error as Error).message : 'unknown error'}\n`);
  process.exit(1);
});
