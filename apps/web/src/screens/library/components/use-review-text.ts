import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import type { WorryCard } from '../library.queries.js';

/** "Reviewed by Grace Kim, nurse navigator, Nov 20", or that nobody of the organization has yet. */
export function useReviewText(): (card: WorryCard) => string {
  const t = useWords('library');
  const format = useFormat();
  return ({ reviewerName, reviewerRole, reviewedOn }) =>
    reviewerName && reviewerRole && reviewedOn
      ? t('reviewed', { name: reviewerName, role: reviewerRole, on: format.date(reviewedOn) })
      : t('notReviewed');
}
