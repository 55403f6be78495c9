import { DataSource } from 'typeorm';
import { MIGRATIONS } from './migrations/index.js';
import { ENTITIES } from './tables/index.js';
import { assertSafeRole } from './tenant/start-check.js';
import type { Database } from './tenant/database.js';
import { PG_TYPES } from './tenant/pg-types.js';

export interface DatabaseOptions {
  /** postgresql://sextant_app:…@host/database */
  url: string;
  /** Connections of this process; PostgreSQL's max_connections is the sum of all. */
  poolSize?: number;
  applicationName?: string;
  /** The server stops a statement that takes longer. Client-side time-outs are not used: they leak. */
  statementTimeoutMs?: number;
}

const DEFAULT_POOL = 10;
const STATEMENT_TIMEOUT_MS = 5_000;
const IDLE_IN_TRANSACTION_MS = 10_000;
const CONNECT_TIMEOUT_MS = 5_000;

/**
 * Days and instants are parsed as UTC. Statements are planned once per connection and not again for every call: the
 * load of a case took 1.0 ms to plan and 0.7 ms to run. Compiling them costs more
 * than it saves at our sizes.
 */
const APP_OPTIONS = '-c TimeZone=UTC -c DateStyle=ISO -c plan_cache_mode=force_generic_plan -c jit=off';

/** The DataSource requests and jobs use, as role sextant_app, with pipelining on. Not yet connected. */
export function appDataSource(options: DatabaseOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    applicationName: options.applicationName ?? 'sextant',
    poolSize: options.poolSize ?? DEFAULT_POOL,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    synchronize: false,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    // TypeORM logs parameters, and parameters are patient data.
    logging: false,
    entities: [...ENTITIES],
    extra: {
      pipeline: true,
      types: PG_TYPES,
      options: APP_OPTIONS,
      statement_timeout: options.statementTimeoutMs ?? STATEMENT_TIMEOUT_MS,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    },
  });
}

/** The DataSource migrations run on, as role sextant_owner: one connection, no time-out. Not yet connected. */
export function ownerDataSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    applicationName: 'sextant-migrate',
    poolSize: 1,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    synchronize: false,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    logging: false,
    entities: [...ENTITIES],
    migrations: [...MIGRATIONS],
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    extra: { types: PG_TYPES, options: '-c TimeZone=UTC -c DateStyle=ISO' },
  });
}

/**
 * Connects, and refuses (throws `UnsafeRoleError`) when the role could see around row-level security or a table with
 * an organization lacks it.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const dataSource = await appDataSource(options).initialize();
  try {
    await assertSafeRole(dataSource);
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
  return { dataSource, close: () => dataSource.destroy() };
}
