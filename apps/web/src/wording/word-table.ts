import type { TFunction } from 'i18next';

type Words = TFunction<'wording'>;

const tables = new WeakMap<Words, Map<string, unknown>>();

/**
 * A whole branch of the shared words as one object, taken apart once a language: lists ask for the same few
 * words hundreds of times, and looking each up again is what makes 250 rows slow.
 */
export function wordTable<Table>(t: Words, branch: 'why' | 'act' | 'step' | 'stepState'): Table {
  const known = tables.get(t) ?? new Map<string, unknown>();
  tables.set(t, known);
  if (!known.has(branch)) known.set(branch, t(branch, { returnObjects: true }));
  return known.get(branch) as Table;
}
