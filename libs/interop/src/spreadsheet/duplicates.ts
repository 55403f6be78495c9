import type { ReadRow } from '../draft/case-draft.types.js';
import { note, type RowNote } from '../draft/note.types.js';
import { mrnKey } from './read-mrn.js';
import { nameKey } from './read-name.js';

/** A row read, with its cells as they stand in the file and the headers over them. */
export interface RowWithCells {
  read: ReadRow;
  cells: readonly string[];
}

/**
 * Rows of one file that are about the same patient. An exact repetition is taken once. The same record number with
 * other content is refused, because nobody can say which row is right: both rows are named. The same name and birth
 * with different numbers, or without, may be two people and only get a note.
 */
export function settleDuplicates(rows: readonly RowWithCells[], headers: readonly string[]): ReadRow[] {
  const byContent = new Map<string, number>();
  const byMrn = new Map<string, RowWithCells[]>();
  const settled = rows.map(({ read, cells }): RowWithCells => {
    const content = JSON.stringify(cells.map((cell) => cell.trim()));
    const first = byContent.get(content);
    if (first !== undefined && read.draft) {
      const { draft: _, ...left } = read;
      const same = note('DUPLICATE_ROW', `The same as row ${first}; taken once.`);
      return { read: { ...left, verdict: 'UNCHANGED', notes: [same] }, cells };
    }
    if (read.draft) byContent.set(content, read.row);
    if (read.draft && read.mrn) {
      const key = mrnKey(read.mrn);
      byMrn.set(key, [...(byMrn.get(key) ?? []), { read, cells }]);
    }
    return { read, cells };
  });
  const refused = new Map<number, RowNote>();
  for (const group of byMrn.values()) {
    if (group.length > 1) for (const [row, why] of conflicts(group, headers)) refused.set(row, why);
  }
  return withPossibleDuplicates(settled.map(({ read }) => refuse(read, refused.get(read.row))));
}

function refuse(read: ReadRow, why: RowNote | undefined): ReadRow {
  if (!why) return read;
  const { draft: _, ...left } = read;
  return { ...left, verdict: 'REFUSED', notes: [why, ...read.notes] };
}

function conflicts(group: readonly RowWithCells[], headers: readonly string[]): [number, RowNote][] {
  const [first] = group;
  if (!first) return [];
  const others = (row: number) =>
    group
      .filter(({ read }) => read.row !== row)
      .map(({ read }) => read.row)
      .join(', ');
  const isOnePerson = group.every(({ read }) => personKey(read) === personKey(first.read));
  if (!isOnePerson) {
    return group.map(({ read }) => [
      read.row,
      note(
        'SAME_NUMBER_OTHER_PERSON',
        `Record number ${read.mrn ?? ''} stands for somebody else in row ${others(read.row)}.`,
      ),
    ]);
  }
  return group.map(({ read, cells }) => {
    const base = read.row === first.read.row ? (group[1]?.cells ?? []) : first.cells;
    const differing = headers.filter(
      (header, i) => header !== '' && (cells[i] ?? '').trim() !== (base[i] ?? '').trim(),
    );
    const message = `Record number ${read.mrn ?? ''} also stands in row ${others(read.row)} with another ${differing.join(', ')}.`;
    return [read.row, note('SAME_NUMBER_OTHER_CONTENT', message)];
  });
}

function withPossibleDuplicates(rows: readonly ReadRow[]): ReadRow[] {
  const seen = new Map<string, number>();
  return rows.map((read) => {
    if (!read.draft?.patient.birthOn) return read;
    const key = personKey(read);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, read.row);
      return read;
    }
    const same = note(
      'POSSIBLE_DUPLICATE',
      `The same name and date of birth as row ${first}; please check whether it is one person.`,
    );
    return { ...read, verdict: 'CORRECTED', notes: [...read.notes, same] };
  });
}

function personKey({ draft }: ReadRow): string {
  const patient = draft?.patient;
  return `${nameKey(patient?.givenName ?? '')}|${nameKey(patient?.familyName ?? '')}|${patient?.birthOn ?? ''}`;
}
