import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnlyTable } from './tenant-table.js';

/** An organization's own words for its messages. Every version stays, and each message says which one it had. */
export class MessageTemplates1763800000033 implements MigrationInterface {
  readonly name = 'MessageTemplates1763800000033';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table message_template_version (
        org_id uuid not null references organization (org_id),
        kind text not null check (kind in ('SIGN_FORM', 'FETCH_SLIDES', 'FETCH_DISC', 'DOWNLOAD_FROM_PORTAL',
          'SEND_CARD_PHOTO', 'GET_REFERRAL', 'CONFIRM_VISIT')),
        channel text not null check (channel in ('SMS', 'EMAIL')),
        language text not null check (language in ('en', 'es')),
        version integer not null check (version >= 1),
        subject text check (length(subject) between 1 and 80),
        body text not null check (length(body) between 1 and 2000),
        reviewer_name text not null check (length(reviewer_name) between 1 and 200),
        reviewer_role text not null check (length(reviewer_role) between 1 and 200),
        reviewed_on date not null,
        published_at timestamptz not null,
        published_by_id uuid not null,
        primary key (org_id, kind, channel, language, version),
        foreign key (org_id, published_by_id) references person (org_id, id),
        check ((channel = 'EMAIL') = (subject is not null))
      );
      ${appendOnlyTable('message_template_version')}
      -- 0: the words as delivered. Its kind is that of the message's first task.
      alter table reminder_delivery add column template_version integer check (template_version >= 0);
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table reminder_delivery drop column template_version;
      drop table message_template_version;
    `);
  }
}
