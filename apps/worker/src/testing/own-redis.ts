import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { Redis } from 'ioredis';

export interface OwnRedis {
  url: string;
  start(): Promise<void>;
  /** As a power cut. */
  kill(): Promise<void>;
}

/** A Redis of this test alone, that may be killed and started again on the same port. */
export async function ownRedis(...flags: string[]): Promise<OwnRedis> {
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let server: ChildProcess | undefined;
  const own: OwnRedis = {
    url,
    async start() {
      const always = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
      server = spawn('redis-server', [...always, ...flags], { stdio: 'ignore' });
      const redis = new Redis(url, { retryStrategy: () => 50, maxRetriesPerRequest: null });
      redis.on('error', () => {});
      await redis.ping();
      redis.disconnect();
    },
    async kill() {
      if (!server || server.exitCode !== null || server.signalCode !== null) return;
      const ended = once(server, 'exit');
      server.kill('SIGKILL');
      await ended;
    },
  };
  await own.start();
  return own;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
