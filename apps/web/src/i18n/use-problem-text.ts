import type { FieldProblem } from '../components/field-errors.js';
import { useLanguage, useWords } from './i18n.js';

/**
 * A refused field as a sentence in the reader's language. The server's sentence is English and the most exact one;
 * other languages know the problem by its code and fall back to the server's words.
 */
export function useProblemText(): (problem: FieldProblem) => string {
  const t = useWords('problems');
  const language = useLanguage();
  return ({ code, message }) =>
    language === 'en' ? message : t(code as 'INVALID', { defaultValue: message });
}
