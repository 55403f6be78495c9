import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where building a packet stopped last, as `STEP:CODE`: never a message, which may quote what is in a file. */
export class PacketFailure1763800000060 implements MigrationInterface {
  readonly name = 'PacketFailure1763800000060';

  async up(run: QueryRunner): Promise<void> {
    await run.query(
      `alter table packet add column failure text check (failure ~ '^[A-Z_]{1,30}:[A-Za-z0-9_]{1,40}$')`,
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('alter table packet drop column failure');
  }
}
