import type { DateOn } from '../calendar/date-on.js';
import { daysBetween } from '../calendar/days.js';
import type { RecordItem, RecordKind } from '../records/record-item.types.js';
import type { Candidate } from '../center/center.types.js';
import type { DaysBasis, Took, WayHistory } from './slack.types.js';

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
  /** The usual days: the median of a history, else what is stated. */
  days: number;
  basis: DaysBasis;
}

/** A stated default. */
export function usually(days: number): ExpectedDays {
  return { days, basis: { source: 'DEFAULT' } };
}

/** Days from asking to having: the holder's own median once it is known, else the default of the kind. */
export function expectedRecordDays(
  item: Pick<RecordItem, 'kind' | 'holderId'>,
  histories: readonly WayHistory[] = [],
): ExpectedDays {
  const own = histories.find(
    (one) => 'holderId' in one && one.holderId === item.holderId && one.kind === item.kind,
  );
  return known(own) ?? usually(RECORD_DAYS[item.kind]);
}

/** Days from asking a center to its answer: its own median, else what it said, else the default. */
export function expectedAnswerDays(
  candidate: Pick<Candidate, 'centerId' | 'expectedDays'> | undefined,
  histories: readonly WayHistory[] = [],
): ExpectedDays {
  const own = histories.find((one) => 'centerId' in one && one.centerId === candidate?.centerId);
  const stated = candidate?.expectedDays;
  const said: ExpectedDays | undefined =
    stated === undefined ? undefined : { days: stated, basis: { source: 'STATED' } };
  return known(own) ?? said ?? usually(EXPECTED_DAYS.centerAnswer);
}

/** Days from submitting a prior authorization to the answer: the insurer's own median, else the default. */
export function expectedAuthorizationDays(
  payerName: string | undefined,
  histories: readonly WayHistory[] = [],
): ExpectedDays {
  const key = payerName === undefined ? undefined : payerKey(payerName);
  const own = histories.find((one) => 'payerName' in one && payerKey(one.payerName) === key);
  return known(own) ?? usually(EXPECTED_DAYS.authorization);
}

/** Insurers have no directory: the same name, whatever its case and spaces around it, is the same insurer. */
export function payerKey(name: string): string {
  return name.trim().toLowerCase();
}

function known(took: Took | undefined): ExpectedDays | undefined {
  if (!took || took.n < MIN_HISTORY) return undefined;
  const { medianDays, p90Days, n } = took;
  return { days: Math.max(1, medianDays), basis: { source: 'HISTORY', medianDays, p90Days, n } };
}

/** What is left of a wait, and by how much it is longer than usual. */
export interface WaitDays {
  days: number;
  usualDays: number;
  lateDays?: number;
}

/**
 * What is left of something under way, never less than a day, because it has not come. Once the usual days
 * have passed, a history expects it by the day nine of ten had come; without one only the day is left.
 */
export function waitOf({ days: usualDays, basis }: ExpectedDays, since: DateOn, todayOn: DateOn): WaitDays {
  const lateDays = daysBetween(since, todayOn) - usualDays;
  if (lateDays <= 0) return { days: Math.max(1, -lateDays), usualDays };
  const rest = (basis.p90Days ?? usualDays) - usualDays - lateDays;
  return { days: Math.max(1, rest), usualDays, lateDays };
}
