import type { DateOn } from '../calendar/date-on.js';
import type { ActionOf, RecordedAction } from '../case/actions.js';
import type { CaseState } from '../case/case-state.js';
import type { Refused } from '../case/decide.types.js';
import { patched } from '../case/patch.js';
import { refuse } from '../case/refuse.js';

/**
 * From here on a referral is wanted unless the organization says otherwise: 4 of 10 is what most studies refer from
 * (review of 19 studies, 2025; rules.md §2.2).
 */
export const DEFAULT_DISTRESS_THRESHOLD = 4;
/** 9 and 10 are a task of the same day, whatever the threshold (decisions.md, "Crisis"). */
export const SEVERE_DISTRESS = 9;

export const DISTRESS_ANSWERS = ['REFERRED', 'DECLINED'] as const;
export type DistressAnswer = (typeof DISTRESS_ANSWERS)[number];

/** A score from 0 (none) to 10 (extreme) as the patient gave it, with the name of the instrument; never its text. */
export interface DistressScreening {
  /** The id of the action that recorded it. */
  id: string;
  score: number;
  instrument: string;
  on: DateOn;
  /** The organization's threshold on that day: a later setting does not undo what was wanted then. */
  threshold: number;
  /** What came of the referral, when one was wanted. */
  answer?: DistressAnswer;
  answeredOn?: DateOn;
  referredTo?: string;
}

export type DistressAction = ActionOf<'RECORD_DISTRESS' | 'ANSWER_DISTRESS'>;

export function applyDistress(state: CaseState, action: DistressAction, recorded: RecordedAction): CaseState {
  switch (action.type) {
    case 'RECORD_DISTRESS': {
      const { score, instrument, on, threshold = DEFAULT_DISTRESS_THRESHOLD } = action;
      return {
        ...state,
        distress: [...state.distress, { id: recorded.id, score, instrument, on, threshold }],
      };
    }
    case 'ANSWER_DISTRESS': {
      const { answer, on, referredTo } = action;
      const wanted = new Set(wantedReferrals(state).map((one) => one.id));
      const distress = state.distress.map((one) =>
        wanted.has(one.id) ? patched<DistressScreening>(one, { answer, answeredOn: on, referredTo }) : one,
      );
      return { ...state, distress };
    }
  }
}

export function checkDistress(state: CaseState, action: DistressAction): Refused | undefined {
  if (action.type === 'RECORD_DISTRESS') return undefined;
  const wanted = wantedReferrals(state);
  if (wanted.length === 0) {
    return refuse('NOT_IN_THIS_STATE', 'No referral is open. Record a distress score first.', 'answer');
  }
  const first = wanted.map((one) => one.on).toSorted()[0] ?? action.on;
  if (action.on >= first) return undefined;
  return refuse('INVALID', `The day cannot be before ${first}, the day of the score.`, 'on');
}

export function isReferralWanted({
  score,
  threshold,
}: Pick<DistressScreening, 'score' | 'threshold'>): boolean {
  return score >= Math.min(threshold, SEVERE_DISTRESS);
}

/** Scores at or above the threshold whose referral nobody made and the patient did not decline. */
export function wantedReferrals(state: Pick<CaseState, 'distress'>): DistressScreening[] {
  return state.distress.filter((one) => isReferralWanted(one) && !one.answer);
}

/** The score of the latest day; of two on one day the one recorded last. */
export function latestDistress(state: Pick<CaseState, 'distress'>): DistressScreening | undefined {
  return state.distress.reduce<DistressScreening | undefined>(
    (latest, one) => (latest && latest.on > one.on ? latest : one),
    undefined,
  );
}
