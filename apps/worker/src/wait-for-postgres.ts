import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase, UnsafeRoleError, type Database, type DatabaseOptions } from '@sextant/data';
import type { Logger } from 'pino';

const LIMIT_MS = 120_000;
const PAUSE_MS = 1_000;

/**
 * Opens the database, however long it takes to come up (at most two minutes). Before anything of BullMQ is made: a queue
 * built while PostgreSQL is away stays dead for good, and says nothing. Throws at once when the role is unsafe.
 */
export async function waitForPostgres(options: DatabaseOptions, log: Logger): Promise<Database> {
  const started = performance.now();
  for (let tries = 1; ; tries += 1) {
    try {
      return await openDatabase(options);
    } catch (error) {
      if (error instanceof UnsafeRoleError || performance.now() - started > LIMIT_MS) throw error;
      if (tries === 1) log.warn('waiting for PostgreSQL');
      await sleep(PAUSE_MS);
    }
  }
}
