import { randomUUID } from 'node:crypto';
import { audit, IMPORT_ROW, insertRows, withTenant, type Ctx, type Tx } from '@sextant/data';
import { cut } from '../draft/note.types.js';
import { refusedInput, viewOf, type ImportAnswer } from './answer.js';
import { ADD_RUN, FIND_RUN, IMPORT_SETTING, type ImportSetting } from './import-sql.js';
import { judgeRows, type JudgedRow } from './judge-rows.js';
import { readFile } from './read-file.js';
import { requireImporter } from './rights.js';
import { summaryOf } from './summary.js';

export const MAX_FILE_BYTES = 5 * 1024 * 1024;
const MAX_NAME_LENGTH = 200;

/**
 * Takes a file in: stores it as it came, with what each of its rows would do. A dry run: no case is touched. A file that
 * cannot be read at all is refused and not stored.
 */
export async function receiveImport(
  ctx: Ctx,
  file: { fileName: string; bytes: Uint8Array },
): Promise<ImportAnswer> {
  requireImporter(ctx);
  const { bytes } = file;
  if (bytes.length > MAX_FILE_BYTES) {
    return refusedInput({
      field: 'file',
      code: 'TOO_LARGE',
      message: 'A file has at most 5 MB. Split it and upload the parts.',
    });
  }
  const fileName = fileNameOf(file.fileName);
  return withTenant(ctx, async (inside) => {
    const setting = await importSetting(inside);
    const read = readFile({ fileName, bytes }, setting);
    if ('problem' in read) return refusedInput({ field: 'file', ...read.problem });
    const importId = randomUUID();
    const rows = await judgeRows(inside, read.rows, {
      kind: read.kind,
      today: setting.today,
      isLocking: false,
    });
    const { kind, encoding, separator, columns } = read;
    const run = [
      ctx.orgId,
      importId,
      fileName,
      kind,
      encoding,
      separator,
      JSON.stringify(columns),
      Buffer.from(bytes),
    ];
    inside.tx.later(ADD_RUN, [...run, ctx.clock.now(), ctx.personId ?? null]);
    addRows(inside.tx, importId, rows);
    audit(inside, inside.tx, { act: 'C', what: 'import.receive', caseIds: caseIdsOf(rows) });
    const [stored] = await inside.tx.finish(FIND_RUN, [ctx.orgId, importId]);
    if (!stored) throw new Error('The import was not stored.');
    return viewOf(stored);
  });
}

export async function importSetting(ctx: Ctx & { tx: Tx }): Promise<ImportSetting> {
  const [setting] = await ctx.tx.query(IMPORT_SETTING, [ctx.orgId, ctx.clock.now()]);
  if (!setting) throw new Error('The organization of the request does not exist.');
  return setting;
}

/** Queues the rows of a run as they were judged. */
export function addRows(tx: Tx, importId: string, rows: readonly JudgedRow[]): void {
  insertRows(
    tx,
    IMPORT_ROW,
    rows.map(({ read, identityKey, caseId }) => ({
      importId,
      row: read.row,
      verdict: read.verdict,
      patientName: read.patientName,
      mrn: read.mrn,
      summary: read.draft && summaryOf(read.draft),
      notes: read.notes,
      draft: read.draft,
      identityKey,
      caseId,
    })),
  );
}

export function caseIdsOf(rows: readonly JudgedRow[]): string[] {
  return [...new Set(rows.flatMap(({ caseId }) => caseId ?? []))];
}

/** The name without the folders of whoever sent it. */
function fileNameOf(name: string): string {
  const last =
    name
      .toWellFormed()
      .normalize('NFC')
      .replace(/\p{Cc}/gu, ' ')
      .split(/[/\\]/)
      .at(-1)
      ?.trim() ?? '';
  return cut(last, MAX_NAME_LENGTH) || 'file';
}
