import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withTenant, type Ctx, type Row, type Table } from '@sextant/data';
import { boardFacts, foldCase, type Action, type RecordedAction } from '@sextant/domain';
import { anyBeginning, anyMoves, play } from '@sextant/domain/testing';
import fc from 'fast-check';
import { recordAction } from '../actions/record-action.js';
import { loadOpenFacts, writeNewCase } from '../open/new-case.js';
import { patientFields } from '../patients/patient-fields.js';
import { aPerson, openKit, type Kit } from '../testing/kit.js';
import { projections } from './projections.js';

let kit: Kit;
beforeAll(async () => {
  kit = await openKit();
});
afterAll(() => kit.close());

/** The short ids of the domain's walks as the UUIDs a store needs; the same word is the same id within one walk. */
function withUuids(history: readonly RecordedAction[], walk: string, navigatorId: string): RecordedAction[] {
  const uuidOf = (text: string): string => {
    const hex = createHash('sha256')
      .update(walk + text)
      .digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  };
  const renamed = (field: string, value: unknown): unknown => {
    if (field === 'navigatorId') return navigatorId;
    if (Array.isArray(value)) return value.map((one: unknown) => renamed(field.replace(/Ids$/, 'Id'), one));
    if (typeof value === 'object' && value !== null) return within(value);
    return field.endsWith('Id') && typeof value === 'string' && value ? uuidOf(value) : value;
  };
  const within = (value: object): object =>
    Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, renamed(field, inner)]));
  const ofAction = (action: Action): Action => {
    const { holderId, centerId, ...rest } = within(action) as Record<string, unknown>;
    return rest as Action;
  };
  return history.map((recorded) => ({
    ...recorded,
    id: uuidOf(recorded.id),
    action: ofAction(recorded.action),
    actor: recorded.actor.kind === 'PERSON' ? { ...recorded.actor, id: navigatorId } : recorded.actor,
  }));
}

/** Records the walk through the front door, each action at its own time by its own actor. */
async function recordAll(
  person: Ctx & { personId: string },
  history: readonly RecordedAction[],
): Promise<string> {
  const caseId = randomUUID();
  const ctxOf = ({ at, actor }: RecordedAction): Ctx => ({
    ...person,
    clock: { now: () => at },
    actorKind: actor.kind,
    isClinical: actor.isClinical,
    ...(actor.kind === 'PERSON' ? {} : { personId: undefined }),
  });
  const [first, ...rest] = history;
  if (!first) throw new Error('A walk begins with OPEN_CASE.');
  const read = patientFields(
    { givenName: 'Mei', familyName: 'Haddad', language: 'es', zone: 'Pacific/Honolulu' },
    first.on,
  );
  if ('problems' in read) throw new Error('The patient is complete.');
  await withTenant(ctxOf(first), async (inside) => {
    const opening = { caseId, patientId: randomUUID(), patient: read.fields, contacts: [], actions: [first] };
    const facts = await loadOpenFacts(inside, { ...opening, mrnKey: null });
    expect(writeNewCase(inside, opening, facts)).not.toHaveProperty('code');
  });
  for (const recorded of rest) {
    const result = await recordAction(ctxOf(recorded), {
      actionId: recorded.id,
      caseId,
      action: recorded.action,
    });
    expect({ type: recorded.action.type, is: result.__typename }).toEqual({
      type: recorded.action.type,
      is: 'ActionRecorded',
    });
  }
  return caseId;
}

async function storedRows(ctx: Ctx, table: Table, caseId: string): Promise<Row[]> {
  return withTenant(ctx, async ({ tx }) => {
    const manager = await tx.manager();
    return await manager.find(table.name, { where: { caseId } });
  });
}

/** Absent and null alike, instants as the domain writes them, in the order of the key. */
function comparable(table: Table, rows: readonly Row[]): string[] {
  return rows
    .map((row) => {
      const values = Object.keys(table.columns).filter((property) => property !== 'caseId');
      return JSON.stringify(values.map((property) => [property, row[property] ?? null]));
    })
    .sort();
}

const PROJECTED_TABLES = [
  'appointment',
  'authorization_round',
  'barrier',
  'call_task',
  'candidate',
  'case_step',
  'coverage',
  'decision',
  'distress_screening',
  'opinion',
  'patient_answer',
  'patient_task',
  'question',
  'record_authorization',
  'record_item',
  'visit_prep',
];

describe('the tables of a case', () => {
  it('hold exactly what the fold of its actions says, after any walk', async () => {
    const ana = await aPerson(kit.data, kit.data.orgs.a);
    let walks = 0;
    await fc.assert(
      fc.asyncProperty(anyBeginning, anyMoves, async (begin, moves) => {
        walks += 1;
        const played = play(begin().history(), moves);
        const history = withUuids(played.history, String(walks), ana.personId);
        const caseId = await recordAll(ana, history);
        const state = foldCase(history);
        const projected = projections(state);
        expect([...projected.keys()].map(({ name }) => name).sort()).toEqual(PROJECTED_TABLES);
        for (const [table, rows] of projected) {
          const stored = (await storedRows(ana, table, caseId)).filter(
            // The rows of earlier rounds stay when a new one begins.
            (row) => table.name !== 'coverage' || row.round === state.round,
          );
          expect([table.name, comparable(table, stored)]).toEqual([table.name, comparable(table, rows)]);
        }
        const [board] = await kit.data.rows(
          'select why, next_act, step_states, overdue_steps, version from case_board where case_id = $1',
          [caseId],
        );
        const facts = boardFacts(state, history.at(-1)?.on ?? '');
        expect(board).toEqual({
          why: facts.why,
          next_act: facts.nextAct,
          step_states: facts.stepStates,
          overdue_steps: facts.overdueSteps,
          version: state.version,
        });
        const [row] = await kit.data.rows(
          'select status, version, window_on, is_consent_asked from care_case where id = $1',
          [caseId],
        );
        expect(row).toMatchObject({
          status: state.status,
          version: state.version,
          is_consent_asked: state.triage.isConsentAsked,
        });
      }),
      // Shrinking against a database takes minutes and finds little.
      { numRuns: 25, endOnFailure: true },
    );
  }, 120_000);
});
