import { openAppClock, type Database } from '@sextant/data';
import { closeChannels, openChannels, type Channels, type ChannelSettings } from '@sextant/messaging';
import {
  openBeatWatch,
  openDelivery,
  openSentJournal,
  queueBackend,
  type Deliver,
  type DeliveryDeps,
  type QueueBackend,
} from '@sextant/reminders';
import { assertFonts, clamd, folderStore, type DocumentDeps } from '@sextant/documents';
import pino, { type Logger } from 'pino';
import type { Env } from './env.js';
import { openMeter, type WorkerMeter } from './health/meter.js';
import { waitForPostgres } from './wait-for-postgres.js';

/** What the worker works with. One object, made once at start. */
export abstract class Services implements DeliveryDeps {
  abstract readonly env: Env;
  abstract readonly db: Database;
  abstract readonly clock: DeliveryDeps['clock'];
  abstract readonly channels: Channels;
  abstract readonly publicUrl: string;
  abstract readonly journal: DeliveryDeps['journal'];
  abstract readonly beat: DeliveryDeps['beat'];
  abstract readonly meter: WorkerMeter;
  abstract readonly documents: DocumentDeps;
  abstract readonly log: Logger;
  abstract readonly leaseMs: number;
  abstract readonly backend: QueueBackend;
  abstract readonly deliver: Deliver;
  /** Reads how far a demo moved the clock. */
  abstract refreshClock(): Promise<void>;
  abstract close(): Promise<void>;
}

export function openLog(env: Pick<Env, 'LOG_LEVEL'>): Logger {
  const options = { level: env.LOG_LEVEL, base: { app: 'worker' }, timestamp: pino.stdTimeFunctions.isoTime };
  // Not waited for: a line a message would else be a system call a message. Flushed when the process exits.
  return pino(options, pino.destination({ sync: false }));
}

function twilioOf(env: Env): Pick<ChannelSettings, 'twilio'> {
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken, TWILIO_FROM: from } = env;
  if (!accountSid || !authToken || !from) return {};
  return { twilio: { accountSid, authToken, from, statusUrl: `${env.PUBLIC_URL}/webhooks/twilio/status` } };
}

/** Waits for PostgreSQL, then puts everything together but the queues. */
export async function openServices(env: Env, log: Logger): Promise<Services> {
  assertFonts();
  const db = await waitForPostgres(
    { url: env.DATABASE_URL, poolSize: env.DATABASE_POOL, applicationName: 'sextant-worker' },
    log,
  );
  const { clock, refresh, stop } = await openAppClock(db, { isMovable: env.SEXTANT_MODE !== 'production' });
  const channels = openChannels({
    mode: env.SEXTANT_MODE,
    ...(env.SMTP_URL ? { smtpUrl: env.SMTP_URL } : {}),
    ...(env.MAIL_FROM ? { mailFrom: env.MAIL_FROM } : {}),
    ...twilioOf(env),
  });
  const services = {
    env,
    db,
    clock,
    channels,
    publicUrl: env.PUBLIC_URL,
    journal: openSentJournal(env.SENT_JOURNAL),
    beat: openBeatWatch(env.SENT_JOURNAL),
    meter: openMeter(db),
    documents: {
      store: folderStore(env.DOCUMENTS_DIR),
      ...(env.CLAMD_HOST ? { scanner: clamd(env.CLAMD_HOST) } : {}),
    },
    log,
    leaseMs: env.LEASE_SECONDS * 1_000,
    backend: queueBackend({
      databaseUrl: env.DATABASE_URL,
      ...(env.REDIS_URL ? { redisUrl: env.REDIS_URL } : {}),
    }),
    refreshClock: refresh,
    async close() {
      stop();
      await closeChannels(channels);
      await db.close();
    },
  };
  return Object.assign(services, { deliver: openDelivery(services) });
}
