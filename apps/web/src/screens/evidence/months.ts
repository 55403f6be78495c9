import { addDays } from '@sextant/domain';

/** The months somebody may ask for: this one and the twelve before, newest first, as 'YYYY-MM'. */
export function lastMonths(today: string, chosen?: string): string[] {
  const months = [today.slice(0, 7)];
  while (months.length < 13) months.push(addDays(`${months.at(-1) ?? ''}-01`, -1).slice(0, 7));
  return chosen && !months.includes(chosen) ? [...months, chosen].toSorted().toReversed() : months;
}
