import type { MigrationInterface, QueryRunner } from 'typeorm';
import { lookupFunction } from './tenant-table.js';

const OF_THE_MESSAGE = `
  (select d.org_id, d.id, d.state, d.created_at from reminder_delivery d where d.provider_message_id = message
   union
   select d.org_id, d.id, d.state, d.created_at from reminder_delivery d
   where d.id = wanted and (d.provider_message_id is null or d.provider_message_id = message))`;

/** A message that was sent again after it came back has the id of the first: a report is about the one that can still take it. */
export class NewestDelivery1763800000084 implements MigrationInterface {
  readonly name = 'NewestDelivery1763800000084';

  async up(run: QueryRunner): Promise<void> {
    await run.query(
      findDelivery(`select f.org_id, f.id from ${OF_THE_MESSAGE} f
         order by f.state in ('SENDING', 'SENT', 'UNKNOWN') desc, f.created_at desc, f.id limit 1`),
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(findDelivery(`select f.org_id, f.id from ${OF_THE_MESSAGE} f limit 1`));
  }
}

function findDelivery(body: string): string {
  return `
    grant select (state, created_at) on reminder_delivery to sextant_lookup;
    drop function find_delivery(uuid, text);
    ${lookupFunction(
      'find_delivery(uuid, text)',
      `create function find_delivery(wanted uuid, message text) returns table ("orgId" uuid, "deliveryId" uuid)
       language sql stable security definer set search_path = pg_catalog, public as $$
         ${body}
       $$`,
    )}`;
}
