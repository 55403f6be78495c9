import { audit, isUuid, withTenant, type Ctx } from '@sextant/data';
import type { FieldProblem, MapImportInput } from '@sextant/contract';
import { isImportField, REPEATABLE_FIELDS, type ImportField } from '../spreadsheet/import-fields.js';
import { notFound, refusedInput, viewOf, type ImportAnswer } from './answer.js';
import {
  DROP_ROWS,
  FIND_RUN,
  LOCK_RUN,
  SET_MAPPING,
  type ColumnChoice,
  type StoredRun,
} from './import-sql.js';
import { judgeRows } from './judge-rows.js';
import { readFile } from './read-file.js';
import { addRows, caseIdsOf, importSetting } from './receive-import.js';
import { requireImporter } from './rights.js';

/** Reads the stored file again with other columns. Still a dry run; columns not named keep what they were read as. */
export async function mapImport(ctx: Ctx, input: MapImportInput): Promise<ImportAnswer> {
  requireImporter(ctx);
  const { importId } = input;
  if (!isUuid(importId)) return notFound();
  return withTenant(ctx, async (inside) => {
    const [run] = await inside.tx.query(LOCK_RUN, [ctx.orgId, importId]);
    if (!run) return notFound();
    if (run.status !== 'DRY_RUN' || !run.content) return refusedInput(notOpen(run));
    const mapping = mappingOf(run, input);
    if (!Array.isArray(mapping)) return refusedInput(mapping);
    const setting = await importSetting(inside);
    const read = readFile({ fileName: run.fileName, bytes: run.content }, setting, mapping);
    if ('problem' in read) return refusedInput({ field: 'importId', ...read.problem });
    const rows = await judgeRows(inside, read.rows, {
      kind: read.kind,
      today: setting.today,
      isLocking: false,
    });
    inside.tx.later(DROP_ROWS, [ctx.orgId, importId]);
    addRows(inside.tx, importId, rows);
    inside.tx.later(SET_MAPPING, [
      ctx.orgId,
      importId,
      JSON.stringify(read.columns),
      JSON.stringify(mapping),
    ]);
    audit(inside, inside.tx, { act: 'U', what: 'import.map', caseIds: caseIdsOf(rows) });
    const [stored] = await inside.tx.finish(FIND_RUN, [ctx.orgId, importId]);
    return stored ? viewOf(stored) : notFound();
  });
}

export function notOpen(run: StoredRun): FieldProblem {
  const what = run.status === 'COMMITTED' ? 'written' : 'discarded';
  return { field: 'importId', code: 'NOT_OPEN', message: `This file was ${what} already. Upload it again.` };
}

/** The columns as they were, with what the input changes; or why that cannot be. */
function mappingOf(run: StoredRun, { columns }: MapImportInput): ColumnChoice[] | FieldProblem {
  const chosen = new Map<number, ImportField | null>(
    run.columns.map(({ index, field }) => [index, isImportField(field) ? field : null]),
  );
  for (const [i, { index, field }] of columns.entries()) {
    const place = `columns.${i}`;
    if (!chosen.has(index))
      return { field: `${place}.index`, code: 'UNKNOWN_COLUMN', message: 'The file has no such column.' };
    const wanted = field ?? null;
    if (wanted !== null && !isImportField(wanted)) {
      return {
        field: `${place}.field`,
        code: 'UNKNOWN_FIELD',
        message: 'A column cannot be read as this. Choose a field of the list.',
      };
    }
    chosen.set(index, wanted);
  }
  const used = [...chosen.values()].filter((field) => field !== null && !REPEATABLE_FIELDS.has(field));
  const twice = used.find((field, i) => used.indexOf(field) !== i);
  if (twice)
    return { field: 'columns', code: 'USED_TWICE', message: `Only one column can be read as ${twice}.` };
  return [...chosen].map(([index, field]) => ({ index, field }));
}
