import type { ActionOf } from '../case/actions.js';
import type { CaseState } from '../case/case-state.js';
import { patched } from '../case/patch.js';
import { MAX_TOP_QUESTIONS, type Question, type VisitPrep } from './questions.types.js';

export type QuestionAction = ActionOf<
  'ADD_QUESTION' | 'UPDATE_QUESTION' | 'REMOVE_QUESTION' | 'PREPARE_VISIT'
>;

export function applyQuestions(state: CaseState, action: QuestionAction): CaseState {
  switch (action.type) {
    case 'ADD_QUESTION': {
      const question: Question = {
        id: action.questionId,
        round: state.round,
        topic: action.topic,
        text: action.text,
        isTop: action.isTop === true,
        isConfirmed: action.isConfirmed === true,
        position: state.questions.length,
      };
      return { ...state, questions: [...state.questions, question] };
    }
    case 'UPDATE_QUESTION':
      return { ...state, questions: withUpdate(state, action) };
    case 'REMOVE_QUESTION':
      return {
        ...state,
        questions: renumbered(state.questions.filter((one) => one.id !== action.questionId)),
      };
    case 'PREPARE_VISIT': {
      const { type, ...fields } = action;
      const prep = patched<VisitPrep>(state.visitPrep, fields);
      // Whoever names a support person has been asked.
      return {
        ...state,
        visitPrep: action.supportPersonName ? { ...prep, isSupportPersonAsked: true } : prep,
      };
    }
  }
}

/** The top questions of the present round. */
export function topQuestions(state: CaseState): Question[] {
  return state.questions.filter((one) => one.round === state.round && one.isTop);
}

/**
 * At least one question of the patient's own is confirmed in this round, and the support person and the
 * recording were asked about.
 */
export function isQuestionsDone(state: CaseState): boolean {
  const hasOwn = state.questions.some(
    (one) => one.round === state.round && one.topic === 'OWN' && one.isConfirmed,
  );
  const { isSupportPersonAsked, recordingPlan } = state.visitPrep;
  return hasOwn && isSupportPersonAsked === true && Boolean(recordingPlan) && recordingPlan !== 'NOT_ASKED';
}

/**
 * A question of an earlier round that is confirmed or put on top again is asked in the present round. It comes along on
 * top only while there is room there: a fourth one would stand on no sheet.
 */
function withUpdate(state: CaseState, action: ActionOf<'UPDATE_QUESTION'>): Question[] {
  const old = state.questions.find((one) => one.id === action.questionId);
  if (!old) return state.questions;
  const isAskedAgain = action.isConfirmed === true || action.isTop === true;
  const isMoved = isAskedAgain && old.round !== state.round;
  const hasRoom = !isMoved || topQuestions(state).length < MAX_TOP_QUESTIONS;
  const question: Question = {
    ...old,
    round: isAskedAgain ? state.round : old.round,
    text: action.text ?? old.text,
    isTop: action.isTop ?? (old.isTop && hasRoom),
    isConfirmed: action.isConfirmed ?? old.isConfirmed,
  };
  const others = state.questions.filter((one) => one.id !== old.id);
  const position = Math.min(action.position ?? old.position, others.length);
  return renumbered([...others.slice(0, position), question, ...others.slice(position)]);
}

function renumbered(questions: Question[]): Question[] {
  return questions.map((question, position) => ({ ...question, position }));
}
