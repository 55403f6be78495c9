import { STEPS, type Step, type StepState } from '@sextant/domain';

export type SlackTone = 'RISK' | 'TIGHT' | 'IN_TIME' | 'UNKNOWN';
export type MarkShape = 'DONE' | 'HALF' | 'CLOCK' | 'EMPTY' | 'DASH' | 'LATE';

export interface TrackMark {
  step: Step;
  state: StepState;
  isLate: boolean;
  shape: MarkShape;
}

const SHAPES: Record<StepState, MarkShape> = {
  NOT_STARTED: 'EMPTY',
  IN_PROGRESS: 'HALF',
  WAITING: 'CLOCK',
  DONE: 'DONE',
  NOT_NEEDED: 'DASH',
};

/** Red belongs to a decision window at risk alone; amber is 0 to 3 days of slack. */
export function slackTone(slackDays: number | null | undefined): SlackTone {
  if (slackDays == null) return 'UNKNOWN';
  if (slackDays < 0) return 'RISK';
  return slackDays <= 3 ? 'TIGHT' : 'IN_TIME';
}

/** The seven marks of the track, in order. A step that is done or not needed is never late. */
export function trackMarks(states: readonly StepState[], overdue: readonly Step[]): TrackMark[] {
  return STEPS.map((step, index) => {
    const state = states[index] ?? 'NOT_STARTED';
    const isLate = overdue.includes(step) && state !== 'DONE' && state !== 'NOT_NEEDED';
    return { step, state, isLate, shape: isLate ? 'LATE' : SHAPES[state] };
  });
}
