import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf } from './tenant-table.js';

/** What a consent is about, which notice of the risk came with it, and whether a caregiver may be written to. */
export class ConsentTopics1763800000066 implements MigrationInterface {
  readonly name = 'ConsentTopics1763800000066';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table consent drop constraint consent_topic_check;
      alter table consent
        add constraint consent_topic_check ${oneOf('topic', ['REMINDERS', 'TASKS', 'VISIT'])},
        add column risk_version text check (length(risk_version) between 1 and 200);
      -- A program of the release before writes no permission, which means none.
      alter table care_case add column is_caregiver_permitted boolean not null default false;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table care_case drop column is_caregiver_permitted;
      alter table consent drop column risk_version, drop constraint consent_topic_check;
      alter table consent add constraint consent_topic_check ${oneOf('topic', ['REMINDERS'])} not valid;
    `);
  }
}
