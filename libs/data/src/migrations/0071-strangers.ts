import type { MigrationInterface, QueryRunner } from 'typeorm';
import { lookupFunction, lookupReads, oneOf, tenantTable } from './tenant-table.js';

/** Words that sounded like an emergency from a place that belongs to no case: what was answered, and who looked after it. */
export class Strangers1763800000071 implements MigrationInterface {
  readonly name = 'Strangers1763800000071';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table inbound_message
        add column called_on date,
        add column handled_at timestamptz,
        add column handled_by_id uuid,
        add foreign key (org_id, handled_by_id) references person (org_id, id),
        add check ((handled_at is null) = (handled_by_id is null));
      create index inbound_message_stranger on inbound_message (org_id, channel, sender)
        where case_id is null and handled_at is null and meaning in ('CRISIS_LIFE', 'CRISIS_SUICIDE');

      -- The one answer to them. There is no case and no patient, so it has no place in the ledger. Real time: a lease ends.
      create table stranger_answer (
        org_id uuid not null references organization (org_id),
        message_id uuid not null,
        attempt integer not null default 0,
        try_at timestamptz not null default now(),
        raised_at timestamptz not null default now(),
        ended_as text ${oneOf('ended_as', ['SENT', 'FAILED'])},
        ended_at timestamptz,
        primary key (org_id, message_id),
        foreign key (org_id, message_id) references inbound_message (org_id, id),
        check ((ended_as is null) = (ended_at is null))
      );
      create index stranger_answer_waiting on stranger_answer (try_at) where ended_at is null;
      ${tenantTable('stranger_answer', ['select', 'insert', 'update'])}
      ${lookupReads('stranger_answer', ['org_id', 'message_id', 'try_at', 'ended_at'])}
      ${lookupFunction(
        'find_stranger_answers(integer)',
        `create function find_stranger_answers(how_many integer) returns table ("orgId" uuid, id uuid)
         language sql stable security definer set search_path = pg_catalog, public as $$
           select a.org_id, a.message_id from stranger_answer a where a.ended_at is null and a.try_at <= now()
           order by a.try_at limit how_many
         $$`,
      )}

      -- Of a stranger: no case.
      alter table staff_alert alter column case_id drop not null;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      -- Forced row-level security hides every row from the owner too.
      alter table staff_alert no force row level security;
      delete from staff_alert where case_id is null;
      alter table staff_alert force row level security;
      alter table staff_alert alter column case_id set not null;
      drop function find_stranger_answers(integer);
      drop table stranger_answer;
      drop index inbound_message_stranger;
      alter table inbound_message drop column handled_by_id, drop column handled_at, drop column called_on;
    `);
  }
}
