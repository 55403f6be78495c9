import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf } from './tenant-table.js';

const BEFORE = [
  'TWO_UNANSWERED',
  'DELIVERY_FAILED',
  'NO_CONSENT',
  'NO_CONTACT',
  'ASKED_FOR_HELP',
  'FOLLOW_UP',
];

/** A call with an interpreter to somebody whose language no message is written in. */
export class InterpreterCalls1763800000077 implements MigrationInterface {
  readonly name = 'InterpreterCalls1763800000077';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table call_task drop constraint call_task_reason_check;
      alter table call_task
        add constraint call_task_reason_check ${oneOf('reason', [...BEFORE, 'NEEDS_INTERPRETER'])};
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    // Calls that were raised meanwhile stay as they are.
    await run.query(`
      alter table call_task drop constraint call_task_reason_check;
      alter table call_task add constraint call_task_reason_check ${oneOf('reason', BEFORE)} not valid;
    `);
  }
}
