/**
 * Before the integration tests: one PostgreSQL cluster and one Redis for the whole run, both
 * throwaway. Tests find them in the environment:
 *
 *   SEXTANT_TEST_PG_URL     a superuser's URL; the roles sextant_owner, sextant_app (password: test)
 *                           and sextant_lookup exist. A template database is the tests' own business.
 *   SEXTANT_TEST_REDIS_URL  absent when there is no Redis on this machine.
 *
 * Either variable set beforehand is used as it is, and nothing is started for it.
 */
import { startTestPostgres, startTestRedis } from './services.js';

export default async function globalSetup() {
  /** @type {(() => Promise<void>)[]} */
  const stops = [];
  if (!process.env.SEXTANT_TEST_PG_URL) {
    const postgres = await startTestPostgres();
    process.env.SEXTANT_TEST_PG_URL = postgres.url;
    stops.push(postgres.stop);
  }
  if (!process.env.SEXTANT_TEST_REDIS_URL) {
    const redis = await startTestRedis();
    if (redis) {
      process.env.SEXTANT_TEST_REDIS_URL = redis.url;
      stops.push(redis.stop);
    } else if (process.env.CI) {
      throw new Error('CI has no redis-server: the Redis tests must run there.');
    } else {
      console.warn('\n!! No redis-server on this machine and no REDIS_URL: the Redis tests are SKIPPED.\n');
    }
  }
  Object.assign(globalThis, { sextantTestServices: stops });
}
