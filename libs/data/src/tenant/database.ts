import type { DataSource } from 'typeorm';
import type { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';
import type pg from 'pg';

/** The one pool of a process: TypeORM's, shared by the tenant wrapper. Made by `openDatabase`. */
export interface Database {
  readonly dataSource: DataSource;
  close(): Promise<void>;
}

export interface Connection {
  readonly client: pg.PoolClient;
  readonly runner: PostgresQueryRunner;
  /** With an error the connection is thrown away, never used again by somebody else. */
  release(error?: unknown): Promise<void>;
}

/** A connection of the pool. Only the tenant wrapper and pre-tenant look-ups ask for one. */
export async function connectionOf(db: Database): Promise<Connection> {
  const runner = db.dataSource.createQueryRunner() as PostgresQueryRunner;
  const client = (await runner.connect()) as pg.PoolClient;
  return {
    client,
    runner,
    release: (error) => (error === undefined ? runner.release() : drop(runner, error)),
  };
}

/** TypeORM's public `release` cannot say that something went wrong; what it does itself on a broken connection can. */
async function drop(runner: PostgresQueryRunner, error: unknown): Promise<void> {
  const release = runner['releasePostgresConnection'] as (error: Error) => Promise<void>;
  await release.call(runner, error instanceof Error ? error : new Error('released with an error'));
}
