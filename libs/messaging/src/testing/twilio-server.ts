import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock, InstantAt } from '@sextant/domain';

export interface TakenText {
  sid: string;
  to: string;
  body: string;
  from: string;
  callback: string;
  madeAt: InstantAt;
}

/** How the next message is answered: a status with Twilio's code, an answer that never comes, or a line that breaks. */
export type TwilioBehavior =
  'ACCEPT' | 'TAKE_AND_DROP' | 'DROP' | 'TAKE_AND_WAIT' | { status: number; code?: number };

export interface TwilioServer {
  url: string;
  texts: TakenText[];
  /** Authorization headers it saw. */
  authorizations: Set<string>;
  lookUps: number;
  behave(next: TwilioBehavior): void;
  /** Asking for messages fails from now on. */
  failLookUps(): void;
  close(): Promise<void>;
}

/** Stands in for Twilio's REST API: keeps what it took, lists it, and answers as told. */
export async function openTwilioServer(clock: Clock): Promise<TwilioServer> {
  let behavior: TwilioBehavior = 'ACCEPT';
  let areLookUpsBroken = false;
  const server = createServer((request, response) => {
    void (async () => {
      twilio.authorizations.add(request.headers.authorization ?? '');
      const json = (status: number, body: unknown): void => {
        response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
      };
      if (request.method === 'GET') {
        twilio.lookUps += 1;
        if (areLookUpsBroken) return json(500, {});
        const to = new URL(request.url ?? '/', 'http://x').searchParams.get('To');
        const messages = twilio.texts
          .filter((text) => text.to === to)
          .map(({ sid, body, madeAt }) => ({ sid, to, body, date_created: new Date(madeAt).toUTCString() }));
        return json(200, { messages });
      }
      const form = new URLSearchParams(await textOf(request));
      const take = (): string => {
        const sid = `SM${String(twilio.texts.length + 1).padStart(32, '0')}`;
        const from = form.get('From') ?? form.get('MessagingServiceSid') ?? '';
        const [to, body, callback] = ['To', 'Body', 'StatusCallback'].map((name) => form.get(name) ?? '');
        const text = { sid, to: to ?? '', body: body ?? '', from, callback: callback ?? '' };
        twilio.texts.push({ ...text, madeAt: clock.now() });
        return sid;
      };
      if (behavior === 'ACCEPT') return json(201, { sid: take(), status: 'queued' });
      if (typeof behavior === 'object') return json(behavior.status, { code: behavior.code });
      if (behavior !== 'DROP') take();
      if (behavior !== 'TAKE_AND_WAIT') request.socket.destroy();
    })();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()));
  const twilio: TwilioServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    texts: [],
    authorizations: new Set(),
    lookUps: 0,
    behave: (next) => {
      behavior = next;
    },
    failLookUps: () => {
      areLookUpsBroken = true;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return twilio;
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
