import type { MigrationInterface, QueryRunner } from 'typeorm';
import { lookupFunction } from './tenant-table.js';

/** Whoever locks several waiting rows does it by id, as a claim of many does: two never wait for each other. */
export class ReleaseInOrder1763800000070 implements MigrationInterface {
  readonly name = 'ReleaseInOrder1763800000070';

  async up(run: QueryRunner): Promise<void> {
    await run.query(
      functions(
        (wanted) => `update reminder_delivery d set queued_at = null from (
           select r.org_id, r.id from reminder_delivery r where ${wanted} order by r.id for no key update) w
         where d.org_id = w.org_id and d.id = w.id`,
      ),
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(functions((wanted) => `update reminder_delivery r set queued_at = null where ${wanted}`));
  }
}

function functions(release: (wanted: string) => string): string {
  return `
    drop function relay_release(uuid[]);
    drop function relay_release_all();
    ${lookupFunction(
      'relay_release(uuid[])',
      `create function relay_release(ids uuid[]) returns void
       language sql volatile security definer set search_path = pg_catalog, public as $$
         ${release(`r.id = any (ids) and r.state = 'SCHEDULED'`)}
       $$`,
    )}
    ${lookupFunction(
      'relay_release_all()',
      `create function relay_release_all() returns void
       language sql volatile security definer set search_path = pg_catalog, public as $$
         ${release(`r.state = 'SCHEDULED' and r.queued_at is not null`)}
       $$`,
    )}`;
}
