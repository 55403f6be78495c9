import { answersTake, lookUp, relayTake, type Database, type TakenDelivery } from '@sextant/data';
import { CHANNELS, type Channel } from '@sextant/domain';
import type { Deliver, DeliveryJob } from '../deliver/deliver.js';
import { nameOf } from '../deliver/error-name.js';
import type { ReminderLog } from '../deliver/delivery-deps.js';
import { startLoop, type Loop } from './loop.js';
import { RELAY_BATCH, REQUEUE_AFTER_S } from './relay.js';

export interface DrainDeps {
  db: Database;
  deliver: Deliver;
}

const ANSWERS_EVERY_MS = 1_000;
/** At once, when there is no queue to spread the work. */
const ABREAST = 5;

/** Claims and sends without any queue: it is only there to be quick. Answers how many rows it took. */
export async function drainDirectly({ db, deliver }: DrainDeps): Promise<number> {
  const rows = await lookUp(db, relayTake, [RELAY_BATCH, REQUEUE_AFTER_S]);
  await sendEach(rows, deliver);
  return rows.length;
}

/**
 * Answers to what somebody just wrote (911 and 988, STOP, HELP) go by no queue: they wait neither for a Redis that is away
 * nor behind the day's reminders. Each channel has its own turns, so that a slow mail server holds up no text message.
 */
export function startAnswers(deps: DrainDeps & { log: ReminderLog }, everyMs = ANSWERS_EVERY_MS): Loop {
  const onError = (error: unknown): void =>
    deps.log.error({ error: nameOf(error) }, 'a turn of answers failed');
  const loops = CHANNELS.map((channel) =>
    startLoop(
      async () => {
        while ((await drainAnswers(deps, channel)) === RELAY_BATCH);
      },
      { everyMs, onError },
    ),
  );
  return {
    wake() {
      for (const loop of loops) loop.wake();
    },
    async stop() {
      await Promise.all(loops.map((loop) => loop.stop()));
    },
  };
}

/** Sends the answers of one channel that are due. Answers how many it took. */
export async function drainAnswers({ db, deliver }: DrainDeps, channel: Channel): Promise<number> {
  const rows = await lookUp(db, answersTake, [channel, RELAY_BATCH, REQUEUE_AFTER_S]);
  await sendEach(rows, (job) => deliver.atOnce(job));
  return rows.length;
}

async function sendEach(
  rows: readonly TakenDelivery[],
  deliver: (job: DeliveryJob) => Promise<unknown>,
): Promise<void> {
  const waiting = [...rows];
  const work = async (): Promise<void> => {
    for (let row = waiting.shift(); row; row = waiting.shift()) {
      await deliver({ orgId: row.orgId, deliveryId: row.id });
    }
  };
  await Promise.all(Array.from({ length: ABREAST }, work));
}
