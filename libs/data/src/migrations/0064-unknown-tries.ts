import type { MigrationInterface, QueryRunner } from 'typeorm';
import { lookupFunction } from './tenant-table.js';

/** When a try of unknown outcome was, so that one that cannot be repeated soon is shown to somebody. */
export class UnknownTries1763800000064 implements MigrationInterface {
  readonly name = 'UnknownTries1763800000064';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      -- Real time.
      alter table reminder_delivery add column unknown_at timestamptz;
      create index reminder_delivery_unsettled on reminder_delivery (unknown_at)
        where state = 'SCHEDULED' and unknown_at is not null;
      grant select (unknown_at) on reminder_delivery to sextant_lookup;
      ${lookupFunction(
        'unsettled_find(integer, interval)',
        `create function unsettled_find(how_many integer, older_than interval)
         returns table ("orgId" uuid, id uuid, "caseId" uuid, what text)
         language sql stable security definer set search_path = pg_catalog, public as $$
           select d.org_id, d.id, d.case_id, 'UNSETTLED' from reminder_delivery d
           where d.state = 'SCHEDULED' and d.unknown_at < now() - older_than order by d.unknown_at limit how_many
         $$`,
      )}
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function unsettled_find(integer, interval);
      drop index reminder_delivery_unsettled;
      alter table reminder_delivery drop column unknown_at;
    `);
  }
}
