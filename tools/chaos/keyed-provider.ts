/** An HTTP provider of the good kind: it keeps keys, so a repeat of one is answered and not delivered again. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TOO_LATE, type Messenger } from '../../libs/messaging/src/index.js';

export interface KeyedProvider {
  url: string;
  /** Every message that would have reached a phone, by key. */
  delivered: Map<string, { deliveryId: string; at: number; times: number }>;
  /** Decides what the next requests are answered: a status of HTTP, or never. */
  behave(next: () => number | 'HANG'): void;
  /** Requests, repeats included. */
  asked(): number;
  forget(): void;
  close(): Promise<void>;
}

export async function openKeyedProvider(): Promise<KeyedProvider> {
  const delivered: KeyedProvider['delivered'] = new Map();
  let asked = 0;
  let behavior: () => number | 'HANG' = () => 200;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      asked += 1;
      const say = behavior();
      if (say === 'HANG') return;
      if (say !== 200) return void response.writeHead(say).end('{}');
      const key = String(request.headers['idempotency-key']);
      const { deliveryId } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { deliveryId: string };
      if (!delivered.has(key)) delivered.set(key, { deliveryId, at: Date.now(), times: 1 });
      response.end('{}');
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    delivered,
    behave(next) {
      behavior = next;
    },
    asked: () => asked,
    forget() {
      delivered.clear();
      asked = 0;
      behavior = () => 200;
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

/** The worker's side of it: SMS, sent with the ledger's key. */
export function keyedMessenger(url: string): Messenger {
  return {
    name: 'keyed',
    channel: 'SMS',
    afterUnknown: 'KEYED',
    async send(_ctx, { key, deliveryId }, mayLeave) {
      if (!mayLeave()) return TOO_LATE;
      try {
        const answer = await fetch(url, {
          method: 'POST',
          headers: { 'idempotency-key': key },
          body: JSON.stringify({ deliveryId }),
          signal: AbortSignal.timeout(2_000),
        });
        await answer.text();
        return answer.ok
          ? { kind: 'ACCEPTED' }
          : { kind: 'REFUSED', isPermanent: answer.status === 400, code: String(answer.status) };
      } catch {
        return { kind: 'UNKNOWN', code: 'HTTP' };
      }
    },
    close: () => Promise.resolve(),
  };
}
