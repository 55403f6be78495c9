import { foldedTokens } from '@sextant/domain';

/** A stretch of words, and whether the other opinion has them at this place too. */
export interface Stretch {
  text: string;
  isDifferent: boolean;
}

function words(text: string): string[] {
  return text
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** Length of the longest common run of words from each place on; rows are `mine`, columns `other`. */
function commonRuns(mine: readonly string[], other: readonly string[]): number[][] {
  const runs = Array.from({ length: mine.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (let i = mine.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const row = runs[i] ?? [];
      const below = runs[i + 1] ?? [];
      row[j] = mine[i] === other[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return runs;
}

/** Which words of `text` stand in `other` too, in the same order (longest common subsequence of words). */
export function differentWords(text: string, other: string): Stretch[] {
  const mine = words(text);
  const mineFolded = mine.map(plainWord);
  const otherFolded = words(other).map(plainWord);
  const runs = commonRuns(mineFolded, otherFolded);
  const stretches: Stretch[] = [];
  let j = 0;
  mine.forEach((word, i) => {
    while (
      j < otherFolded.length &&
      mineFolded[i] !== otherFolded[j] &&
      (runs[i]?.[j + 1] ?? 0) > (runs[i + 1]?.[j] ?? 0)
    )
      j += 1;
    const isCommon = mineFolded[i] === otherFolded[j] && j < otherFolded.length;
    if (isCommon) j += 1;
    push(stretches, word, !isCommon);
  });
  return stretches;
}

function plainWord(word: string): string {
  return foldedTokens(word).join(' ');
}

function push(stretches: Stretch[], word: string, isDifferent: boolean): void {
  const last = stretches.at(-1);
  if (last && last.isDifferent === isDifferent) last.text += ` ${word}`;
  else stretches.push({ text: word, isDifferent });
}
