import type { DateOn } from '../calendar/date-on.js';
import { addYears, daysBetween } from '../calendar/days.js';
import { accessClock } from './access-clock.js';
import { isPhysical } from './records.js';
import type { RecordItem, RecordKind, RecordWay } from './record-item.types.js';

/** Where a rule stands, and when it was last read. */
export interface LadderSource {
  name: string;
  readOn: DateOn;
}

export const RECORD_RULES_SOURCES = {
  CURES_ACT: { name: '21st Century Cures Act, information blocking: 45 CFR Part 171', readOn: '2026-11-22' },
  RIGHT_OF_ACCESS: { name: 'HIPAA right of access: 45 CFR 164.524(b)', readOn: '2026-11-22' },
  TREATMENT: { name: 'HIPAA, disclosures for treatment: 45 CFR 164.506(c)', readOn: '2026-11-22' },
  COMPLAINT: { name: 'HIPAA, complaints to the Secretary: 45 CFR 160.306', readOn: '2026-11-22' },
  PRACTICE: { name: 'How departments work; no rule', readOn: '2026-11-22' },
} as const satisfies Record<string, LadderSource>;

/** A rule nobody has looked at for a year is shown as such. */
export function isSourceOld(source: LadderSource, todayOn: DateOn): boolean {
  return addYears(source.readOn, 1) < todayOn;
}

export const LADDER_REASONS = [
  'PORTAL_SAME_DAY',
  'NEVER_IN_PORTAL',
  'DEPARTMENT_HAS_IT',
  'OFFICE_HAS_THIRTY_DAYS',
  'CLINICIAN_NEEDS_NO_FORM',
  'TIME_IS_OVER',
] as const;
export type LadderReason = (typeof LADDER_REASONS)[number];

export interface Rung {
  way: RecordWay | 'COMPLAINT';
  reason: LadderReason;
  source: LadderSource;
}

const { CURES_ACT, RIGHT_OF_ACCESS, TREATMENT, COMPLAINT, PRACTICE } = RECORD_RULES_SOURCES;
const PORTAL: Rung = { way: 'PORTAL', reason: 'PORTAL_SAME_DAY', source: CURES_ACT };
const OFFICE: Rung = { way: 'RECORDS_OFFICE', reason: 'OFFICE_HAS_THIRTY_DAYS', source: RIGHT_OF_ACCESS };
const CLINICIAN: Rung = { way: 'TREATING_CLINICIAN', reason: 'CLINICIAN_NEEDS_NO_FORM', source: TREATMENT };
const LAST: Rung = { way: 'COMPLAINT', reason: 'TIME_IS_OVER', source: COMPLAINT };
const department = (reason: LadderReason): Rung => ({ way: 'DEPARTMENT', reason, source: PRACTICE });

const FOR_REPORTS: readonly Rung[] = [PORTAL, department('DEPARTMENT_HAS_IT'), OFFICE, CLINICIAN, LAST];
const FOR_SHIPMENTS: readonly Rung[] = [department('NEVER_IN_PORTAL'), OFFICE, CLINICIAN, LAST];

/** The ways to a record of this kind, quickest first. Slides and images are in no portal. */
export function ladderOf(kind: RecordKind): readonly Rung[] {
  return isPhysical(kind) ? FOR_SHIPMENTS : FOR_REPORTS;
}

type Climbing = Pick<RecordItem, 'kind' | 'state' | 'requestCount'> & {
  [K in 'way' | 'requestedOn' | 'promisedOn' | 'requestBasis' | 'reachedHolderOn' | 'extendedOn']?:
    RecordItem[K] | null;
};

/**
 * The way to try next. A new item begins below; one that came wrong is asked for by the same way again, and after the
 * second time by the next; one that waits longer than `usualDays`, or past its promise, goes one way up. A complaint is
 * named only when the holder's time under the right of access is over. Undefined: nothing to ask for, or still in time.
 */
export function nextRung(item: Climbing, todayOn: DateOn, usualDays: number): Rung | undefined {
  const ladder = ladderOf(item.kind);
  const ways = ladder.filter((rung) => rung.way !== 'COMPLAINT');
  const at = ways.findIndex((rung) => rung.way === item.way);
  const above = ways[Math.min(at + 1, ways.length - 1)];
  switch (item.state) {
    case 'NEEDED':
      return item.requestCount === 0 ? (ways[at] ?? ways[0]) : above;
    case 'WRONG_OR_INCOMPLETE':
      return item.requestCount > 1 ? above : (ways[at] ?? ways[0]);
    case 'REQUESTED':
    case 'PROMISED': {
      const clock = accessClock(item, todayOn);
      if (clock?.isOver) return LAST;
      const isLate =
        item.state === 'PROMISED'
          ? (item.promisedOn ?? todayOn) < todayOn
          : daysBetween(item.requestedOn ?? todayOn, todayOn) > usualDays;
      return isLate ? above : undefined;
    }
    default:
      return undefined;
  }
}
