import type { MigrationInterface, QueryRunner } from 'typeorm';
import { lookupFunction } from './tenant-table.js';

/** Answers to what somebody wrote are taken by themselves, whatever else is due. */
export class AnswersFirst1763800000080 implements MigrationInterface {
  readonly name = 'AnswersFirst1763800000080';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create index reminder_delivery_answers on reminder_delivery (channel, due_at)
        where state = 'SCHEDULED' and purpose <> 'TASKS';
      ${lookupFunction(
        'answers_take(text, integer, interval)',
        `create function answers_take(wanted text, how_many integer, again_after interval)
         returns table ("orgId" uuid, id uuid, queue text, attempt integer)
         language sql volatile security definer set search_path = pg_catalog, public as $$
           with due as (
             select d.org_id, d.id from reminder_delivery d
             where d.state = 'SCHEDULED' and d.purpose <> 'TASKS' and d.channel = wanted and d.due_at <= app_now()
               and (d.queued_at is null or d.queued_at < now() - again_after)
             order by d.due_at, d.id limit how_many for update skip locked
           )
           update reminder_delivery d set queued_at = now() from due
           where d.org_id = due.org_id and d.id = due.id
           returning d.org_id, d.id, d.queue, d.attempt
         $$`,
      )}
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function answers_take(text, integer, interval);
      drop index reminder_delivery_answers;
    `);
  }
}
