import { connect } from 'node:net';

const PROBE_MS = 500;

/** Whether something listens where Redis should. The API itself never talks to Redis. */
export function isRedisUp(url: string | undefined): Promise<'ok' | 'down' | 'not used'> {
  if (!url) return Promise.resolve('not used');
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port || 6379), timeout: PROBE_MS });
    const done = (state: 'ok' | 'down') => {
      socket.destroy();
      resolve(state);
    };
    socket.once('connect', () => {
      done('ok');
    });
    socket.once('timeout', () => {
      done('down');
    });
    socket.once('error', () => {
      done('down');
    });
  });
}
