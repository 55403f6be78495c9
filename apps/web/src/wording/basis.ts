import type { DaysSource } from '@sextant/domain';
import type { TFunction } from 'i18next';

/** Where days come from, as the API sends it. */
export interface BasisFacts {
  source: DaysSource;
  medianDays?: number | null;
  p90Days?: number | null;
  n?: number | null;
}

/** "usually 6 days, 9 of 10 within 11, from 14 requests", or which stand-in it is. */
export function basisText(t: TFunction<'wording'>, { source, medianDays, p90Days, n }: BasisFacts): string {
  return source === 'HISTORY'
    ? t('basis.HISTORY', { count: medianDays ?? 0, p90: p90Days ?? 0, n: n ?? 0 })
    : t(`basis.${source}`);
}
