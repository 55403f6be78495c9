import { createHash } from 'node:crypto';
import { asOwner } from '@sextant/data';
import { REMINDER_QUEUES } from '@sextant/domain';
import { runMigrations } from 'bullmq';
import { QUEUE_SCHEMA } from './queue-backend.js';

/** Queues of other rooms on the same backend. */
const OTHER_QUEUES = ['documents'] as const;

const APP = 'sextant_app';

/**
 * BullMQ's own schema, made or brought up to date by the owner of the database, and what the app may do there. Part of
 * `npm run migrate`. Running it again changes nothing.
 */
export async function migrateQueues(
  ownerUrl: string,
  { log = () => {} }: { log?: (line: string) => void } = {},
): Promise<void> {
  await asOwner(ownerUrl, async (client) => {
    const version = await runMigrations(client, QUEUE_SCHEMA);
    // BullMQ makes a queue's number sequence on first use, which the app may not: so we do.
    for (const queue of [...REMINDER_QUEUES, ...OTHER_QUEUES]) {
      const sequence = `bullmq_jid_${createHash('md5').update(queue).digest('hex')}`;
      await client.query(`create sequence if not exists ${QUEUE_SCHEMA}.${sequence}`);
    }
    const { rows } = await client.query<{ name: string }>('select current_database() as name');
    const database = client.escapeIdentifier(rows[0]?.name ?? '');
    await client.query(`
      grant usage on schema ${QUEUE_SCHEMA} to ${APP};
      grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to ${APP};
      revoke insert, update, delete on ${QUEUE_SCHEMA}.migration from ${APP};
      grant usage, select, update on all sequences in schema ${QUEUE_SCHEMA} to ${APP};
      grant temporary on database ${database} to ${APP};`);
    log(`queue tables at version ${version}`);
  });
}
