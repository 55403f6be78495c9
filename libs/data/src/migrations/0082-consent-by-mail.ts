import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf } from './tenant-table.js';

const BEFORE = ['SPOKEN', 'WRITTEN', 'WEB', 'SMS_REPLY', 'IMPORTED_REFUSAL'];

/** START by e-mail is a consent by e-mail, and its proof says so. */
export class ConsentByMail1763800000082 implements MigrationInterface {
  readonly name = 'ConsentByMail1763800000082';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table consent drop constraint consent_how_check;
      alter table consent add constraint consent_how_check ${oneOf('how', [...BEFORE, 'EMAIL_REPLY'])};
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table consent drop constraint consent_how_check;
      alter table consent add constraint consent_how_check ${oneOf('how', BEFORE)} not valid;
    `);
  }
}
