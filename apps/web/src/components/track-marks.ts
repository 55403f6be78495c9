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

/** What is drawn alike in all marks of a track, in the order of drawing. */
export const LAYERS = ['ring', 'open', 'filled', 'check', 'hands', 'dash', 'lateBox', 'lateBar'] as const;
export type Layer = (typeof LAYERS)[number];

/** One stroke of a mark in its 16 × 16 box: where it begins, and the rest in relative steps. */
interface Stroke {
  layer: Layer;
  x: number;
  y: number;
  rest: string;
}

const CIRCLE: Omit<Stroke, 'layer'> = { x: 1.6, y: 8, rest: 'a6.4 6.4 0 1 0 12.8 0a6.4 6.4 0 1 0-12.8 0' };
const DISC: Omit<Stroke, 'layer'> = { x: 0.8, y: 8, rest: 'a7.2 7.2 0 1 0 14.4 0a7.2 7.2 0 1 0-14.4 0' };
const BOX = 'h7.2a3 3 0 0 1 3 3v7.2a3 3 0 0 1-3 3h-7.2a3 3 0 0 1-3-3v-7.2a3 3 0 0 1 3-3z';

/** The marks themselves. The shape alone tells the state; color only repeats it. */
const STROKES: Record<MarkShape, readonly Stroke[]> = {
  DONE: [
    { layer: 'filled', ...DISC },
    { layer: 'check', x: 4.9, y: 8.3, rest: 'l2.2 2.2l4.1-4.7' },
  ],
  HALF: [
    { layer: 'ring', ...CIRCLE },
    { layer: 'filled', x: 8, y: 1.6, rest: 'a6.4 6.4 0 0 0 0 12.8z' },
  ],
  CLOCK: [
    { layer: 'ring', ...CIRCLE },
    { layer: 'hands', x: 8, y: 4.6, rest: 'v3.6l2.4 1.5' },
  ],
  EMPTY: [{ layer: 'open', ...CIRCLE }],
  DASH: [{ layer: 'dash', x: 4.2, y: 8, rest: 'h7.6' }],
  LATE: [
    { layer: 'lateBox', x: 4.4, y: 1.4, rest: BOX },
    { layer: 'lateBar', x: 4.8, y: 8, rest: 'h6.4' },
  ],
};

/**
 * The outlines of marks in a row, `gap` apart, as one path a layer: a list of 250 cases stays a small page,
 * because a track is a handful of elements and not thirty.
 */
export function layerPaths(shapes: readonly MarkShape[], gap = 0): { layer: Layer; d: string }[] {
  return LAYERS.map((layer) => ({
    layer,
    d: shapes
      .flatMap((shape, index) =>
        STROKES[shape]
          .filter((stroke) => stroke.layer === layer)
          .map(({ x, y, rest }) => `M${Math.round((x + index * gap) * 10) / 10} ${y}${rest}`),
      )
      .join(''),
  })).filter(({ d }) => d !== '');
}
