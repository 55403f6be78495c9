import type { Table } from '../tables/table.js';
import { namedQuery, type NamedQuery } from '../tenant/named-query.js';
import type { Tx } from '../tenant/tx.js';

export type Row = Readonly<Record<string, unknown>>;

/**
 * Rows of one table that belong to one case, before and after: what is new or different is upserted, what is gone is
 * deleted, in one statement that waits for nobody. Nothing is sent when nothing changed.
 */
export function writeCaseRows(
  tx: Tx,
  table: Table,
  caseId: string,
  rowsBefore: readonly Row[],
  rowsAfter: readonly Row[],
): void {
  const before = rowsBefore.map((row) => ({ ...row, caseId }));
  const after = rowsAfter.map((row) => ({ ...row, caseId }));
  const keyOf = (row: Row): string => table.key.map((property) => row[property]).join('|');
  const was = new Map(before.map((row) => [keyOf(row), rowText(table, row)]));
  const changed = after.filter((row) => was.get(keyOf(row)) !== rowText(table, row));
  const kept = new Set(after.map(keyOf));
  const gone = before.filter((row) => !kept.has(keyOf(row)));
  if (changed.length + gone.length === 0) return;
  tx.later(syncStatement(table), [tx.orgId, caseId, rowsText(table, changed), rowsText(table, gone)]);
}

/** Inserts rows, or changes those whose key exists. */
export function upsertRows(tx: Tx, table: Table, rows: readonly Row[]): void {
  if (rows.length > 0) tx.later(upsertStatement(table), [tx.orgId, rowsText(table, rows)]);
}

export function insertRows(tx: Tx, table: Table, rows: readonly Row[]): void {
  if (rows.length > 0) tx.later(insertStatement(table), [tx.orgId, rowsText(table, rows)]);
}

/** What to do with some rows of one table. `update` changes every column of rows that are there. */
export interface Write {
  how: 'insert' | 'update' | 'upsert';
  table: Table;
  rows: readonly Row[];
}

/** Several tables in one statement of this name: fewer messages, and references among them hold at its end. */
export function writeTogether(tx: Tx, name: string, writes: readonly Write[]): void {
  const query = statement(name, () => {
    const texts = writes.map(({ how, table }, index) => TEXTS[how](table, `$${String(index + 2)}`));
    const last = texts.pop() ?? '';
    return `with ${texts.map((text, index) => `w${String(index)} as (${text})`).join(', ')} ${last}`;
  });
  tx.later(query, [tx.orgId, ...writes.map(({ table, rows }) => rowsText(table, rows))]);
}

function rowText(table: Table, row: Row): string {
  return JSON.stringify(Object.keys(table.columns).map((property) => row[property] ?? null));
}

function rowsText(table: Table, rows: readonly Row[]): string {
  const properties = Object.keys(table.columns);
  return JSON.stringify(
    rows.map((row) => Object.fromEntries(properties.map((property) => [property, row[property] ?? null]))),
  );
}

const statements = new Map<string, NamedQuery>();

function statement(name: string, text: () => string): NamedQuery {
  const made = statements.get(name) ?? namedQuery(name, text());
  statements.set(name, made);
  return made;
}

/** `from jsonb_to_recordset($n) as r("isChosen" boolean, …)` */
function recordset(table: Table, parameter: string, properties = Object.keys(table.columns)): string {
  const typed = properties.map((property) => `"${property}" ${table.columns[property]?.type}`);
  return `jsonb_to_recordset(${parameter}::jsonb) as r(${typed.join(', ')})`;
}

function names(table: Table, properties = Object.keys(table.columns)): string[] {
  return properties.map((property) => table.columns[property]?.name ?? property);
}

/** A value that is left out is the database's default. */
function valueOf(table: Table, property: string): string {
  const fallback = table.columns[property]?.default;
  return fallback === undefined ? `r."${property}"` : `coalesce(r."${property}", ${fallback})`;
}

function insertText(table: Table, parameter: string): string {
  const properties = Object.keys(table.columns);
  return `insert into ${table.name} (org_id, ${names(table).join(', ')})
    select $1, ${properties.map((property) => valueOf(table, property)).join(', ')} from ${recordset(table, parameter)}`;
}

function upsertText(table: Table, parameter: string): string {
  const rest = Object.keys(table.columns).filter((property) => !table.key.includes(property));
  const set = names(table, rest).map((name) => `${name} = excluded.${name}`);
  return `${insertText(table, parameter)}
    on conflict (org_id, ${names(table, [...table.key]).join(', ')}) do ${
      set.length > 0 ? `update set ${set.join(', ')}` : 'nothing'
    }`;
}

function insertStatement(table: Table): NamedQuery {
  return statement(`insert-${table.name}`, () => insertText(table, '$2'));
}

function upsertStatement(table: Table): NamedQuery {
  return statement(`upsert-${table.name}`, () => upsertText(table, '$2'));
}

function updateText(table: Table, parameter: string): string {
  const rest = Object.keys(table.columns).filter((property) => !table.key.includes(property));
  const set = rest.map((property) => `${table.columns[property]?.name} = r."${property}"`);
  const match = table.key.map((property) => `t.${table.columns[property]?.name} = r."${property}"`);
  return `update ${table.name} t set ${set.join(', ')} from ${recordset(table, parameter)}
    where t.org_id = $1 and ${match.join(' and ')}`;
}

/** $1 organization, $2 case, $3 rows to write, $4 rows to delete. */
function syncStatement(table: Table): NamedQuery {
  return statement(`sync-${table.name}`, () => {
    const key = table.key.filter((property) => property !== 'caseId');
    const match = key.map((property) => `t.${table.columns[property]?.name} = r."${property}"`);
    return `with gone as (
      delete from ${table.name} t using ${recordset(table, '$4')}
      where t.org_id = $1 and t.case_id = $2 ${match.map((each) => `and ${each}`).join(' ')}
    ) ${upsertText(table, '$3')}`;
  });
}

const TEXTS: Record<Write['how'], (table: Table, parameter: string) => string> = {
  insert: insertText,
  update: updateText,
  upsert: upsertText,
};
