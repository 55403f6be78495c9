import { assignAll } from '@sextant/casework';
import { openAppClock, openDatabase } from '@sextant/data';
import { assertFonts, folderStore } from '@sextant/documents';
import { systemClock, type Clock } from '@sextant/domain';
import { DeviceMarks, SecretBox, type StaffMail } from '@sextant/identity';
import { closeChannels, openChannels } from '@sextant/messaging';
import pino, { type DestinationStream } from 'pino';
import { Background } from './background.js';
import type { Env } from './env.js';
import { refuseDemoInProduction } from './refuse-demo.js';
import type { Services } from './services.js';
import { staffMail } from './staff-mail.js';

/** What a test puts in the place of the real thing. */
export interface ServiceOverrides {
  /** Real time, which sessions and links go by. */
  realClock?: Clock;
  clock?: Clock;
  sendMail?: (orgId: string, mail: StaffMail) => void;
  logTo?: DestinationStream;
}

export interface OpenServices extends Services {
  close(): Promise<void>;
}

/** Connects to the database, checks that it may be used, and puts together what the API works with. */
export async function openServices(env: Env, overrides: ServiceOverrides = {}): Promise<OpenServices> {
  assertFonts();
  const log = pino(
    { level: env.LOG_LEVEL, base: { app: 'api' }, timestamp: pino.stdTimeFunctions.isoTime },
    overrides.logTo,
  );
  const db = await openDatabase({
    url: env.DATABASE_URL,
    poolSize: env.DATABASE_POOL,
    applicationName: 'sextant-api',
  });
  if (env.SEXTANT_MODE === 'production') await refuseDemoInProduction(db);
  const background = new Background(log);
  const appClock = await openAppClock(db, { isMovable: env.SEXTANT_MODE !== 'production' });
  const channels = openChannels({
    mode: env.SEXTANT_MODE,
    ...(env.SMTP_URL && { smtpUrl: env.SMTP_URL }),
    ...(env.MAIL_FROM && { mailFrom: env.MAIL_FROM }),
  });
  return {
    env,
    db,
    log,
    channels,
    clock: overrides.clock ?? appClock.clock,
    documents: folderStore(env.DOCUMENTS_DIR),
    handOver: assignAll,
    devices: new DeviceMarks(env.SESSION_SECRET),
    identity: {
      db,
      clock: overrides.realClock ?? systemClock,
      box: new SecretBox(env.SESSION_SECRET, 'second factor'),
      publicUrl: env.PUBLIC_URL,
      sendMail: overrides.sendMail ?? staffMail(db, channels.EMAIL, background),
      inBackground: (work) => {
        background.run(work);
      },
    },
    async close() {
      appClock.stop();
      await background.settled();
      await closeChannels(channels);
      await db.close();
    },
  };
}
