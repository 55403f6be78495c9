import { createHash } from 'node:crypto';
import { createPostgresBackend, setDefaultBackendFactory, type ConnectionOptions } from 'bullmq';

/** Schema of BullMQ's own tables when it runs on PostgreSQL. Holds wake-ups only; leave it out of backups. */
export const QUEUE_SCHEMA = 'bq';

export interface QueueBackend {
  kind: 'redis' | 'postgres';
  /** Says which queue this is, without a password: when it changes, every waiting row is handed over again. */
  name: string;
  connection: ConnectionOptions;
  redisUrl?: string;
}

/** A worker has a listener and `POOL` connections, a queue `POOL`: with four queues this stays under 24 (G6). */
const POOL = 2;

/** Redis when there is one, else BullMQ's own tables in our PostgreSQL. */
export function queueBackend(urls: { redisUrl?: string; databaseUrl: string }): QueueBackend {
  if (urls.redisUrl !== undefined) {
    return {
      kind: 'redis',
      name: `redis:${placeOf(urls.redisUrl)}`,
      // Workers wait for Redis to come back, however long; what a queue cannot hand over it reports at once.
      connection: { url: urls.redisUrl, maxRetriesPerRequest: null },
      redisUrl: urls.redisUrl,
    };
  }
  return {
    kind: 'postgres',
    name: `postgres:${placeOf(urls.databaseUrl)}`,
    connection: postgresConnection(urls.databaseUrl),
  };
}

/** Tells BullMQ where its queues live. Before any queue or worker is made. */
export function useQueueBackend(backend: QueueBackend): void {
  setDefaultBackendFactory(backend.kind === 'postgres' ? createPostgresBackend : undefined);
}

/**
 * A crash may lose wake-ups (asynchronous commit on these connections only); the ledger hands them over again. The
 * owner migrates, so a worker never does. BullMQ's types know Redis connections only.
 */
function postgresConnection(connectionString: string): ConnectionOptions {
  const options = {
    connectionString,
    schema: QUEUE_SCHEMA,
    migrate: false,
    max: POOL,
    options: '-c synchronous_commit=off',
    application_name: 'sextant-queue',
  };
  return options;
}

function placeOf(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return createHash('sha256').update(`${hostname}:${port}${pathname}`).digest('hex').slice(0, 16);
}
