/** A worker as it is shipped, but for its SMS channel (the keyed provider) and, if told so, a clock that is wrong. */
import 'reflect-metadata';
import { readEnv } from '../../apps/worker/src/env.js';
import { openLog, openServices } from '../../apps/worker/src/services.js';
import { startWorker } from '../../apps/worker/src/worker.js';
import { keyedMessenger } from './keyed-provider.js';
import { sendMailsAlone } from './mails-alone.js';

const alone = Number(process.env.CHAOS_MAILS_ALONE ?? 0);
if (alone > 0) {
  await sendMailsAlone(process.env.SMTP_URL ?? '', alone);
  process.exit(0);
}

const shiftMs = Number(process.env.CHAOS_CLOCK_SHIFT_S ?? 0) * 1_000;
if (shiftMs !== 0) {
  const RealDate = Date;
  const now = (): number => RealDate.now() + shiftMs;
  globalThis.Date = class extends RealDate {
    constructor(...given: [] | [string | number | Date]) {
      super(given.length === 0 ? now() : given[0]);
    }
    static override now = now;
  } as DateConstructor;
}

const env = readEnv();
const log = openLog(env);
const services = await openServices(env, log);
// As in production, where the dev outbox gets no copies.
const EMAIL = { ...services.channels.EMAIL };
delete EMAIL.keepCopy;
const channels = { EMAIL, SMS: keyedMessenger(process.env.CHAOS_PROVIDER_URL ?? '') };
const worker = await startWorker(Object.assign(services, { channels }), { onWedged: () => process.exit(1) });
process.once('SIGTERM', () => void worker.close().then(() => process.exit(0)));
