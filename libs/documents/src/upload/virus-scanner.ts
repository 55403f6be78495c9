import { createConnection, type Socket } from 'node:net';
import type { Readable } from 'node:stream';

/** Looks for malware. Throws when it cannot say: the file then stays in quarantine. */
export interface VirusScanner {
  scan: (content: Readable) => Promise<'CLEAN' | 'INFECTED'>;
}

const LIMIT_MS = 120_000;

/**
 * clamd at `host:port` or the path of its socket, by its own protocol: `INSTREAM`, chunks with their length before them,
 * an empty one at the end (clamd(8)).
 */
export function clamd(address: string, limitMs = LIMIT_MS): VirusScanner {
  return {
    async scan(content) {
      const socket = connect(address);
      socket.setTimeout(limitMs, () => socket.destroy(new Error('The scanner does not answer.')));
      const answer = answerOf(socket);
      // Its failure is thrown by the last line; until then nobody waits for it.
      answer.catch(() => {});
      socket.write('zINSTREAM\0');
      for await (const chunk of content as AsyncIterable<Buffer>) {
        const size = Buffer.alloc(4);
        size.writeUInt32BE(chunk.length);
        socket.write(size);
        if (!socket.write(chunk) && !socket.destroyed) await drained(socket);
        if (socket.destroyed) break;
      }
      if (!socket.destroyed) socket.write(Buffer.alloc(4));
      return verdictOf(await answer);
    },
  };
}

function connect(address: string): Socket {
  const [, host, port] = /^([^/]+):(\d+)$/.exec(address) ?? [];
  return host && port ? createConnection({ host, port: Number(port) }) : createConnection({ path: address });
}

function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    socket.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')));
    socket.once('error', reject);
    socket.once('close', () => {
      if (text) resolve(text);
      else reject(new Error('The scanner said nothing.'));
    });
  });
}

function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    socket.once('drain', resolve).once('close', () => {
      resolve();
    });
  });
}

function verdictOf(answer: string): 'CLEAN' | 'INFECTED' {
  const words = answer.replaceAll('\0', '').trim();
  if (/ FOUND$/.test(words)) return 'INFECTED';
  if (/: OK$/.test(words)) return 'CLEAN';
  throw new Error('The scanner could not say.');
}
