import type { MigrationInterface, QueryRunner } from 'typeorm';
import { lookupFunction } from './tenant-table.js';

/** A link ends after its days for everything but one thing: its mail can still be answered with "unsubscribe". */
export class LinksThatStop1763800000072 implements MigrationInterface {
  readonly name = 'LinksThatStop1763800000072';

  async up(run: QueryRunner): Promise<void> {
    await run.query(findPatientLink('l.token_hash = wanted'));
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(findPatientLink('l.token_hash = wanted and l.expires_at > app_now()'));
  }
}

/** Which of them are still in force `link-page` asks, as it always did: an older program loses nothing. */
function findPatientLink(wanted: string): string {
  return `
    drop function find_patient_link(bytea);
    ${lookupFunction(
      'find_patient_link(bytea)',
      `create function find_patient_link(wanted bytea)
       returns table ("orgId" uuid, "linkId" uuid, "deliveryId" uuid, "caseId" uuid, "patientId" uuid, "contactPointId" uuid)
       language sql stable security definer set search_path = pg_catalog, public as $$
         select l.org_id, l.id, l.delivery_id, l.case_id, l.patient_id, l.contact_point_id
         from patient_link l
         where ${wanted}
       $$`,
    )}`;
}
