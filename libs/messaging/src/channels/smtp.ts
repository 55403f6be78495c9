import { Transform } from 'node:stream';
import { createTransport, type NodemailerError, type SendMailOptions } from 'nodemailer';
import type { Messenger, OutgoingMessage, SendResult } from '../messenger.js';

export interface SmtpOptions {
  /** smtp(s)://user:password@host:port */
  url: string;
  /** Address messages come from; its domain also stands in the Message-ID. */
  from: string;
  /** Plain text is allowed to a server on this machine, and outside production. */
  allowsPlainText: boolean;
  maxConnections?: number;
  /** Must stay well below half of a lease: 45 s. */
  timeoutMs?: number;
}

const DEFAULT_TIMEOUT_MS = 20_000;

/** What we learn of a message while it is written to the socket. */
interface Progress {
  /** The last byte of the message was handed over: from here on the server may have it. */
  isHandedOver: boolean;
  mayLeave: () => boolean;
}

/**
 * E-mail through one server, over a pool of connections. The Message-ID is made of the key, so two tries of one
 * delivery are one message to whoever looks. STARTTLS is required unless plain text is allowed.
 */
export function smtpMessenger(options: SmtpOptions): Messenger {
  const timeout = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const domain = options.from.split('@').at(-1) ?? 'localhost';
  const transport = createTransport({
    url: options.url,
    pool: true,
    maxConnections: options.maxConnections ?? 5,
    // The ledger owns retries. One requeue is for a pooled connection that the server had closed meanwhile: nodemailer
    // does that only when nothing was written, and `watchProgress` refuses it otherwise.
    maxRequeues: 1,
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    requireTLS: !options.allowsPlainText && !options.url.startsWith('smtps:'),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const inFlight = new Map<string, Progress>();
  transport.use('stream', (mail, done) => {
    const progress = inFlight.get(mail.data.messageId ?? '');
    if (progress) mail.message.transform(() => watchProgress(progress));
    done();
  });

  return {
    name: 'smtp',
    channel: 'EMAIL',
    afterUnknown: 'ONCE',
    async send(_ctx, message, mayLeave) {
      const messageId = messageIdOf(message.key, domain);
      const progress: Progress = { isHandedOver: false, mayLeave };
      inFlight.set(messageId, progress);
      try {
        await transport.sendMail(mailOf(message, options.from, messageId));
        return { kind: 'ACCEPTED', providerMessageId: messageId };
      } catch (error) {
        return resultOf(error as NodemailerError, progress);
      } finally {
        inFlight.delete(messageId);
      }
    },
    close: () => {
      transport.close();
      return Promise.resolve();
    },
  };
}

/** `<key@domain>`: the same for every try of a delivery. */
export function messageIdOf(key: string, domain: string): string {
  return `<${key}@${domain}>`;
}

function mailOf(message: OutgoingMessage, from: string, messageId: string): SendMailOptions {
  return {
    from: { name: message.sender.name, address: from },
    to: message.to,
    subject: message.subject,
    text: message.text,
    ...(message.html === undefined ? {} : { html: message.html }),
    messageId,
    headers: {
      'X-Entity-Ref-ID': message.key,
      'Auto-Submitted': 'auto-generated',
      'Content-Language': message.language,
      ...(message.unsubscribeUrl === undefined
        ? {}
        : {
            'List-Unsubscribe': `<${message.unsubscribeUrl}>`,
            // RFC 8058: one POST, because scanners open every address they see.
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }),
    },
  };
}

/** Keeps the message back until it is whole, then hands it over in one piece: a mail written in twelve takes twelve system calls. */
function watchProgress(progress: Progress): Transform {
  const pieces: Buffer[] = [];
  return new Transform({
    transform(piece: Buffer, _encoding, next) {
      if (progress.isHandedOver) return next(new Error('The message was handed over already.'));
      pieces.push(piece);
      next();
    },
    flush(next) {
      // The server drops a message without its end.
      if (!progress.mayLeave()) return next(new Error('It is too late for this message.'));
      progress.isHandedOver = true;
      next(null, Buffer.concat(pieces));
    },
  });
}

/** No such mailbox, moved, or no such name (RFC 5321). */
const NOBODY_THERE = new Set([550, 551, 553]);

/**
 * Only what the server says of the recipient is about the recipient: then it never changes. A refusal of the sender, of the
 * words or of our password is ours to mend, whatever its number: one wrong setting must not mark every patient's address.
 * Without an answer it depends on how far we got.
 */
function resultOf(error: NodemailerError, progress: Progress): SendResult {
  const code = String(error.responseCode ?? error.code ?? 'ERROR').slice(0, 40);
  if (error.responseCode !== undefined) {
    const isPermanent = error.command === 'RCPT TO' && NOBODY_THERE.has(error.responseCode);
    return { kind: 'REFUSED', isPermanent, code };
  }
  if (error.code === 'EENVELOPE') return { kind: 'REFUSED', isPermanent: true, code };
  return progress.isHandedOver ? { kind: 'UNKNOWN', code } : { kind: 'REFUSED', isPermanent: false, code };
}
