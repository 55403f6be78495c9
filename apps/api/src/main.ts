import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { describeFault } from '@sextant/data';
import { createApi } from './api.js';
import { EnvironmentError, readEnv } from './env.js';
import { openServices } from './open-services.js';

const STOP_MS = 9_000;

/** Starts the API; SIGTERM or SIGINT lets the running requests end and stops it. */
async function main(): Promise<void> {
  const env = readEnv();
  const services = await openServices(env);
  const app = await createApi(services);
  const host = env.HOST ?? (env.SEXTANT_MODE === 'production' ? '0.0.0.0' : '127.0.0.1');
  await app.listen(env.PORT, host);
  const { port } = app.getHttpServer().address() as AddressInfo;
  services.log.info({ port, mode: env.SEXTANT_MODE }, 'listening');

  let isStopping = false;
  const stop = async (signal: string) => {
    if (isStopping) return;
    isStopping = true;
    services.log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), STOP_MS).unref();
    await app.close();
    await services.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(signal));
}

main().catch((error: unknown) => {
  const said = error instanceof EnvironmentError ? error.message : undefined;
  const fault =
    error instanceof Error && !said ? `${error.message} ${JSON.stringify(describeFault(error))}` : '';
  process.stderr.write(`${said ?? `The API did not start: ${fault}`}\n`);
  process.exit(1);
});
