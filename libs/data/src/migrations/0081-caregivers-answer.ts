import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose words they are: the patient's, or those of a caregiver who may be written to. */
export class CaregiversAnswer1763800000081 implements MigrationInterface {
  readonly name = 'CaregiversAnswer1763800000081';

  async up(run: QueryRunner): Promise<void> {
    await run.query('alter table patient_answer add column is_caregivers boolean');
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('alter table patient_answer drop column is_caregivers');
  }
}
