import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import type { MessageTemplate } from '../reminders.queries.js';

/** "Version 2, reviewed by Grace Kim, nurse navigator, Nov 20", or that nobody of the organization has yet. */
export function useReviewText(): (template: MessageTemplate) => string {
  const t = useWords('reminders');
  const format = useFormat();
  return ({ version, reviewerName, reviewerRole, reviewedOn }) =>
    reviewerName && reviewerRole && reviewedOn
      ? t('reviewed', { version, name: reviewerName, role: reviewerRole, on: format.date(reviewedOn) })
      : t('notReviewed');
}
