import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LEDGER_DOWN, LEDGER_GUARDS_UP, LEDGER_UP } from './0004/ledger.js';
import { LINKS_DOWN, LINKS_UP } from './0004/links.js';
import { WORK_DOWN, WORK_UP } from './0004/work.js';

/** Messages to patients: the ledger, the links they carry, and what a worker finds its work by. */
export class Reminders1763800000004 implements MigrationInterface {
  readonly name = 'Reminders1763800000004';

  async up(run: QueryRunner): Promise<void> {
    await run.query(LEDGER_UP);
    await run.query(LEDGER_GUARDS_UP);
    await run.query(LINKS_UP);
    await run.query(WORK_UP);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(WORK_DOWN);
    await run.query(LINKS_DOWN);
    await run.query(LEDGER_DOWN);
  }
}
