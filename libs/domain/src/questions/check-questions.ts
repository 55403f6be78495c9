import type { CaseState } from '../case/case-state.js';
import type { Refused } from '../case/decide.types.js';
import { refuse, taken, unknown } from '../case/refuse.js';
import { topQuestions, type QuestionAction } from './questions.js';
import { MAX_TOP_QUESTIONS } from './questions.types.js';

export function checkQuestions(state: CaseState, action: QuestionAction): Refused | undefined {
  switch (action.type) {
    case 'ADD_QUESTION':
      return taken(state.questions, action.questionId, 'questionId', 'question') ?? checkTop(state, action);
    case 'UPDATE_QUESTION':
      return unknown(state.questions, action.questionId, 'questionId', 'question') ?? checkTop(state, action);
    case 'REMOVE_QUESTION':
      return unknown(state.questions, action.questionId, 'questionId', 'question');
    case 'PREPARE_VISIT':
      return undefined;
  }
}

function checkTop(state: CaseState, action: { questionId: string; isTop?: boolean }): Refused | undefined {
  const others = topQuestions(state).filter((one) => one.id !== action.questionId);
  if (action.isTop !== true || others.length < MAX_TOP_QUESTIONS) return undefined;
  return refuse(
    'NOT_IN_THIS_STATE',
    'There are three top questions already. Take one off the top first.',
    'isTop',
  );
}
