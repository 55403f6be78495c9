import { namedQuery } from '@sextant/data';
import type { PatientFields } from './patient-fields.js';

export type StoredPatient = PatientFields & { caseId: string; version: number; orgZone: string };

/** The patient with the case; locked, so that what is checked stays true. $1 organization, $2 patient. */
export const PATIENT_LOCK = namedQuery<StoredPatient>(
  'patient-lock',
  `select c.id as "caseId", p.version, p.given_name as "givenName", p.family_name as "familyName", p.name, p.mrn,
    p.mrn_key as "mrnKey", p.birth_on as "birthOn", p.language, p.needs_interpreter as "needsInterpreter", p.zone,
    p.caregiver_name as "caregiverName", o.zone as "orgZone"
   from patient p join care_case c on c.org_id = p.org_id and c.patient_id = p.id
   join organization o on o.org_id = p.org_id
   where p.org_id = $1 and p.id = $2 for no key update of c, p`,
);

/** $1 organization, $2 mrn key, $3 patient. */
export const MRN_TAKEN = namedQuery<{ taken: boolean }>(
  'patient-mrn-taken',
  `select exists (select from patient p where p.org_id = $1 and p.mrn_key = $2 and p.id <> $3) as taken`,
);

export interface LockedContact {
  patientId: string;
  version: number;
  kind: 'PHONE' | 'EMAIL';
}

/** Whose it is, before the patient is locked: case and patient are locked first everywhere. */
export const CONTACT_OWNER = namedQuery<{ patientId: string }>(
  'contact-owner',
  `select cp.patient_id as "patientId" from contact_point cp where cp.org_id = $1 and cp.id = $2`,
);

/** $1 organization, $2 contact point. */
export const CONTACT_LOCK = namedQuery<LockedContact>(
  'contact-lock',
  `select cp.patient_id as "patientId", cp.version, cp.kind from contact_point cp
   where cp.org_id = $1 and cp.id = $2 for update of cp`,
);

/** $1 organization, $2 patient, $3 value, $4 contact point that may have it. */
export const CONTACT_TAKEN = namedQuery<{ taken: boolean }>(
  'contact-taken',
  `select exists (select from contact_point cp where cp.org_id = $1 and cp.patient_id = $2 and cp.value = $3
    and cp.id is distinct from $4::uuid) as taken`,
);

/** $1 organization, $2 contact point, $3 version. */
export const CONTACT_DELETE = namedQuery<{ id: string }>(
  'contact-delete',
  `delete from contact_point where org_id = $1 and id = $2 and version = $3 returning id`,
);
