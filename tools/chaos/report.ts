/** One row of the table: a promise, what was seen, and whether it was kept. */
export interface Kept {
  id: string;
  name: string;
  figure: string;
  isKept: boolean;
  /** A figure to reach that is no promise. */
  goal?: string;
}

export function printTable(rows: readonly Kept[]): void {
  console.log('');
  for (const { id, name, figure, isKept, goal } of rows) {
    console.log(`${isKept ? 'kept  ' : 'BROKEN'}  ${id.padEnd(4)} ${name}`);
    console.log(`              ${figure}${goal ? ` · goal ${goal}` : ''}`);
  }
  const broken = rows.filter((row) => !row.isKept).map((row) => row.id);
  console.log(broken.length > 0 ? `\nBroken: ${broken.join(', ')}.` : `\nAll ${rows.length} promises kept.`);
}
