import { type ANSWERS } from '@sextant/domain';
import { useWords } from '../../../../i18n/i18n.js';

/** Yes, no and not known, as choices. */
export function useAnswers(): { value: (typeof ANSWERS)[number]; label: string }[] {
  const common = useWords('case');
  return (['YES', 'NO', 'UNKNOWN'] as const).map((value) => ({ value, label: common(`answer.${value}`) }));
}
