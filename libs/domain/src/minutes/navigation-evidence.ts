import type { DateOn, InstantAt } from '../calendar/date-on.js';
import { addDays, earlierOf, isDateOn } from '../calendar/days.js';
import { epochMsOf } from '../calendar/instant.js';
import { dateIn, instantAt } from '../calendar/zone.js';
import type { RecordedAction } from '../case/actions.js';
import { effortOf } from './effort.js';
import { isPinCategory, type EffortAct } from './effort.types.js';
import { clipped, lengthMs, shareOut, type Interval } from './intervals.js';
import { closedGate, gateOn, PIN_GATES, pinFileOf, type GateStatus, type PinGate } from './pin-gates.js';

/** Minutes of a calendar month before anything can be reported (HCPCS G0023), and of each further unit (G0024). */
export const PIN_FIRST_MINUTES = 60;
export const PIN_FURTHER_MINUTES = 30;

/** A calendar month, 'YYYY-MM'. */
export type Month = string;

export interface PinUnits {
  /** 0 or 1 a month. */
  g0023: number;
  g0024: number;
}

/** What minutes of one month amount to: 59 → nothing, 60 and 89 → G0023, 90 → and one G0024, 120 → and two. */
export function pinUnits(minutes: number): PinUnits {
  if (minutes < PIN_FIRST_MINUTES) return { g0023: 0, g0024: 0 };
  return { g0023: 1, g0024: Math.floor((minutes - PIN_FIRST_MINUTES) / PIN_FURTHER_MINUTES) };
}

export function isMonth(text: unknown): text is Month {
  return typeof text === 'string' && /^\d{4}-\d{2}$/.test(text) && isDateOn(`${text}-01`);
}

/** First and last day of the month, and the instants it begins and ends at in the zone: not always 24 hours a day. */
export function monthIn(
  zone: string,
  month: Month,
): { firstOn: DateOn; lastOn: DateOn; startAt: InstantAt; endAt: InstantAt } {
  const firstOn = `${month}-01`;
  const nextOn = `${addDays(firstOn, 31).slice(0, 7)}-01`;
  return {
    firstOn,
    lastOn: addDays(nextOn, -1),
    startAt: instantAt(zone, firstOn, 0),
    endAt: instantAt(zone, nextOn, 0),
  };
}

/** Why time of an act does not count. */
export type UncountedReason = 'CATEGORY' | 'PLAN_LINK' | PinGate | 'OVERLAP';

export interface EvidenceAct extends EffortAct {
  /** Whole minutes of this act inside the month that count. */
  countedMinutes: number;
  /** Why less than the whole act counts, when not only because the month ends. */
  reason?: UncountedReason;
}

export interface PatientEvidence {
  caseId: string;
  /** Everything logged in the month, in order of time; start and stop as well as totals are kept. */
  acts: EvidenceAct[];
  /** Everything logged, counted or not. */
  loggedMinutes: number;
  countedMinutes: number;
  units: PinUnits;
  gates: GateStatus[];
}

export interface EvidenceCase {
  caseId: string;
  /** At least the acts with time and what the gates rest on, with their corrections. */
  history: readonly RecordedAction[];
}

interface Claim {
  caseId: string;
  personId: string;
  act: EffortAct;
  interval: Interval;
  refusal: UncountedReason | undefined;
}

/**
 * The month's evidence for Medicare's Principal Illness Navigation, patient by patient: an export, not a claim. Counted
 * are minutes inside the month (the practice's zone) in a listed activity, linked to the plan, on a day all gates are met,
 * each minute once per person and once per patient. All cases a person worked on belong in `cases`. Patients nobody
 * logged time for are left out. `todayOn`: gates of a month that is not over are read as of today.
 */
export function navigationEvidence(
  cases: readonly EvidenceCase[],
  month: Month,
  zone: string,
  todayOn: DateOn,
): PatientEvidence[] {
  const { lastOn, startAt, endAt } = monthIn(zone, month);
  const within = { startMs: epochMsOf(startAt), endMs: epochMsOf(endAt) };
  const asOf = earlierOf(lastOn, todayOn);
  const files = new Map(cases.map(({ caseId, history }) => [caseId, pinFileOf(history)]));
  const claims = cases.flatMap(({ caseId, history }) =>
    effortOf(history).flatMap((act): Claim[] => {
      const whole = { startMs: epochMsOf(act.startAt), endMs: epochMsOf(act.endAt) };
      const interval = clipped(whole, within);
      const file = files.get(caseId);
      if (!interval || !file) return [];
      const refusal = !isPinCategory(act.category)
        ? 'CATEGORY'
        : !act.isForPlan
          ? 'PLAN_LINK'
          : closedGate(file, dateIn(zone, act.startAt));
      return [{ caseId, personId: act.personId, act, interval, refusal }];
    }),
  );
  const inOrder = claims.toSorted(
    (a, b) => a.interval.startMs - b.interval.startMs || a.act.actionId.localeCompare(b.act.actionId),
  );
  const pieces = new Map(
    shareOut(inOrder.filter(({ refusal }) => !refusal)).map((share) => [share.claim, share.pieces]),
  );
  return cases.flatMap(({ caseId }) => {
    const own = inOrder.filter((claim) => claim.caseId === caseId);
    const file = files.get(caseId);
    if (own.length === 0 || !file) return [];
    const counted = own.flatMap((claim) => pieces.get(claim) ?? []);
    const countedMinutes = minutesOf(counted);
    return [
      {
        caseId,
        acts: own.map((claim) => evidenceAct(claim, pieces.get(claim) ?? [])),
        loggedMinutes: minutesOf(own.map(({ interval }) => interval)),
        countedMinutes,
        units: pinUnits(countedMinutes),
        gates: PIN_GATES.map((gate) => gateOn(file, gate, asOf)),
      },
    ];
  });
}

function evidenceAct({ act, interval, refusal }: Claim, pieces: readonly Interval[]): EvidenceAct {
  const counted = lengthMs(pieces);
  const reason = refusal ?? (counted < lengthMs([interval]) ? 'OVERLAP' : undefined);
  return { ...act, countedMinutes: minutesOf(pieces), ...(reason ? { reason } : {}) };
}

/** Whole minutes; a minute begun is no minute. */
function minutesOf(intervals: readonly Interval[]): number {
  return Math.floor(lengthMs(intervals) / 60_000);
}
