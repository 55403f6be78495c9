import type { UpdatePatientInput, UpdatePatientResult } from '@sextant/contract';
import {
  audit,
  isFault,
  isUuid,
  UNIQUE_VIOLATION,
  updateVersioned,
  withTenant,
  type Ctx,
  type Tx,
} from '@sextant/data';
import { dateIn } from '@sextant/domain';
import { notFound } from '../actions/record-action.js';
import { refreshCase } from '../cases/refresh-case.js';
import { requireCaseStaff } from '../rights/case-staff.js';
import { conflict, refusedInput } from './answers.js';
import { patientFields, type PatientFields } from './patient-fields.js';
import { MRN_TAKEN, PATIENT_LOCK } from './patient-sql.js';

const MRN_IS_TAKEN = {
  field: 'mrn',
  code: 'TAKEN',
  message: 'This record number belongs to another patient. Look that case up first.',
};

/** Who somebody is. Fields left out stay; a version that is not the present one changes nothing. */
export async function updatePatient(ctx: Ctx, input: UpdatePatientInput): Promise<UpdatePatientResult> {
  requireCaseStaff(ctx);
  if (!isUuid(input.patientId)) return notFound();
  try {
    return await withTenant(ctx, (inside) => updateInside(inside, input));
  } catch (error) {
    if (!isFault(error, UNIQUE_VIOLATION, 'patient_mrn')) throw error;
    return refusedInput(MRN_IS_TAKEN);
  }
}

async function updateInside(ctx: Ctx & { tx: Tx }, input: UpdatePatientInput): Promise<UpdatePatientResult> {
  const [before] = await ctx.tx.query(PATIENT_LOCK, [ctx.orgId, input.patientId]);
  if (!before) return notFound();
  const read = patientFields(input, dateIn(before.orgZone, ctx.clock.now()), before);
  if ('problems' in read) return refusedInput(...read.problems);
  const { fields } = read;
  if (fields.mrnKey !== null && fields.mrnKey !== before.mrnKey) {
    const [other] = await ctx.tx.query(MRN_TAKEN, [ctx.orgId, fields.mrnKey, input.patientId]);
    if (other?.taken) return refusedInput(MRN_IS_TAKEN);
  }
  const target = { table: 'patient', id: input.patientId, expectedVersion: input.expectedVersion };
  const updated = await updateVersioned(ctx, target, columnsOf(fields));
  if (updated.kind === 'NOT_FOUND') return notFound();
  if (updated.kind === 'CONFLICT') return conflict(updated.row.version);
  audit(ctx, ctx.tx, {
    act: 'U',
    what: 'patient.update',
    caseIds: [before.caseId],
    subjectId: input.patientId,
  });
  const page = await refreshCase(ctx, before.caseId);
  return page ? { __typename: 'PatientUpdated', case: page } : notFound();
}

function columnsOf(fields: PatientFields): Record<string, unknown> {
  return {
    given_name: fields.givenName,
    family_name: fields.familyName,
    name: fields.name,
    mrn: fields.mrn,
    mrn_key: fields.mrnKey,
    search_key: fields.searchKey,
    family_key: fields.familyKey,
    birth_on: fields.birthOn,
    language: fields.language,
    needs_interpreter: fields.needsInterpreter,
    zone: fields.zone,
    caregiver_name: fields.caregiverName,
  };
}
