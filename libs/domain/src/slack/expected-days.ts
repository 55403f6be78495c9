import type { RecordItem, RecordKind } from '../records/record-item.types.js';
import type { HolderHistory } from './slack.types.js';

/**
 * Calendar days each link of the way usually takes, until a holder's own history says better. Stated
 * defaults (domain.md, "Slack"), no measurements: a slack that rests on them is labelled an estimate.
 */
export const EXPECTED_DAYS = {
  findCandidate: 2,
  chooseCandidate: 1,
  askCenter: 1,
  centerAnswer: 3,
  /** A case that has not said yet which records it needs. */
  recordsUnknown: 7,
  checkRecord: 1,
  shipping: 2,
  reading: 2,
  /** What only the patient can do, from the first message to "I did it". */
  patientTask: 4,
  callInsurer: 2,
  referral: 4,
  submitAuthorization: 1,
  /** CMS-0057-F: 7 calendar days for Medicare Advantage, Medicaid and CHIP since January 1, 2026. */
  authorization: 7,
  /** 72 hours by the same rule. */
  expeditedAuthorization: 3,
  appeal: 10,
  referenceNumber: 1,
  questions: 1,
  visit: 7,
  visitResult: 1,
  outcome: 1,
  decision: 2,
} as const;

const RECORD_DAYS: Record<RecordKind, number> = {
  PATHOLOGY_REPORT: 5,
  IMAGING_REPORT: 3,
  BIOPSY_SLIDES: 7,
  BLOOD_WORK: 2,
  OPERATIVE_NOTE: 5,
  TREATMENT_SUMMARY: 5,
  IMAGING_DISC: 5,
};

/** A history of fewer cases says nothing yet. */
export const MIN_HISTORY = 5;

export interface ExpectedDays {
  days: number;
  isFromHistory: boolean;
}

/** Days from asking to having: the holder's own median once it is known, else the default of the kind. */
export function expectedRecordDays(
  item: Pick<RecordItem, 'kind' | 'holderId'>,
  histories: readonly HolderHistory[] = [],
): ExpectedDays {
  const history = histories.find(
    (one) => one.holderId === item.holderId && one.kind === item.kind && one.n >= MIN_HISTORY,
  );
  return history
    ? { days: Math.max(1, Math.round(history.medianDays)), isFromHistory: true }
    : { days: RECORD_DAYS[item.kind], isFromHistory: false };
}
