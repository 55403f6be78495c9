import type { CaseDraft } from '../draft/case-draft.types.js';
import { cut, note, quoted, type CellNote, type Reading, type RowNote } from '../draft/note.types.js';
import { cleanCell, saysNothing } from './clean-cell.js';
import type { Column } from './columns.js';
import type { ImportField } from './import-fields.js';

export interface FieldCell {
  index: number;
  header: string;
  text: string;
}

/** Fields whose text may start with an equals sign and stay what it is: text. */
const FREE_TEXT: ReadonlySet<ImportField> = new Set<ImportField>([
  'notes',
  'name',
  'givenName',
  'familyName',
  'mrn',
]);

/** The cells of one row by their field, and what reading them has to say: notes, refusals, and text kept as it is. */
export class RowCells {
  readonly notes: RowNote[] = [];
  readonly refusals: RowNote[] = [];
  /** Texts without a field of their own, in the order of the columns. */
  readonly kept: string[] = [];
  private readonly byField = new Map<ImportField, FieldCell[]>();

  constructor(cells: readonly string[], columns: readonly Column[]) {
    for (const { index, header, field } of columns) {
      if (!field) continue;
      const { text, notes, isFormula } = cleanCell(cells[index] ?? '');
      for (const each of notes) this.add(header, each);
      if (text === '') continue;
      if (isFormula) {
        this.add(
          header,
          note('FORMULA_NOT_RUN', `The formula ${quoted(text)} was kept as plain text, not run.`),
        );
        if (!FREE_TEXT.has(field)) {
          this.keep(header, text);
          continue;
        }
      }
      this.byField.set(field, [...(this.byField.get(field) ?? []), { index, header, text }]);
    }
  }

  all(...fields: ImportField[]): FieldCell[] {
    return fields.flatMap((field) => this.byField.get(field) ?? []).sort((a, b) => a.index - b.index);
  }

  first(field: ImportField): FieldCell | undefined {
    return this.byField.get(field)?.[0];
  }

  text(field: ImportField): string {
    return this.first(field)?.text ?? '';
  }

  add(header: string | undefined, cellNote: CellNote): void {
    this.notes.push(header ? { column: header, ...cellNote } : { ...cellNote });
  }

  refuse(header: string | undefined, cellNote: CellNote): void {
    this.refusals.push(header ? { column: header, ...cellNote } : { ...cellNote });
  }

  keep(header: string, text: string): void {
    this.kept.push(header ? `${header}: ${text}` : text);
  }

  /** Takes over what a reading says and hands out its value. */
  take<T>(cell: FieldCell | undefined, result: Reading<T>): T | undefined {
    for (const each of result.notes) this.add(cell?.header, each);
    if (result.refusal) this.refuse(cell?.header, result.refusal);
    if (result.kept !== undefined) this.keep(cell?.header ?? '', result.kept);
    return result.value;
  }

  /** A short text of a field, in its own words. What does not fit goes into the note. */
  short(field: ImportField, maxLength = 200): string | undefined {
    const cell = this.first(field);
    if (!cell || saysNothing(cell.text)) return undefined;
    if (cell.text.length <= maxLength) return cell.text.replace(/\n/g, ' ');
    this.add(cell.header, note('TOO_LONG', 'The text is too long for its field; kept as a note.'));
    this.keep(cell.header, cell.text);
    return undefined;
  }
}

export const MAX_NOTE_LENGTH = 4000;

/** The kept texts as notes of a case, none longer than a note may be. */
export function notesOf(texts: readonly string[]): CaseDraft['notes'] {
  const notes: string[] = [];
  let open = '';
  for (const text of texts) {
    if (open !== '' && open.length + 1 + text.length > MAX_NOTE_LENGTH) {
      notes.push(open);
      open = '';
    }
    open = open === '' ? text : `${open}\n${text}`;
    while (open.length > MAX_NOTE_LENGTH) {
      const start = cut(open, MAX_NOTE_LENGTH);
      notes.push(start);
      open = open.slice(start.length);
    }
  }
  return open === '' ? notes : [...notes, open];
}
