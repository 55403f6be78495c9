import { OPINION_FIELDS, type OpinionField } from './decision.types.js';

/** How one field of two or three opinions compares. Says where they differ, never which is better. */
export type Difference = 'NOBODY' | 'ONE_ONLY' | 'SAME' | 'DIFFERS';

/** What stands beside the words of one opinion. */
export type CellMark = 'SILENT' | 'SAME' | 'DIFFERS' | 'ONLY_HERE' | 'ALONE';

export type OpinionText = Partial<Record<OpinionField, string | null>>;

const TOKEN = /\p{N}+(?:[.,:/-]\p{N}+)*|[\p{L}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;
const PAUSES = /^[.,;:!¡'"`´‘’“”«»()[\]{}…·]$/u;

/**
 * What counts of a text: letters without case, numbers with what stands inside them, signs. Only case, pauses, brackets,
 * quotation marks, hyphens between words and the width of spaces are left out. A plus, a minus after a word, a question
 * mark or a decimal point may be the whole difference in medicine, so they stay.
 */
export function foldedTokens(text: string | null | undefined): string[] {
  const plain = (text ?? '')
    .normalize('NFKC')
    .toLocaleLowerCase('en-US')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/(?<=[\p{L}\p{M}\p{N}])-(?=\p{L})/gu, ' ')
    .replace(/(?<=\p{L})-(?=\p{N})/gu, ' ');
  return (plain.match(TOKEN) ?? []).filter((token) => !PAUSES.test(token));
}

function folded(text: string | null | undefined): string {
  return foldedTokens(text).join(' ');
}

/** Compares one field over the opinions that are there. */
export function differenceOf(field: OpinionField, opinions: readonly OpinionText[]): Difference {
  const said = opinions.map((opinion) => folded(opinion[field])).filter((text) => text !== '');
  if (said.length === 0) return 'NOBODY';
  if (new Set(said).size > 1) return 'DIFFERS';
  return said.length === 1 && opinions.length > 1 ? 'ONE_ONLY' : 'SAME';
}

/** The mark of one opinion's words in a field: the same as another's, different from all others', or said here only. */
export function cellMark(
  field: OpinionField,
  opinion: OpinionText | undefined,
  others: readonly OpinionText[],
): CellMark {
  const mine = folded(opinion?.[field]);
  if (mine === '') return 'SILENT';
  if (others.length === 0) return 'ALONE';
  const said = others.map((other) => folded(other[field])).filter((text) => text !== '');
  if (said.length === 0) return 'ONLY_HERE';
  return said.includes(mine) ? 'SAME' : 'DIFFERS';
}

/** The fields in which the opinions differ, in reading order. */
export function differingFields(opinions: readonly OpinionText[]): OpinionField[] {
  return OPINION_FIELDS.filter((field) => differenceOf(field, opinions) === 'DIFFERS');
}
