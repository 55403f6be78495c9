import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface SunkMail {
  to: string[];
  raw: string;
  messageId: string;
}

export interface MailSink {
  url: string;
  mails: SunkMail[];
  /** Decides what the server says to the next mails: an SMTP code to refuse with, or how to break off. */
  behave(next: (mail: SunkMail) => number | 'ACCEPT' | 'DROP_AFTER_DATA', afterMs?: number): void;
  refuseRecipients(code: number | undefined): void;
  close(): Promise<void>;
}

/** An SMTP server in this process that keeps what it gets. */
export async function openMailSink({ offersTls = false } = {}): Promise<MailSink> {
  const mails: SunkMail[] = [];
  const sockets = new Set<Socket>();
  let behavior: (mail: SunkMail) => number | 'ACCEPT' | 'DROP_AFTER_DATA' = () => 'ACCEPT';
  let recipientCode: number | undefined;
  let answerAfterMs = 0;

  const server = new SMTPServer({
    disabledCommands: offersTls ? ['AUTH'] : ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo(_address, _session, done) {
      if (recipientCode === undefined) done();
      else done(refusal(recipientCode));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('utf8');
        const mail = {
          to: session.envelope.rcptTo.map((each) => each.address),
          raw,
          messageId: /^Message-ID:\s+(\S+)/im.exec(raw)?.[1] ?? '',
        };
        const say = behavior(mail);
        if (typeof say === 'number') return done(refusal(say));
        mails.push(mail);
        if (say === 'ACCEPT') return answerAfterMs ? void setTimeout(done, answerAfterMs) : done();
        for (const socket of sockets) if (socket.remotePort === session.remotePort) socket.destroy();
      });
    },
  });
  server.on('error', () => {});
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()));
  const { port } = server.server.address() as AddressInfo;

  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    behave: (next, afterMs = 0) => {
      behavior = next;
      answerAfterMs = afterMs;
    },
    refuseRecipients: (code) => {
      recipientCode = code;
    },
    close: () =>
      new Promise((closed) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => closed());
      }),
  };
}

function refusal(responseCode: number): Error {
  return Object.assign(new Error('not now'), { responseCode });
}
