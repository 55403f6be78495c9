import type { CellNote, Reading, RowNote } from '../draft/note.types.js';

/** What reading one patient of a FHIR file has to say; the column of a note is the path of the element. */
export class Notebook {
  readonly notes: RowNote[] = [];
  readonly refusals: RowNote[] = [];
  readonly kept: string[] = [];

  add(path: string, cellNote: CellNote): void {
    this.notes.push({ column: path, ...cellNote });
  }

  refuse(path: string, cellNote: CellNote): void {
    this.refusals.push({ column: path, ...cellNote });
  }

  take<T>(path: string, result: Reading<T>): T | undefined {
    for (const each of result.notes) this.add(path, each);
    if (result.refusal) this.refuse(path, result.refusal);
    if (result.kept !== undefined) this.kept.push(`${path}: ${result.kept}`);
    return result.value;
  }
}
