import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASES_DOWN, CASES_UP } from './0003/cases.js';
import { PANELS_DOWN, PANELS_UP } from './0003/panels.js';
import {
  CONSENT_DOWN,
  CONSENT_UP,
  SEARCH_DOWN,
  SEARCH_UP,
  PATIENTS_DOWN,
  PATIENTS_UP,
} from './0003/patients.js';
import { PEOPLE_AND_OUTCOME_DOWN, PEOPLE_AND_OUTCOME_UP } from './0003/people-and-outcome.js';

/** Patients, cases as append-only lists of actions, and the rows derived from them. */
export class Cases1763800000003 implements MigrationInterface {
  readonly name = 'Cases1763800000003';

  async up(run: QueryRunner): Promise<void> {
    await run.query('create extension if not exists btree_gin');
    await run.query(PATIENTS_UP);
    await run.query(SEARCH_UP);
    await run.query(CASES_UP);
    await run.query(CONSENT_UP);
    await run.query(PANELS_UP);
    await run.query(PEOPLE_AND_OUTCOME_UP);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(PEOPLE_AND_OUTCOME_DOWN);
    await run.query(PANELS_DOWN);
    await run.query(CONSENT_DOWN);
    await run.query(CASES_DOWN);
    await run.query(SEARCH_DOWN);
    await run.query(PATIENTS_DOWN);
    await run.query('drop extension btree_gin');
  }
}
