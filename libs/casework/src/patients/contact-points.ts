import type { RemoveContactPointInput, SaveContactPointInput, UpdatePatientResult } from '@sextant/contract';
import {
  audit,
  CONTACT_POINT,
  insertRows,
  isUuid,
  updateVersioned,
  withTenant,
  type Ctx,
  type Tx,
} from '@sextant/data';
import { notFound } from '../actions/record-action.js';
import { refreshCase } from '../cases/refresh-case.js';
import { requireCaseStaff } from '../rights/case-staff.js';
import { conflict, refusedInput } from './answers.js';
import { contactFields, isProblem, type NewContact } from './contact-fields.js';
import { CONTACT_DELETE, CONTACT_LOCK, CONTACT_OWNER, CONTACT_TAKEN, PATIENT_LOCK } from './patient-sql.js';

/**
 * Adds a number or address, or changes one. A changed value is a new place to send to: it counts as valid again, and
 * planned messages follow. Opting out is remembered by value: a number that said STOP stays stopped, whoever adds it.
 */
export async function saveContactPoint(ctx: Ctx, input: SaveContactPointInput): Promise<UpdatePatientResult> {
  requireCaseStaff(ctx);
  if (!isUuid(input.patientId)) return notFound();
  const contact = contactFields(input, 'value');
  if (isProblem(contact)) return refusedInput(contact);
  return withTenant(ctx, async (inside) => {
    const [patient] = await inside.tx.query(PATIENT_LOCK, [ctx.orgId, input.patientId]);
    if (!patient) return notFound();
    const place = [ctx.orgId, input.patientId, contact.value, input.contactPointId ?? null];
    const [other] = await inside.tx.query(CONTACT_TAKEN, place);
    if (other?.taken) {
      return refusedInput({
        field: 'value',
        code: 'TAKEN',
        message: 'This number or address is here already.',
      });
    }
    const refused = input.contactPointId
      ? await change(inside, { ...input, contactPointId: input.contactPointId }, contact)
      : add(inside, input.patientId, contact);
    return refused ?? changed(inside, 'contact.save', patient.caseId, input.patientId);
  });
}

/** Takes a number or address away; what is planned for it goes to another one or ends with the reason. */
export async function removeContactPoint(
  ctx: Ctx,
  input: RemoveContactPointInput,
): Promise<UpdatePatientResult> {
  requireCaseStaff(ctx);
  const { contactPointId, expectedVersion } = input;
  if (!isUuid(contactPointId)) return notFound();
  return withTenant(ctx, async (inside) => {
    const [owner] = await inside.tx.query(CONTACT_OWNER, [ctx.orgId, contactPointId]);
    const [patient] = owner ? await inside.tx.query(PATIENT_LOCK, [ctx.orgId, owner.patientId]) : [];
    const [contact] = await inside.tx.query(CONTACT_LOCK, [ctx.orgId, contactPointId]);
    if (!contact || !patient) return notFound();
    if (contact.version !== expectedVersion) return conflict(contact.version);
    inside.tx.later(CONTACT_DELETE, [ctx.orgId, contactPointId, expectedVersion]);
    return changed(inside, 'contact.remove', patient.caseId, contact.patientId);
  });
}

function add(ctx: Ctx & { tx: Tx }, patientId: string, contact: NewContact): undefined {
  insertRows(ctx.tx, CONTACT_POINT, [{ ...contact, patientId }]);
}

async function change(
  ctx: Ctx & { tx: Tx },
  input: SaveContactPointInput & { contactPointId: string },
  contact: NewContact,
): Promise<UpdatePatientResult | undefined> {
  if (!isUuid(input.contactPointId)) return notFound();
  const [stored] = await ctx.tx.query(CONTACT_LOCK, [ctx.orgId, input.contactPointId]);
  if (!stored || stored.patientId !== input.patientId) return notFound();
  const target = {
    table: 'contact_point',
    id: input.contactPointId,
    expectedVersion: input.expectedVersion ?? 0,
  };
  const updated = await updateVersioned(ctx, target, {
    kind: contact.kind,
    owner: contact.owner,
    value: contact.value,
    tail_key: contact.tailKey,
    extension: contact.extension,
    label: contact.label,
    is_textable: contact.isTextable,
    is_invalid: false,
  });
  if (updated.kind === 'NOT_FOUND') return notFound();
  return updated.kind === 'CONFLICT' ? conflict(updated.row.version) : undefined;
}

async function changed(
  ctx: Ctx & { tx: Tx },
  what: string,
  caseId: string,
  subjectId: string,
): Promise<UpdatePatientResult> {
  audit(ctx, ctx.tx, { act: 'U', what, caseIds: [caseId], subjectId });
  const page = await refreshCase(ctx, caseId);
  return page ? { __typename: 'PatientUpdated', case: page } : notFound();
}
