import { randomUUID } from 'node:crypto';
import type { FieldProblem, InputRefused, OpenCaseInput, OpenCaseResult } from '@sextant/contract';
import { isFault, isUuid, UNIQUE_VIOLATION, withTenant, type Ctx, type Tx } from '@sextant/data';
import { dateIn, type Action } from '@sextant/domain';
import type { RefusedAt } from '../actions/decide-all.js';
import { requestHash } from '../actions/request-hash.js';
import { getCaseInside } from '../cases/find-case.js';
import { contactFields, isProblem, type NewContact } from '../patients/contact-fields.js';
import { mrnKeyOf, patientFields } from '../patients/patient-fields.js';
import { requireCaseStaff } from '../rights/case-staff.js';
import { loadOpenFacts, mutationOwner, writeNewCase } from './new-case.js';
import { REMEMBER_MUTATION } from './open-facts.js';

/**
 * A new patient and case in one transaction: contacts, OPEN_CASE and, where given, the window and the consent. A record
 * number somebody else has is refused with the case it belongs to. The same `clientMutationId` opens one case only.
 */
export async function openCase(ctx: Ctx, input: OpenCaseInput): Promise<OpenCaseResult> {
  requireCaseStaff(ctx);
  try {
    return await withTenant(ctx, (inside) => openInside(inside, input));
  } catch (error) {
    // Somebody opened the same at the same moment; the second look finds it.
    if (ctx.tx || !isFault(error, UNIQUE_VIOLATION)) throw error;
    return withTenant(ctx, (inside) => openInside(inside, input));
  }
}

async function openInside(ctx: Ctx & { tx: Tx }, input: OpenCaseInput): Promise<OpenCaseResult> {
  const { clientMutationId } = input;
  if (!isUuid(clientMutationId))
    return refused(problem('clientMutationId', 'INVALID', 'The request needs an id.'));
  const contacts = contactsOf(input);
  const actions = openingActions(input).map((action) => ({ id: randomUUID(), action }));
  const fresh = contacts.filter((contact): contact is NewContact => !isProblem(contact));
  const mrnKey = input.mrn?.trim() ? mrnKeyOf(input.mrn) : null;
  const facts = await loadOpenFacts(ctx, { contacts: fresh, actions, mrnKey }, clientMutationId);

  const hash = requestHash(input);
  if (facts.repeated) {
    if (facts.repeated.requestHash !== hash) {
      return refused(
        problem('clientMutationId', 'REUSED', 'This id was used for another request. Try again.'),
      );
    }
    return { __typename: 'CaseOpened', case: await getCaseInside(ctx, facts.repeated.caseId) };
  }
  const patient = patientFields(input, dateIn(facts.organization.zone, ctx.clock.now()));
  const problems = [...('problems' in patient ? patient.problems : []), ...contacts.filter(isProblem)];
  if (problems.length > 0 || 'problems' in patient) return refused(...problems);
  if (facts.takenBy) return duplicate(facts.takenBy);

  const caseId = randomUUID();
  const opening = { caseId, patientId: randomUUID(), patient: patient.fields, contacts: fresh, actions };
  const written = writeNewCase(ctx, opening, facts);
  if ('kind' in written) return refused(problemOf(written, actions[written.index]?.action));
  const remembered = [
    ctx.orgId,
    mutationOwner(ctx),
    clientMutationId,
    'openCase',
    hash,
    JSON.stringify({ caseId }),
  ];
  ctx.tx.later(REMEMBER_MUTATION, remembered);
  return { __typename: 'CaseOpened', case: await written.page() };
}

function contactsOf({ phone, email }: OpenCaseInput): (NewContact | FieldProblem)[] {
  return [
    ...(phone?.trim() ? [contactFields({ kind: 'PHONE', owner: 'PATIENT', value: phone }, 'phone')] : []),
    ...(email?.trim() ? [contactFields({ kind: 'EMAIL', owner: 'PATIENT', value: email }, 'email')] : []),
  ];
}

function openingActions({ triage, navigatorId, window, consent }: OpenCaseInput): Action[] {
  return [
    { type: 'OPEN_CASE', source: 'STAFF', ...triage, ...(navigatorId ? { navigatorId } : {}) } as Action,
    ...(window ? [{ type: 'STATE_WINDOW', ...window } as Action] : []),
    ...(consent ? [{ type: 'RECORD_CONSENT', ...consent } as Action] : []),
  ];
}

const INPUT_OF: Partial<Record<Action['type'], string>> = {
  OPEN_CASE: 'triage',
  STATE_WINDOW: 'window',
  RECORD_CONSENT: 'consent',
};

/** A refusal of the domain as a problem of the input's field. */
function problemOf({ code, message, field }: RefusedAt, action: Action | undefined): FieldProblem {
  if (field === 'navigatorId' || !action) return { field: field ?? '', code, message };
  return { field: [INPUT_OF[action.type], field].filter(Boolean).join('.'), code, message };
}

function problem(field: string, code: string, message: string): FieldProblem {
  return { field, code, message };
}

function refused(...problems: FieldProblem[]): InputRefused {
  return { __typename: 'InputRefused', problems };
}

function duplicate(caseId: string): OpenCaseResult {
  const message = 'This record number belongs to a case that is already here.';
  return { __typename: 'DuplicateCase', message, caseId };
}
