/** A Redis that may be killed, frozen and emptied. Needs `redis-server` on the PATH. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Redis } from 'ioredis';
import { freePort } from '../embedded-postgres/cluster.js';

export interface RedisServer {
  url: string;
  isUp(): boolean;
  start(...flags: string[]): Promise<void>;
  kill(): Promise<void>;
  /** Half-open: connections stay, nothing answers. */
  freeze(): void;
  thaw(): void;
  flush(): Promise<void>;
  do<Result>(work: (redis: Redis) => Promise<Result>): Promise<Result>;
}

export async function openRedis(): Promise<RedisServer> {
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  const server: RedisServer = {
    url,
    isUp: () => child !== undefined && child.exitCode === null && child.signalCode === null,
    async start(...flags) {
      const always = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
      child = spawn('redis-server', [...always, '--maxmemory-policy', 'noeviction', ...flags], {
        stdio: 'ignore',
      });
      await server.do((redis) => redis.ping());
    },
    async kill() {
      if (!child || !server.isUp()) return;
      const ended = once(child, 'exit');
      child.kill('SIGCONT');
      child.kill('SIGKILL');
      await ended;
    },
    freeze: () => void child?.kill('SIGSTOP'),
    thaw: () => void child?.kill('SIGCONT'),
    flush: () => server.do((redis) => redis.flushall()).then(() => undefined),
    async do(work) {
      const redis = new Redis(url, { retryStrategy: () => 50, maxRetriesPerRequest: null });
      redis.on('error', () => {});
      try {
        return await work(redis);
      } finally {
        redis.disconnect();
      }
    },
  };
  await server.start();
  return server;
}
