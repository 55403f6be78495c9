import type { DiscardImportInput, ImportRow, ImportRowVerdict } from '@sextant/contract';
import { audit, isUuid, tenantQuery, whoParams, withTenant, type Ctx } from '@sextant/data';
import { IMPORT_FIELDS } from '../spreadsheet/import-fields.js';
import { notFound, refusedInput, viewOf, type ImportAnswer, type ImportRunView } from './answer.js';
import { FIND_RUN, LIST_RUNS, LOCK_RUN, READ_ROWS, SET_DISCARDED } from './import-sql.js';
import { notOpen } from './map-import.js';
import { requireImporter } from './rights.js';

const MOST_ROWS = 500;

/** One import without its rows. */
export async function importRun(ctx: Ctx, id: string): Promise<ImportRunView | undefined> {
  requireImporter(ctx);
  if (!isUuid(id)) return undefined;
  return withTenant(ctx, async (inside) => {
    // The samples of its columns are facts about patients.
    audit(inside, inside.tx, { act: 'R', what: 'import.run' });
    const [run] = await inside.tx.finish(FIND_RUN, [ctx.orgId, id]);
    return run && viewOf(run);
  });
}

/** The newest fifty, newest first; without the samples of their columns, which are facts about patients. */
export async function importRuns(ctx: Ctx): Promise<ImportRunView[]> {
  requireImporter(ctx);
  const runs = await tenantQuery(ctx, LIST_RUNS, [ctx.orgId]);
  return runs.map((run) => {
    const view = viewOf(run);
    return { ...view, columns: view.columns.map((column) => ({ ...column, samples: [] })) };
  });
}

export interface ImportRowsPage {
  /** At most so many (500). */
  first?: number | null;
  /** Only rows of the file below this one. */
  after?: number | null;
  verdict?: ImportRowVerdict | null;
}

/** Rows of an import in the order of the file. */
export async function importRows(
  ctx: Ctx,
  importId: string,
  page: ImportRowsPage = {},
): Promise<ImportRow[]> {
  requireImporter(ctx);
  if (!isUuid(importId)) return [];
  const first = Math.min(Math.max(page.first ?? 100, 0), MOST_ROWS);
  const values = [...whoParams(ctx), importId, page.after ?? 0, first, page.verdict ?? null];
  const [found] = await tenantQuery(ctx, READ_ROWS, values);
  return (found?.items ?? []).map((row) => ({
    ...row,
    notes: row.notes.map((note) => ({ ...note, column: note.column ?? null })),
  }));
}

/** The fields a column can be read as. */
export function importFields(): string[] {
  return [...IMPORT_FIELDS];
}

/** Takes a dry run away, with the file and everything read from it. What was committed stays. */
export async function discardImport(ctx: Ctx, { importId }: DiscardImportInput): Promise<ImportAnswer> {
  requireImporter(ctx);
  if (!isUuid(importId)) return notFound();
  return withTenant(ctx, async (inside) => {
    const [run] = await inside.tx.query(LOCK_RUN, [ctx.orgId, importId]);
    if (!run) return notFound();
    if (run.status === 'COMMITTED') return refusedInput(notOpen(run));
    if (run.status === 'DRY_RUN') {
      inside.tx.later(SET_DISCARDED, [ctx.orgId, importId]);
      audit(inside, inside.tx, { act: 'D', what: 'import.discard' });
    }
    const [stored] = await inside.tx.finish(FIND_RUN, [ctx.orgId, importId]);
    return stored ? viewOf(stored) : notFound();
  });
}
