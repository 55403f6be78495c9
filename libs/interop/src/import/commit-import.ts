import { randomUUID } from 'node:crypto';
import {
  loadOpenFacts,
  recordAction,
  saveContactPoint,
  updatePatient,
  writeNewCases,
} from '@sextant/casework';
import type { CommitImportInput } from '@sextant/contract';
import { audit, isFault, isUuid, UNIQUE_VIOLATION, withTenant, type Ctx, type Tx } from '@sextant/data';
import { note } from '../draft/note.types.js';
import { notFound, refusedInput, viewOf, type ImportAnswer } from './answer.js';
import { DROP_ROWS, FIND_RUN, LOCK_RUN, SET_COMMITTED } from './import-sql.js';
import { judgeRows, type ChangePlan, type JudgedRow } from './judge-rows.js';
import { notOpen } from './map-import.js';
import { readFile } from './read-file.js';
import { addRows, caseIdsOf, importSetting } from './receive-import.js';
import { asImport, requireImporter } from './rights.js';

/**
 * Writes every row that is accepted or corrected, in one transaction, or nothing. The file is read and compared once
 * more as things stand now: what somebody did since the preview counts. Committing again answers the same and does
 * nothing.
 */
export async function commitImport(ctx: Ctx, { importId }: CommitImportInput): Promise<ImportAnswer> {
  requireImporter(ctx);
  if (!isUuid(importId)) return notFound();
  try {
    return await withTenant(ctx, (inside) => commitInside(inside, importId));
  } catch (error) {
    // Somebody opened a case of one of these patients at the same moment; the second look finds it.
    if (ctx.tx || !isFault(error, UNIQUE_VIOLATION)) throw error;
    return withTenant(ctx, (inside) => commitInside(inside, importId));
  }
}

async function commitInside(ctx: Ctx & { tx: Tx }, importId: string): Promise<ImportAnswer> {
  const [run] = await ctx.tx.query(LOCK_RUN, [ctx.orgId, importId]);
  if (!run) return notFound();
  if (run.status === 'COMMITTED') return viewOf(run);
  if (run.status === 'DISCARDED' || !run.content) return refusedInput(notOpen(run));
  const setting = await importSetting(ctx);
  const read = readFile({ fileName: run.fileName, bytes: run.content }, setting, run.mapping);
  if ('problem' in read) return refusedInput({ field: 'importId', ...read.problem });
  const rows = await judgeRows(ctx, read.rows, { kind: read.kind, today: setting.today, isLocking: true });
  const written = await openCases(asImport(ctx), rows);
  for (const row of rows) if (row.plan?.kind === 'CHANGE') await changeCase(asImport(ctx), row.plan);
  ctx.tx.later(DROP_ROWS, [ctx.orgId, importId]);
  addRows(ctx.tx, importId, written);
  ctx.tx.later(SET_COMMITTED, [ctx.orgId, importId, ctx.clock.now(), ctx.personId ?? null]);
  audit(ctx, ctx.tx, { act: 'E', what: 'import.commit', caseIds: caseIdsOf(written) });
  const [stored] = await ctx.tx.finish(FIND_RUN, [ctx.orgId, importId]);
  return stored ? viewOf(stored) : notFound();
}

/** Opens the cases of all new rows; gives the rows back with the cases they made. */
async function openCases(ctx: Ctx & { tx: Tx }, rows: readonly JudgedRow[]): Promise<JudgedRow[]> {
  const plans = rows.flatMap(({ plan }) => (plan?.kind === 'OPEN' ? [plan] : []));
  if (plans.length === 0) return [...rows];
  const facts = await loadOpenFacts(ctx, {
    mrnKey: null,
    contacts: plans.flatMap(({ contacts }) => contacts),
    actions: plans.flatMap(({ actions }) => actions),
  });
  const openings = plans.map((plan) => ({ ...plan, caseId: randomUUID(), patientId: randomUUID() }));
  const refusals = await writeNewCases(ctx, openings, facts);
  const outcomes = new Map(plans.map((plan, i) => [plan, refusals[i] ?? openings[i]?.caseId ?? '']));
  return rows.map((row) => (row.plan?.kind === 'OPEN' ? outcomeOf(row, outcomes.get(row.plan) ?? '') : row));
}

/** The row with the case it made, or refused: somebody it names may have left since. */
function outcomeOf(row: JudgedRow, outcome: string | { message: string }): JudgedRow {
  if (typeof outcome === 'string') return { ...row, caseId: outcome };
  const { draft: _, ...left } = row.read;
  return { read: { ...left, verdict: 'REFUSED', notes: [note('KEPT_WHAT_IS_THERE', outcome.message)] } };
}

/** Adds what is new to a case that is there. The case is locked since it was compared, so nothing can be refused. */
async function changeCase(ctx: Ctx & { tx: Tx }, { stored, change, patient }: ChangePlan): Promise<void> {
  const { caseId } = stored;
  const { id: patientId, version } = stored.patient;
  if (Object.keys(change.patient).length > 0) {
    const fields = Object.fromEntries(
      Object.keys(change.patient).map((field) => [field, patient[field as keyof typeof patient]]),
    );
    const done = await updatePatient(ctx, { patientId, expectedVersion: version, ...fields });
    if (done.__typename !== 'PatientUpdated') throw new ImportBrokenError(done);
  }
  for (const { extension, value, kind, owner, label, isTextable } of change.contacts) {
    const text = extension === undefined ? value : `${value} ext. ${extension}`;
    const done = await saveContactPoint(ctx, {
      patientId,
      kind,
      owner,
      value: text,
      isTextable,
      ...(label ? { label } : {}),
    });
    if (done.__typename !== 'PatientUpdated') throw new ImportBrokenError(done);
  }
  for (const action of change.actions) {
    const done = await recordAction(ctx, { actionId: randomUUID(), caseId, action });
    if (done.__typename !== 'ActionRecorded') throw new ImportBrokenError(done);
  }
}

/** What was checked under a lock did not hold when it was written: a mistake of this program. Nothing is committed. */
class ImportBrokenError extends Error {
  override readonly name = 'ImportBrokenError';
  constructor(answer: { __typename?: string | undefined; code?: string }) {
    super(`A checked row of an import was not taken: ${answer.__typename ?? ''} ${answer.code ?? ''}`);
  }
}
