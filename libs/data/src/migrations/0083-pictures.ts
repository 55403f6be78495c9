import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That a picture came by text message, which is all that is kept of it. */
export class Pictures1763800000083 implements MigrationInterface {
  readonly name = 'Pictures1763800000083';

  async up(run: QueryRunner): Promise<void> {
    await run.query(
      'alter table patient_answer add column pictures integer check (pictures between 1 and 10)',
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('alter table patient_answer drop column pictures');
  }
}
