import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long an insurer takes for a prior authorization is read by its name, the newest answers first. */
export class PayerAnswers1763800000030 implements MigrationInterface {
  readonly name = 'PayerAnswers1763800000030';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create index coverage_payer_answers on coverage (org_id, lower(btrim(payer_name)), authorization_answered_on)
        where authorization_answered_on is not null`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop index coverage_payer_answers');
  }
}
