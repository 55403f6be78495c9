import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { lookUp, namedQuery, NEWEST_MIGRATION } from '@sextant/data';
import { Services } from '../services.js';
import { isRedisUp } from './redis-probe.js';

export interface ReadinessReport {
  status: 'ok' | 'degraded' | 'down';
  database: 'ok' | 'down' | 'not migrated';
  redis: 'ok' | 'down' | 'not used';
}

const isMigrated = namedQuery<{ isMigrated: boolean }>(
  'health-is-migrated',
  'select is_migrated($1) as "isMigrated"',
);

@Injectable()
export class Readiness implements BeforeApplicationShutdown {
  private isStopping = false;

  constructor(@Inject(Services) private readonly services: Services) {}

  async check(): Promise<ReadinessReport> {
    const [database, redis] = await Promise.all([
      this.checkDatabase(),
      isRedisUp(this.services.env.REDIS_URL),
    ]);
    const isUp = database === 'ok' && !this.isStopping;
    return { status: !isUp ? 'down' : redis === 'down' ? 'degraded' : 'ok', database, redis };
  }

  /** No new requests are sent here while the running ones end. */
  beforeApplicationShutdown(): void {
    this.isStopping = true;
  }

  private async checkDatabase(): Promise<ReadinessReport['database']> {
    try {
      const [row] = await lookUp(this.services.db, isMigrated, [NEWEST_MIGRATION]);
      return row?.isMigrated ? 'ok' : 'not migrated';
    } catch {
      return 'down';
    }
  }
}
