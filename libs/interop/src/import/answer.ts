import type { FieldProblem, ImportRun, InputRefused, NotFound } from '@sextant/contract';
import type { StoredRun } from './import-sql.js';

/** An import run without its rows: those are asked for by the page (`importRows`). */
export type ImportRunView = Omit<ImportRun, 'rows'> & { __typename: 'ImportRun' };

/** What the mutations answer; never thrown. */
export type ImportAnswer =
  ImportRunView | (InputRefused & { __typename: 'InputRefused' }) | (NotFound & { __typename: 'NotFound' });

export function viewOf(run: StoredRun): ImportRunView {
  const { version: _, mapping: __, ...view } = run;
  return { __typename: 'ImportRun', ...view };
}

export function refusedInput(...problems: FieldProblem[]): InputRefused & { __typename: 'InputRefused' } {
  return { __typename: 'InputRefused', problems };
}

/** The same words whether it does not exist or belongs to somebody else. */
export function notFound(): NotFound & { __typename: 'NotFound' } {
  return { __typename: 'NotFound', message: 'There is nothing here by this id.' };
}
