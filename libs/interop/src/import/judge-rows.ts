import { randomUUID } from 'node:crypto';
import { patientFields, type NewContact, type PatientFields } from '@sextant/casework';
import type { ImportKind } from '@sextant/contract';
import type { Ctx, Tx } from '@sextant/data';
import { foldCase, type Action, type DateOn } from '@sextant/domain';
import type { CaseDraft, PatientDraft, ReadRow } from '../draft/case-draft.types.js';
import { note, type RowNote } from '../draft/note.types.js';
import { nameKey } from '../spreadsheet/read-name.js';
import { firstRefusal, newContact } from './checks.js';
import { compareWithCase, words, type CaseChange } from './compare.js';
import { findCases, type FoundCase } from './find-cases.js';
import { LOAD_CASES, LOCK_CASES, type StoredCase } from './import-sql.js';
import { openingActions } from './opening.js';

/** A row with what committing the file would do about it; nothing, unless it has a plan. */
export interface JudgedRow {
  read: ReadRow;
  identityKey?: string;
  caseId?: string;
  plan?: OpenPlan | ChangePlan;
}

export interface OpenPlan {
  kind: 'OPEN';
  patient: PatientFields;
  contacts: NewContact[];
  actions: { id: string; action: Action }[];
}

export interface ChangePlan {
  kind: 'CHANGE';
  stored: StoredCase;
  change: CaseChange;
  patient: PatientFields;
}

interface Candidate {
  read: ReadRow;
  draft: CaseDraft;
  fields: PatientFields;
  identityKey: string;
}

/**
 * Compares every row read with the cases that are there and decides what it would do: open a case, add to one, or
 * nothing. `isLocking`: the cases found stay as they are until the transaction ends.
 */
export async function judgeRows(
  ctx: Ctx & { tx: Tx },
  rows: readonly ReadRow[],
  { kind, today, isLocking }: { kind: ImportKind; today: DateOn; isLocking: boolean },
): Promise<JudgedRow[]> {
  const prepared = rows.map((read) => prepare(read, today));
  const candidates = prepared.flatMap((row) => ('draft' in row ? [row] : []));
  const found = await findCases(
    ctx,
    candidates.map(({ read, fields, identityKey }) => ({
      row: read.row,
      identityKey,
      mrnKey: fields.mrnKey,
      familyKey: fields.familyKey,
      birthOn: fields.birthOn,
    })),
  );
  const caseIds = [...new Set([...found.values()].flatMap(({ caseId }) => caseId ?? []))];
  const stored = new Map((await loadCases(ctx, caseIds, isLocking)).map((each) => [each.caseId, each]));

  const takenBy = new Map<string, number>();
  return prepared.map((row): JudgedRow => {
    if (!('draft' in row)) return row;
    const match = found.get(row.read.row);
    const there = match?.caseId ? stored.get(match.caseId) : undefined;
    if (!there) return judgeNew(row, match, { kind, today });
    const earlier = takenBy.get(there.caseId);
    takenBy.set(there.caseId, earlier ?? row.read.row);
    if (earlier !== undefined) {
      return refused(
        row.read,
        note('POSSIBLE_DUPLICATE', `Row ${earlier} is about the same case.`),
        there.caseId,
      );
    }
    return judgeThere(row, there, match?.foundBy, today);
  });
}

function prepare(read: ReadRow, today: DateOn): JudgedRow | Candidate {
  const { draft } = read;
  if (!draft) return { read };
  const result = patientFields(draft.patient, today);
  if ('problems' in result) {
    const [problem] = result.problems;
    return refused(
      read,
      note('NAME_UNREADABLE', `${words(problem?.field ?? '')}: ${problem?.message ?? ''}`),
    );
  }
  const { fields } = result;
  const identityKey = fields.mrnKey
    ? `mrn ${fields.mrnKey}`
    : `name ${fields.familyKey}|${fields.birthOn ?? ''}`;
  return { read, draft, fields, identityKey };
}

/** So many cases are loaded with everything recorded on them at a time. */
const CASES_AT_ONCE = 200;

async function loadCases(
  ctx: Ctx & { tx: Tx },
  caseIds: readonly string[],
  isLocking: boolean,
): Promise<StoredCase[]> {
  // All locks before any load: what is loaded then stays as it is, and everybody who locks several takes one order.
  if (isLocking && caseIds.length > 0) await ctx.tx.query(LOCK_CASES, [ctx.orgId, caseIds]);
  const stored: StoredCase[] = [];
  for (let start = 0; start < caseIds.length; start += CASES_AT_ONCE) {
    stored.push(
      ...(await ctx.tx.query(LOAD_CASES, [ctx.orgId, caseIds.slice(start, start + CASES_AT_ONCE)])),
    );
  }
  return stored;
}

function judgeNew(
  row: Candidate,
  match: FoundCase | undefined,
  { kind, today }: { kind: ImportKind; today: DateOn },
): JudgedRow {
  const { read, draft, fields, identityKey } = row;
  const notes: RowNote[] = [...read.notes];
  const contacts = draft.contacts.flatMap((contact) => newContact(contact, notes) ?? []);
  if (match?.alikeCaseId) {
    notes.push(
      note(
        'POSSIBLE_DUPLICATE',
        'Somebody of this name and date of birth has a case here; please check whether it is one person.',
      ),
    );
  }
  const actions = openingActions(draft, kind).map((action) => ({ id: randomUUID(), action }));
  const wrong = firstRefusal(
    [],
    actions.map(({ action }) => action),
    today,
  );
  if (wrong) return refused(read, note('DATE_IMPOSSIBLE', wrong.message));
  return {
    read: { ...read, notes, verdict: notes.length > 0 ? 'CORRECTED' : 'ACCEPTED' },
    identityKey,
    plan: { kind: 'OPEN', patient: fields, contacts, actions },
  };
}

function judgeThere(
  row: Candidate,
  stored: StoredCase,
  foundBy: FoundCase['foundBy'],
  today: DateOn,
): JudgedRow {
  const { read, draft, fields, identityKey } = row;
  const { caseId } = stored;
  if (foundBy === 'NUMBER' && !isSamePerson(draft.patient, stored)) {
    const { givenName, familyName } = stored.patient;
    const other = `Record number ${read.mrn ?? ''} belongs to ${givenName} ${familyName} here, somebody else.`;
    return refused(read, note('SAME_NUMBER_OTHER_PERSON', other), caseId);
  }
  const change = compareWithCase(draft, unsaidIn(read), stored, foldCase(stored.actions));
  const wrong = firstRefusal(stored.actions, change.actions, today);
  if (wrong)
    return refused(read, note('DATE_IMPOSSIBLE', `${wrong.message} (The case is there already.)`), caseId);
  const added = addedBy(change);
  const judged = { identityKey, caseId };
  if (added.length === 0) {
    const there = note('ALREADY_THERE', 'The case is here already; nothing new.');
    return { ...judged, read: { ...read, verdict: 'UNCHANGED', notes: [there, ...change.notes] } };
  }
  const says = note('ADDED_TO_CASE', `Added to the case that is here: ${added.join(', ')}.`);
  return {
    ...judged,
    read: { ...read, verdict: 'CORRECTED', notes: [says, ...change.notes, ...read.notes] },
    plan: { kind: 'CHANGE', stored, change, patient: fields },
  };
}

/** Fields the reader had to fill in, because the file leaves them open. */
function unsaidIn(read: ReadRow): (keyof PatientDraft)[] {
  const codes = new Set(read.notes.map(({ code }) => code));
  return [
    ...(codes.has('LANGUAGE_MISSING') || codes.has('LANGUAGE_UNKNOWN') ? (['language'] as const) : []),
    ...(codes.has('ZONE_MISSING') || codes.has('ZONE_UNKNOWN') ? (['zone'] as const) : []),
  ];
}

/** The same name, or the same birth and one name; or nothing changed since the last file said so. */
function isSamePerson(said: PatientDraft, { patient, base }: StoredCase): boolean {
  const before = base?.draft.patient;
  if (before && sameName(before, said) && before.birthOn === said.birthOn) return true;
  if (sameName(patient, said)) return true;
  const isOneName =
    nameKey(patient.familyName) === nameKey(said.familyName) ||
    nameKey(patient.givenName) === nameKey(said.givenName);
  return isOneName && said.birthOn !== undefined && said.birthOn === patient.birthOn;
}

function sameName(
  a: { givenName: string; familyName: string },
  b: { givenName: string; familyName: string },
): boolean {
  return nameKey(`${a.givenName} ${a.familyName}`) === nameKey(`${b.givenName} ${b.familyName}`);
}

function addedBy({ patient, contacts, actions }: CaseChange): string[] {
  const fields = actions.flatMap((action) => {
    const { type, ...payload } = action;
    return type === 'UPDATE_TRIAGE' || type === 'UPDATE_COVERAGE'
      ? Object.keys(payload).map(words)
      : [NAMES[type] ?? type];
  });
  const points = contacts.map(({ kind }) => (kind === 'PHONE' ? 'phone' : 'e-mail'));
  return [...new Set([...Object.keys(patient).map(words), ...points, ...fields])];
}

const NAMES: Partial<Record<Action['type'], string>> = {
  STATE_WINDOW: 'decision window',
  ADD_RECORD_ITEM: 'records to get',
  RECEIVE_RECORDS: 'received records',
  ASSIGN_NAVIGATOR: 'navigator',
  RECORD_CONSENT: 'refusal of messages',
  REPORT_FACT: 'report to confirm',
  ADD_NOTE: 'notes',
};

function refused(read: ReadRow, why: RowNote, caseId?: string): JudgedRow {
  const { draft: _, ...left } = read;
  return { read: { ...left, verdict: 'REFUSED', notes: [why] }, ...(caseId ? { caseId } : {}) };
}
