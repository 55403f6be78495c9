import type { TemplateProblem } from '@sextant/domain';
import { useWords } from '../../../i18n/i18n.js';

const place = (name: string): string => `{{${name}}}`;

/** What is wrong with a text, as a sentence that says what to do. */
export function useProblemWords(): (problem: TemplateProblem) => string {
  const t = useWords('reminders');
  return (problem) => {
    const { code } = problem;
    switch (code) {
      case 'STRAY_BRACE':
        return t('problem.STRAY_BRACE', { place: place('first') });
      case 'LINK_MISSING':
      case 'LINK_TWICE':
      case 'LINK_NOT_ALONE':
        return t(`problem.${code}`, { place: place('link') });
      case 'ORGANIZATION_MISSING':
        return t('problem.ORGANIZATION_MISSING', { place: place('organization') });
      case 'DAY_MISSING':
        return t('problem.DAY_MISSING', { place: place('day') });
      case 'UNKNOWN_PLACE':
      case 'PLACE_NOT_HERE':
        return t(`problem.${code}`, { place: place(problem.name) });
      case 'TOO_LONG':
        return t('problem.TOO_LONG', { limit: problem.limit });
      case 'BANNED_WORD':
        return t('problem.BANNED_WORD', { word: problem.word });
      case 'LONG_SENTENCE':
        return t('problem.LONG_SENTENCE', { words: problem.words, sentence: problem.sentence });
      case 'TOO_MANY_PARTS': {
        const letters = problem.letters.join(' ');
        const text = t('problem.TOO_MANY_PARTS', { parts: problem.parts });
        return letters ? `${text} ${t('problem.letters', { letters })}` : text;
      }
      default:
        return t(`problem.${code}`);
    }
  };
}
