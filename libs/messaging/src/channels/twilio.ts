import { deliveryFind, lookUp, type Ctx } from '@sextant/data';
import { epochMsOf, systemClock, type Clock } from '@sextant/domain';
import { TOO_LATE, type Messenger, type OutgoingMessage, type SendResult } from '../messenger.js';
import { meaningOfTwilioCode } from './twilio-codes.js';

export interface TwilioAccount {
  accountSid: string;
  authToken: string;
  /** A number in E.164, or the SID of a messaging service (MG…). */
  from: string;
  /** Where Twilio reports what became of a message; the delivery's id is added. */
  statusUrl: string;
  /** For tests. */
  apiUrl?: string;
  clock?: Clock;
  /** Must stay well below half of a lease: 45 s. */
  timeoutMs?: number;
  /** For tests. Whether a text is on record for another message. */
  isAnothers?: (ctx: Ctx, sid: string, deliveryId: string) => Promise<boolean>;
}

const DEFAULT_TIMEOUT_MS = 15_000;
/** How far back a text is looked for when nobody knows when its message was first tried. */
const LOOK_BACK_MS = 12 * 3_600_000;
/** Between our clock and Twilio's, which tells whole seconds. */
const CLOCKS_MS = 60_000;
/** Links differ from try to try; the rest of the words does not. */
const LINK = /https?:\/\/\S+/g;
/** Failures of `fetch` before anything was sent. */
const NOTHING_LEFT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

interface TwilioMessage {
  sid?: unknown;
  to?: unknown;
  body?: unknown;
  date_created?: unknown;
}

/**
 * Text messages through Twilio's REST API. Twilio keeps no keys: a try whose outcome nobody knows is looked up by
 * number, time and words before anything is sent again. Answers have the same words every time, and patients share phones:
 * a text from before the first try, or of another message, is not the one.
 */
export function twilioMessenger(account: TwilioAccount): Messenger {
  const { accountSid, authToken, from, statusUrl, clock = systemClock, isAnothers = isOfAnother } = account;
  const url = `${account.apiUrl ?? 'https://api.twilio.com'}/2010-04-01/Accounts/${accountSid}/Messages.json`;
  const headers = { Authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}` };
  const timeoutMs = account.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const ask = (address: string, init: RequestInit = {}): Promise<Response> =>
    fetch(address, { ...init, headers, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });

  async function post(message: OutgoingMessage): Promise<SendResult> {
    const callback = `${statusUrl}?delivery=${message.deliveryId}`;
    const body = new URLSearchParams({
      To: message.to,
      [from.startsWith('MG') ? 'MessagingServiceSid' : 'From']: from,
      Body: message.text,
      StatusCallback: callback,
    });
    let response: Response;
    try {
      response = await ask(url, { method: 'POST', body });
    } catch (error) {
      const code = codeOf(error);
      return NOTHING_LEFT.has(code)
        ? { kind: 'REFUSED', isPermanent: false, code }
        : { kind: 'UNKNOWN', code };
    }
    return answerOf(response);
  }

  /** The sid of this very message, if an earlier try made it. Throws when Twilio cannot be asked. */
  async function find(ctx: Ctx, message: OutgoingMessage): Promise<string | undefined> {
    const since = message.triedSince
      ? epochMsOf(message.triedSince) - CLOCKS_MS
      : epochMsOf(clock.now()) - LOOK_BACK_MS;
    const query = new URLSearchParams({ To: message.to, PageSize: '50' });
    const response = await ask(`${url}?${query.toString()}`);
    if (!response.ok) throw new LookUpError(String(response.status));
    const answer = (await response.json()) as { messages?: unknown };
    const messages = Array.isArray(answer.messages) ? (answer.messages as TwilioMessage[]) : [];
    for (const { sid, to, body, date_created: made } of messages) {
      const isSame =
        to === message.to &&
        typeof body === 'string' &&
        wordsOf(body) === wordsOf(message.text) &&
        typeof made === 'string' &&
        Date.parse(made) >= since;
      if (isSame && typeof sid === 'string' && !(await isAnothers(ctx, sid, message.deliveryId))) return sid;
    }
    return undefined;
  }

  return {
    name: 'twilio',
    channel: 'SMS',
    afterUnknown: 'LOOK_UP',
    reportsLater: true,
    async send(ctx, message, mayLeave) {
      if (message.mayBeOut) {
        try {
          const sid = await find(ctx, message);
          if (sid !== undefined) return { kind: 'ACCEPTED', providerMessageId: sid };
          if (message.isOnce) return { kind: 'UNKNOWN', code: 'NOT_LISTED' };
        } catch (error) {
          return { kind: 'REFUSED', isPermanent: false, code: `LOOK_UP_${codeOf(error)}`.slice(0, 40) };
        }
      }
      return mayLeave() ? post(message) : TOO_LATE;
    },
    close: () => Promise.resolve(),
  };
}

/** Asked of the whole ledger: one account may serve several organizations. */
async function isOfAnother({ db }: Ctx, sid: string, deliveryId: string): Promise<boolean> {
  return (await lookUp(db, deliveryFind, [null, sid])).some((found) => found.deliveryId !== deliveryId);
}

class LookUpError extends Error {
  constructor(readonly code: string) {
    super('Twilio could not be asked for a message.');
  }
}

/** 201 with a sid was taken. A refusal says which; 429 and 503 took nothing; after any other failure nobody knows. */
async function answerOf(response: Response): Promise<SendResult> {
  const answer = (await response.json().catch(() => ({}))) as { sid?: unknown; code?: unknown };
  if (response.ok) {
    return typeof answer.sid === 'string'
      ? { kind: 'ACCEPTED', providerMessageId: answer.sid }
      : { kind: 'UNKNOWN', code: 'NO_SID' };
  }
  const code = /^\d{5}$/.test(String(answer.code)) ? String(answer.code) : String(response.status);
  if (response.status >= 500 && response.status !== 503) return { kind: 'UNKNOWN', code };
  const meaning = meaningOfTwilioCode(code);
  return {
    kind: 'REFUSED',
    isPermanent: meaning !== 'TRY_LATER',
    code,
    ...(meaning === 'OPTED_OUT' ? { isOptOut: true } : {}),
  };
}

function wordsOf(text: string): string {
  return text.replace(LINK, '…').replace(/\s+/g, ' ').trim();
}

function codeOf(error: unknown): string {
  const { code, name, cause } = error as { code?: unknown; name?: unknown; cause?: { code?: unknown } };
  const known = [cause?.code, code, name].find((word) => typeof word === 'string');
  return typeof known === 'string' ? known.slice(0, 40) : 'ERROR';
}
