import { lookUp, relayTake, type Database } from '@sextant/data';
import { CHANNELS } from '@sextant/domain';
import type { Deliver } from '../deliver/deliver.js';
import { takeAnswers } from './answers.js';
import { RELAY_BATCH, REQUEUE_AFTER_S } from './relay.js';

export interface DrainDeps {
  db: Database;
  deliver: Deliver;
}

/** At once, when there is no queue to spread the work. */
const ABREAST = 5;

/** Claims and sends everything due without any queue: it is only there to be quick. Answers how many rows it took. */
export async function drainDirectly(deps: DrainDeps): Promise<number> {
  const answers = await Promise.all(CHANNELS.map((channel) => takeAnswers(deps.db, channel, RELAY_BATCH)));
  const reminders = await lookUp(deps.db, relayTake, [RELAY_BATCH, REQUEUE_AFTER_S]);
  const waiting = [...answers.flat(), ...reminders];
  const count = waiting.length;
  const work = async (): Promise<void> => {
    for (let row = waiting.shift(); row; row = waiting.shift()) {
      await deps.deliver({ orgId: row.orgId, deliveryId: row.id });
    }
  };
  await Promise.all(Array.from({ length: ABREAST }, work));
  return count;
}
