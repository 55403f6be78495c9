import { CONTACT_POINT, insertRows, PATIENT, type Ctx, type StoredContact, type Tx } from '@sextant/data';
import { dateIn, type Action } from '@sextant/domain';
import type { Case } from '@sextant/contract';
import { decideAll, type RefusedAt } from '../actions/decide-all.js';
import { checkMentioned, mentionedIn } from '../actions/mentioned.js';
import { requestHash } from '../actions/request-hash.js';
import { writeCase } from '../actions/write-case.js';
import { casePage } from '../cases/case-page.js';
import type { CaseFacts } from '../cases/case-facts.js';
import { CASE_DELIVERIES } from '../cases/deliveries.js';
import type { NewContact } from '../patients/contact-fields.js';
import type { PatientFields } from '../patients/patient-fields.js';
import { HOLD_PEOPLE } from '../actions/load-case.js';
import { OPEN_FACTS, type OpenFacts } from './open-facts.js';

/** A patient with the case about to be opened; the first action is OPEN_CASE. Ids are made by the caller. */
export interface NewCase {
  caseId: string;
  patientId: string;
  patient: PatientFields;
  contacts: readonly NewContact[];
  actions: readonly { id: string; action: Action }[];
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Whom a repeated mutation is remembered for; imports and jobs share one. */
export function mutationOwner(ctx: Ctx): string {
  return ctx.personId ?? NOBODY;
}

export async function loadOpenFacts(
  ctx: Ctx & { tx: Tx },
  opening: Pick<NewCase, 'contacts' | 'actions'> & { mrnKey: string | null },
  mutationId?: string,
): Promise<OpenFacts> {
  const mentioned = mentionedIn(opening.actions.map(({ action }) => action));
  const places = opening.contacts.map(({ kind, value }) => ({
    channel: kind === 'PHONE' ? 'SMS' : 'EMAIL',
    value,
  }));
  const people = [...mentioned.people, ...(ctx.personId ? [ctx.personId] : [])];
  if (mentioned.people.length > 0) ctx.tx.later(HOLD_PEOPLE, [ctx.orgId, mentioned.people]);
  const [facts] = await ctx.tx.query(OPEN_FACTS, [
    ctx.orgId,
    opening.mrnKey,
    people,
    mentioned.directory,
    mutationOwner(ctx),
    mutationId ?? null,
    JSON.stringify(places),
  ]);
  if (!facts) throw new Error('The organization of the request does not exist.');
  return facts;
}

/** Decides the opening actions and queues every row of the new case; nothing is queued when one is refused. */
export function writeNewCase(
  ctx: Ctx & { tx: Tx },
  opening: NewCase,
  known: OpenFacts,
): { page: () => Promise<Case> } | RefusedAt {
  const todayOn = dateIn(known.organization.zone, ctx.clock.now());
  for (const [index, { action }] of opening.actions.entries()) {
    const refused = checkMentioned(action, known);
    if (refused) return { ...refused, index };
  }
  const decided = decideAll(ctx, [], opening.actions, todayOn);
  if (decided.kind === 'REFUSED') return decided;

  const { caseId, patientId, patient } = opening;
  insertRows(ctx.tx, PATIENT, [{ id: patientId, ...patient }]);
  insertRows(
    ctx.tx,
    CONTACT_POINT,
    opening.contacts.map((contact) => ({ ...contact, patientId })),
  );
  const facts: CaseFacts = {
    caseId,
    patient: { id: patientId, version: 1, ...patient },
    contacts: opening.contacts.map((contact) => storedContact(contact, known)),
    organization: known.organization,
    settings: known.settings,
    actions: decided.history,
    people: known.people,
    histories: [],
  };
  const contacts = writeCase(ctx, ctx.tx, {
    facts,
    plan: { scheduled: [], used: [], failed: [], suppressed: [], takenAt: [] },
    decided,
    requestHashes: opening.actions.map(({ action }) => requestHash(action)),
    todayOn,
    audited: { act: 'C', what: 'case.open' },
  });
  return {
    page: async () => {
      const [row] = await ctx.tx.finish(CASE_DELIVERIES, [ctx.orgId, caseId]);
      return casePage({ ...facts, contacts }, decided.history, decided.state, todayOn, row?.deliveries ?? []);
    },
  };
}

export function storedContact(contact: NewContact, { optedOut }: Pick<OpenFacts, 'optedOut'>): StoredContact {
  const channel = contact.kind === 'PHONE' ? 'SMS' : 'EMAIL';
  const isOptedOut = optedOut.some((mark) => mark.channel === channel && mark.value === contact.value);
  return { ...contact, isInvalid: false, version: 1, isOptedOut };
}
