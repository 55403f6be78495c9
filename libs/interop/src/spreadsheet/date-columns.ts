import { addYears, type DateOn } from '@sextant/domain';
import { dateShape } from './date-shape.js';
import { dateOfSerial, type DateMeaning, type DateOrder, type DateRules } from './read-date.js';

export interface DateColumn {
  /** Place of the column in the file. */
  index: number;
  meaning: DateMeaning;
  texts: string[];
}

/**
 * How each column of dates is to be read. A single 24/12 proves that a column puts the day first, a 12/24 that it puts
 * the month first. A column that proves neither follows the rest of the file, else it is read the American way, and
 * says so with every date that could be another. The American way needs no such note where the file proves it.
 */
export function dateRules(columns: readonly DateColumn[], today: DateOn): Map<number, DateRules> {
  const proofs = columns.map((column) => proofOf(column.texts));
  const inFile = verdictOf(sum(proofs));
  const epoch = epochOf(columns, today);
  return new Map(
    columns.map(({ index, meaning }, i) => {
      const own = verdictOf(proofs[i] ?? NO_PROOF);
      const order: DateOrder = own
        ? { isDayFirst: own === 'DAY_FIRST', isProven: true }
        : { isDayFirst: inFile === 'DAY_FIRST', isProven: inFile === 'MONTH_FIRST' };
      return [index, { meaning, order, epoch, today }];
    }),
  );
}

interface Proof {
  dayFirst: number;
  monthFirst: number;
}
const NO_PROOF: Proof = { dayFirst: 0, monthFirst: 0 };

function proofOf(texts: readonly string[]): Proof {
  const proof = { ...NO_PROOF };
  for (const text of texts) {
    const shape = dateShape(text);
    if (shape?.kind !== 'PAIR' || shape.isDotted) continue;
    if (shape.first > 12 && shape.second <= 12) proof.dayFirst++;
    if (shape.second > 12 && shape.first <= 12) proof.monthFirst++;
  }
  return proof;
}

/** A column that proves both was filled in by people of both habits and proves nothing. */
function verdictOf({ dayFirst, monthFirst }: Proof): 'DAY_FIRST' | 'MONTH_FIRST' | undefined {
  if (dayFirst > 0 && monthFirst === 0) return 'DAY_FIRST';
  if (monthFirst > 0 && dayFirst === 0) return 'MONTH_FIRST';
  return undefined;
}

function sum(proofs: readonly Proof[]): Proof {
  return proofs.reduce(
    (all, proof) => ({
      dayFirst: all.dayFirst + proof.dayFirst,
      monthFirst: all.monthFirst + proof.monthFirst,
    }),
    NO_PROOF,
  );
}

/** The 1904 count is taken only when the usual one makes nonsense of a date and the other makes sense of all. */
function epochOf(columns: readonly DateColumn[], today: DateOn): 1900 | 1904 {
  const serials = columns.flatMap(({ meaning, texts }) =>
    texts.flatMap((text) => {
      const shape = dateShape(text);
      return shape?.kind === 'SERIAL' ? [{ meaning, serial: shape.serial }] : [];
    }),
  );
  const isSane = (epoch: 1900 | 1904) =>
    serials.every(({ meaning, serial }) => isSensible(dateOfSerial(serial, epoch), meaning, today));
  return !isSane(1900) && isSane(1904) ? 1904 : 1900;
}

function isSensible(on: DateOn, meaning: DateMeaning, today: DateOn): boolean {
  if (meaning === 'BIRTH') return on <= today;
  if (meaning === 'PAST') return on >= addYears(today, -40) && on <= today;
  return on >= addYears(today, -2) && on <= addYears(today, 3);
}
