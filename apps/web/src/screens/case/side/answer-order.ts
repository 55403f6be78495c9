import { findCrisis } from '@sextant/domain';
import type { PatientAnswerView } from '../case.types.js';

type Said = Pick<PatientAnswerView, 'kind' | 'text' | 'at' | 'isHandled' | 'crisis'>;

/**
 * Whether the words could mean an emergency; a person decides, and is told at once. What was written before that was
 * recorded is read again.
 */
export function soundsLikeEmergency({ text, crisis }: Pick<Said, 'text' | 'crisis'>): boolean {
  return crisis !== null || (text !== null && findCrisis(text) !== undefined);
}

const RANK: Record<Said['kind'], number> = { HELP: 1, STOP: 2, TEXT: 3, DONE: 4 };

/** What nobody has handled: what sounds like an emergency first, then calls for help; of the same kind the oldest. */
export function openAnswers<A extends Said>(answers: readonly A[]): A[] {
  const rank = (answer: A): number => (soundsLikeEmergency(answer) ? 0 : RANK[answer.kind]);
  return answers
    .filter((answer) => !answer.isHandled)
    .toSorted((a, b) => rank(a) - rank(b) || a.at.localeCompare(b.at));
}
