import { Redis } from 'ioredis';

/** Redis would throw jobs away when its memory is full. */
export class RedisEvictsError extends Error {
  override readonly name = 'RedisEvictsError';
}

/**
 * Waits for Redis and refuses (throws `RedisEvictsError`) one that evicts: BullMQ only warns. `limitMs` is how long a
 * Redis may take to answer.
 */
export async function assertRedisKeeps(redisUrl: string, limitMs = 10_000): Promise<void> {
  const redis = new Redis(redisUrl, {
    lazyConnect: true,
    connectTimeout: limitMs,
    maxRetriesPerRequest: 1,
    retryStrategy: () => null,
  });
  redis.on('error', () => {});
  try {
    await redis.connect();
    const memory = await redis.info('memory');
    const policy = /^maxmemory_policy:(\S+)/m.exec(memory)?.[1];
    if (policy !== undefined && policy !== 'noeviction') {
      throw new RedisEvictsError(
        `Redis has maxmemory-policy ${policy}. Set it to noeviction: it would throw reminders away.`,
      );
    }
  } finally {
    redis.disconnect();
  }
}
