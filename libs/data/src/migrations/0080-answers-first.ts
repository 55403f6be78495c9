import type { MigrationInterface, QueryRunner } from 'typeorm';
import { lookupFunction } from './tenant-table.js';

/**
 * Answers to what somebody wrote are taken by themselves, words of danger first. The relay of reminders takes one only when
 * nobody else did for ten seconds: also a worker of the release before sends them.
 */
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
             order by starts_with(d.purpose, 'CRISIS') desc, d.due_at, d.id limit how_many for update skip locked
           )
           update reminder_delivery d set queued_at = now() from due
           where d.org_id = due.org_id and d.id = due.id
           returning d.org_id, d.id, d.queue, d.attempt
         $$`,
      )}
      ${relayTake(`and (d.purpose <> 'TASKS' and d.due_at <= app_now() - interval '10 seconds'
             or d.purpose = 'TASKS' and not exists (select from sending_hold h where h.org_id = d.org_id))`)}
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function answers_take(text, integer, interval);
      drop index reminder_delivery_answers;
      ${relayTake(`and (d.purpose <> 'TASKS' or not exists (select from sending_hold h where h.org_id = d.org_id))`)}
    `);
  }
}

function relayTake(which: string): string {
  return `
    drop function relay_take(integer, interval);
    ${lookupFunction(
      'relay_take(integer, interval)',
      `create function relay_take(how_many integer, again_after interval)
       returns table ("orgId" uuid, id uuid, queue text, attempt integer)
       language plpgsql volatile security definer set search_path = pg_catalog, public as $$
       #variable_conflict use_column
       begin
         return query
         with due as (
           select d.org_id, d.id, d.due_at, row_number() over (partition by d.org_id order by d.due_at, d.id) as turn
           from reminder_delivery d
           where d.state = 'SCHEDULED' and d.due_at <= app_now() and (d.queued_at is null or d.queued_at < now() - again_after)
             ${which}
         ), chosen as (
           select org_id, id from due order by turn, due_at limit how_many
         ), locked as (
           select d.org_id, d.id from reminder_delivery d join chosen using (org_id, id)
           where d.state = 'SCHEDULED' and (d.queued_at is null or d.queued_at < now() - again_after)
           for update of d skip locked
         )
         update reminder_delivery d set queued_at = now() from locked l
         where d.org_id = l.org_id and d.id = l.id
         returning d.org_id, d.id, d.queue, d.attempt;
       end $$`,
    )}`;
}
