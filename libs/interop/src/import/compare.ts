import { isOpen, type Action, type CaseState, type CoverageFields, type TriageFields } from '@sextant/domain';
import type { CaseDraft, ContactDraft, PatientDraft } from '../draft/case-draft.types.js';
import { note, quoted, type RowNote } from '../draft/note.types.js';
import { nameKey } from '../spreadsheet/read-name.js';
import { recordActions, refusalAction } from './opening.js';
import type { StoredCase } from './import-sql.js';

/** What a file says anew about a case that is there. */
export interface CaseChange {
  patient: Partial<PatientDraft>;
  contacts: ContactDraft[];
  actions: Action[];
  notes: RowNote[];
}

/**
 * What of a draft is new for a case somebody may have worked on since the last file. Only what this file says and the
 * last one did not is news; news fill what is empty and follow what nobody has touched since the last file; what
 * people made different stays, with a note. `unsaid`: fields the draft had to fill in because the file leaves them open.
 */
export function compareWithCase(
  draft: CaseDraft,
  unsaid: readonly (keyof PatientDraft)[],
  stored: StoredCase,
  state: CaseState,
): CaseChange {
  const base = stored.base?.draft;
  const change: CaseChange = { patient: {}, contacts: [], actions: [], notes: [] };
  const said = { ...draft.patient };
  for (const field of unsaid)
    if (field !== 'givenName' && field !== 'familyName') Reflect.deleteProperty(said, field);
  change.patient = news(said, base?.patient ?? {}, stored.patient, change.notes);
  change.contacts = newContacts(draft, base, stored);

  const triage = news<TriageFields>(
    draft.triage,
    base?.triage ?? {},
    { ...state.triage, reasons: state.triage.reasons.length > 0 ? state.triage.reasons : undefined },
    change.notes,
  );
  if (Object.keys(triage).length > 0) change.actions.push({ type: 'UPDATE_TRIAGE', ...triage });
  const coverage = news<CoverageFields>(
    draft.coverage ?? {},
    base?.coverage ?? {},
    {
      ...state.coverage,
      planType: state.coverage.planType === 'UNKNOWN' ? undefined : state.coverage.planType,
    },
    change.notes,
  );
  if (Object.keys(coverage).length > 0) change.actions.push({ type: 'UPDATE_COVERAGE', ...coverage });
  change.actions.push(...newWindow(draft, base, state, change.notes), ...newRecords(draft, base, state));
  change.actions.push(...newNavigator(draft, base, state, change.notes));
  for (const channel of draft.refusedChannels) {
    if (!base?.refusedChannels.includes(channel)) change.actions.push(refusalAction(channel));
  }
  change.actions.push(...newReport(draft, base, state), ...newNotes(draft, base));
  return withoutClosed(change, state);
}

/** Fields whose value is new in this file and may be taken. */
function news<T extends object>(
  said: T,
  base: Partial<T>,
  current: { [K in keyof T]?: unknown },
  notes: RowNote[],
): Partial<T> {
  const taken: Partial<T> = {};
  for (const field of Object.keys(said) as (keyof T & string)[]) {
    const value = said[field];
    const present = current[field];
    if (isEmpty(value) || same(value, base[field]) || same(value, present)) continue;
    if (isEmpty(present) || (base[field] !== undefined && same(present, base[field]))) taken[field] = value;
    else notes.push(kept(field, value, present));
  }
  return taken;
}

function newContacts(draft: CaseDraft, base: CaseDraft | undefined, stored: StoredCase): ContactDraft[] {
  const known = new Set([...stored.contacts, ...(base?.contacts ?? [])].map(({ value }) => value));
  return draft.contacts.filter(({ value }) => !known.has(value));
}

function newWindow(
  draft: CaseDraft,
  base: CaseDraft | undefined,
  state: CaseState,
  notes: RowNote[],
): Action[] {
  const { window } = draft;
  const current = state.window;
  if (
    !window ||
    (base?.window && sameWindow(window, base.window)) ||
    (current && sameWindow(window, current))
  )
    return [];
  const isUntouched = base?.window !== undefined && current !== undefined && sameWindow(current, base.window);
  if (!current || (isUntouched && !current.isConfirmed)) return [{ type: 'STATE_WINDOW', ...window }];
  notes.push(kept('window', window.on, current.on));
  return [];
}

function sameWindow(a: NonNullable<CaseDraft['window']>, b: NonNullable<CaseDraft['window']>): boolean {
  return a.on === b.on && a.clinicianName === b.clinicianName && a.statedOn === b.statedOn;
}

/** A record of a kind that is on the list already is not asked for twice, unless both are described differently. */
function newRecords(draft: CaseDraft, base: CaseDraft | undefined, state: CaseState): Action[] {
  const isListed = (
    kind: string,
    description: string | undefined,
    list: readonly { kind: string; description?: string }[],
  ) =>
    list.some(
      (item) =>
        item.kind === kind && (!description || !item.description || same(item.description, description)),
    );
  return draft.records
    .filter(({ kind, description }) => !isListed(kind, description, base?.records ?? []))
    .filter(({ kind, description }) => !isListed(kind, description, state.recordItems))
    .flatMap(recordActions);
}

function newNavigator(
  draft: CaseDraft,
  base: CaseDraft | undefined,
  state: CaseState,
  notes: RowNote[],
): Action[] {
  const { navigatorId } = draft;
  if (!navigatorId || navigatorId === base?.navigatorId || navigatorId === state.navigatorId) return [];
  if (!state.navigatorId || state.navigatorId === base?.navigatorId)
    return [{ type: 'ASSIGN_NAVIGATOR', navigatorId }];
  notes.push(note('KEPT_WHAT_IS_THERE', 'The case has another navigator by now; kept.'));
  return [];
}

function newReport({ reported }: CaseDraft, base: CaseDraft | undefined, state: CaseState): Action[] {
  if (!reported || reported.fact === base?.reported?.fact || reported.fact === state.reported?.fact)
    return [];
  return reported.fact === state.closeReason ? [] : [{ type: 'REPORT_FACT', ...reported }];
}

function newNotes(draft: CaseDraft, base: CaseDraft | undefined): Action[] {
  const before = new Set((base?.notes ?? []).flatMap((text) => text.split('\n')));
  const fresh = draft.notes.map((text) =>
    text
      .split('\n')
      .filter((line) => !before.has(line))
      .join('\n'),
  );
  return fresh.filter((text) => text !== '').map((text): Action => ({ type: 'ADD_NOTE', text }));
}

/** What a closed case does not take any more is left out, and said. */
function withoutClosed(change: CaseChange, state: CaseState): CaseChange {
  const actions = change.actions.filter(({ type }) => isOpen(state.status, type));
  if (actions.length === change.actions.length) return change;
  const closed = note('CASE_CLOSED', 'The case is closed: only contacts, wishes and notes were taken.');
  return { ...change, actions, notes: [...change.notes, closed] };
}

function kept(field: string, value: unknown, present: unknown): RowNote {
  const [said, there] = [value, present].map((each) =>
    quoted(Array.isArray(each) ? each.join(', ') : String(each)),
  );
  return note(
    'KEPT_WHAT_IS_THERE',
    `${words(field)}: the file says ${said ?? ''}, the case has ${there ?? ''}; kept.`,
  );
}

/** `cancerType` as a person reads it: "cancer type". */
export function words(field: string): string {
  return field
    .replace(/On$/, ' date')
    .replace(/\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`)
    .trim();
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || value === false;
}

/** Capitals, accents and punctuation make no news. */
function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((each) => b.includes(each));
  if (typeof a === 'string' && typeof b === 'string') return nameKey(a) === nameKey(b);
  return a === b;
}
