import type { DemoRandom } from './demo-random.js';

/** What goes the usual way. */
export const DEMO_USUAL = [
  'WINDOW_NOT_SET',
  'WINDOW_UNCONFIRMED',
  'CONSENT_NOT_ASKED',
  'CHOOSING_CENTER',
  'RECORDS_TO_REQUEST',
  'RECORDS_WAITING',
  'SLIDES_LATE',
  'PATIENT_FETCHES',
  'PATIENT_DID_IT',
  'PATIENT_ASKS_HELP',
  'REFERRAL_MISSING',
  'AUTHORIZATION_WAITING',
  'AUTHORIZATION_DENIED',
  'QUESTIONS_OPEN',
  'VISIT_AHEAD',
  'VISIT_WAS_YESTERDAY',
  'OUTCOME_MISSING',
  'THIRD_OPINION',
  'DECIDED',
  'DECIDED_LATE',
  'PAUSED',
  'DECLINED',
] as const;

/** What does not. */
export const DEMO_TROUBLES = [
  'REPORTED_DECEASED',
  'TWO_UNANSWERED',
  'STOPPED_MESSAGES',
  'PATIENT_WROTE',
  'DISC_UNREADABLE',
  'RECORDS_SENT',
  'VISIT_TO_CONFIRM',
  'WRITTEN_OPINION',
  'CONSENT_REFUSED',
  'UNASSIGNED',
  'SELF_PAY',
  'DECISION_MISSING',
  'DECEASED',
  'TRANSFERRED',
  'UNREACHABLE',
] as const;

/** Where a case stands today. Every state a navigator meets is somewhere in the demo. */
export const DEMO_STANDS = [...DEMO_USUAL, ...DEMO_TROUBLES] as const;
export type DemoStand = (typeof DEMO_STANDS)[number];

/** How many days ago a case of this kind was opened, at least and at most. */
const AGE: Partial<Record<DemoStand, readonly [number, number]>> = {
  WINDOW_NOT_SET: [0, 2],
  WINDOW_UNCONFIRMED: [1, 3],
  CONSENT_NOT_ASKED: [1, 3],
  CHOOSING_CENTER: [3, 6],
  SLIDES_LATE: [16, 20],
  VISIT_AHEAD: [18, 22],
  VISIT_WAS_YESTERDAY: [20, 24],
  OUTCOME_MISSING: [22, 26],
  THIRD_OPINION: [34, 40],
  DECIDED: [28, 85],
  DECIDED_LATE: [40, 85],
  DECLINED: [20, 60],
  TWO_UNANSWERED: [10, 14],
  DISC_UNREADABLE: [12, 16],
  RECORDS_SENT: [12, 16],
  VISIT_TO_CONFIRM: [18, 22],
  WRITTEN_OPINION: [22, 26],
  DECISION_MISSING: [22, 26],
  DECEASED: [20, 60],
  TRANSFERRED: [20, 60],
  UNREACHABLE: [25, 60],
};

export function ageOf(stand: DemoStand, random: DemoRandom): number {
  const [low, high] = AGE[stand] ?? [8, 14];
  return random.between(low, high);
}

/** The day until which it is safe to decide, counted from the opening. */
export function windowDays(stand: DemoStand, random: DemoRandom): number {
  if (stand === 'SLIDES_LATE') return random.between(22, 25);
  if (stand === 'DECIDED_LATE') return 21;
  if (stand === 'UNASSIGNED') return random.between(20, 24);
  return random.between(34, 48);
}
