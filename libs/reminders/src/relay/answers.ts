import { answersTake, lookUp, relayRelease, type Database, type TakenDelivery } from '@sextant/data';
import { CHANNELS, type Channel } from '@sextant/domain';
import type { Deliver } from '../deliver/deliver.js';
import type { ReminderLog } from '../deliver/delivery-deps.js';
import { nameOf } from '../deliver/error-name.js';
import { startLoop, type Loop } from './loop.js';
import { REQUEUE_AFTER_S } from './relay.js';

export interface AnswersDeps {
  db: Database;
  deliver: Pick<Deliver, 'atOnce'>;
  log: ReminderLog;
}

const EVERY_MS = 1_000;
/** Of one channel under way in one worker. */
const ABREAST = 10;

/**
 * Sends the answers to what somebody just wrote (911 and 988, STOP, HELP) by no queue: they wait neither for a Redis that is
 * away nor behind the day's reminders. Each channel has its own places, and a place that is free is filled again while
 * others still wait for their provider: one that hangs holds up no other. Stops when what is under way has ended.
 */
export function startAnswers(deps: AnswersDeps, everyMs = EVERY_MS): Loop {
  const loops = CHANNELS.map((channel) => answersBy(channel, deps, everyMs));
  return {
    wake() {
      for (const loop of loops) loop.wake();
    },
    async stop() {
      await Promise.all(loops.map((loop) => loop.stop()));
    },
  };
}

/** Takes due answers of one channel, words of danger first. */
export function takeAnswers(db: Database, channel: Channel, most: number): Promise<TakenDelivery[]> {
  return lookUp(db, answersTake, [channel, most, REQUEUE_AFTER_S]);
}

function answersBy(channel: Channel, { db, deliver, log }: AnswersDeps, everyMs: number): Loop {
  const underWay = new Set<Promise<void>>();
  let mayBeMore = false;
  const onError = (error: unknown): void => log.error({ channel, error: nameOf(error) }, 'answers failed');
  const send = async ({ orgId, id }: TakenDelivery): Promise<void> => {
    try {
      await deliver.atOnce({ orgId, deliveryId: id });
    } catch (error) {
      onError(error);
      // The next turn takes it again instead of the next minute.
      await lookUp(db, relayRelease, [[id]]).catch(onError);
    }
  };
  const begin = (row: TakenDelivery): void => {
    const work = send(row).then(() => {
      underWay.delete(work);
      if (mayBeMore) loop.wake();
    });
    underWay.add(work);
  };
  const turn = async (): Promise<void> => {
    const free = ABREAST - underWay.size;
    if (free === 0) return;
    const rows = await takeAnswers(db, channel, free);
    mayBeMore = rows.length === free;
    rows.forEach(begin);
  };
  const loop = startLoop(turn, { everyMs, onError });
  return {
    wake: () => loop.wake(),
    async stop() {
      await loop.stop();
      await Promise.all(underWay);
    },
  };
}
