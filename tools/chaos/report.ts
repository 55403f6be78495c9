import { PROMISES } from './promises.js';

/** One row of the table: a promise, what was seen, and whether it was kept. */
export interface Kept {
  id: string;
  name: string;
  figure: string;
  isKept: boolean;
  /** A figure to reach that is no promise. */
  goal?: string;
}

export function lineOf({ id, name, figure, isKept, goal }: Kept): string {
  return `${isKept ? 'kept  ' : 'BROKEN'}  ${id.padEnd(4)} ${name}\n              ${figure}${goal ? ` · goal ${goal}` : ''}`;
}

/** Prints the table; a promise that was wanted and has no row is broken. Answers whether all were kept. */
export function printTable(rows: readonly Kept[], wanted: readonly string[]): boolean {
  const missing = wanted
    .filter((id) => !rows.some((row) => row.id === id))
    .map((id) => ({ id, name: PROMISES[id] ?? id, figure: 'no trial showed anything', isKept: false }));
  const order = Object.keys(PROMISES);
  const all = [...rows, ...missing].toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
  console.log(`\n${all.map(lineOf).join('\n')}`);
  const broken = [...new Set(all.filter((row) => !row.isKept).map((row) => row.id))];
  console.log(
    broken.length > 0 ? `\nBroken: ${broken.join(', ')}.` : `\nAll ${wanted.length} promises kept.`,
  );
  return broken.length === 0;
}
