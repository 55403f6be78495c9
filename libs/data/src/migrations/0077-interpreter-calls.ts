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

  /** Nothing: calls that were raised meanwhile are written anew with each act on their case, and must still fit. */
  async down(): Promise<void> {}
}
