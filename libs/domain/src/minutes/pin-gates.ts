import type { DateOn } from '../calendar/date-on.js';
import { addDays, addYears } from '../calendar/days.js';
import type { RecordedAction } from '../case/actions.js';
import { withoutCorrected } from '../case/fold.js';
import type { CarePlan, InitiatingVisit, NavigationConsent } from './effort.types.js';

export const PIN_GATES = ['CONSENT', 'VISIT', 'PLAN'] as const;
export type PinGate = (typeof PIN_GATES)[number];
export const GATE_STATES = ['MET', 'MISSING', 'EXPIRED', 'DECLINED'] as const;
export type GateState = (typeof GATE_STATES)[number];

/** Everything on file a gate can rest on, in the order it was recorded. */
export interface PinFile {
  consents: NavigationConsent[];
  visits: InitiatingVisit[];
  plans: CarePlan[];
}

export interface GateStatus {
  gate: PinGate;
  state: GateState;
  /** The day it rests on. */
  on?: DateOn;
  /** The last day it holds. */
  untilOn?: DateOn;
  how?: NavigationConsent['how'];
  practitionerName?: string;
}

export function pinFileOf(history: readonly RecordedAction[]): PinFile {
  const file: PinFile = { consents: [], visits: [], plans: [] };
  for (const { action } of withoutCorrected(history)) {
    if (action.type === 'RECORD_NAVIGATION_CONSENT') file.consents.push(action);
    if (action.type === 'RECORD_INITIATING_VISIT') file.visits.push(action);
    if (action.type === 'RECORD_CARE_PLAN') file.plans.push(action);
  }
  return file;
}

/**
 * How a gate stands on a day. A consent holds one year and is asked again (its last day is the one before the
 * anniversary), the latest answer counts; the initiating visit lies at most 12 months back; a plan holds until the next.
 */
export function gateOn(file: PinFile, gate: PinGate, on: DateOn): GateStatus {
  switch (gate) {
    case 'CONSENT': {
      const consent = latest(file.consents, on);
      if (!consent) return { gate, state: 'MISSING' };
      const { how } = consent;
      if (!consent.isGiven) return { gate, state: 'DECLINED', on: consent.on, how };
      return { ...yearLong(gate, consent.on, on), how };
    }
    case 'VISIT': {
      const visit = latest(file.visits, on);
      if (!visit) return { gate, state: 'MISSING' };
      return { ...yearLong(gate, visit.on, on), practitionerName: visit.practitionerName };
    }
    case 'PLAN': {
      const plan = latest(file.plans, on);
      if (!plan) return { gate, state: 'MISSING' };
      return { gate, state: 'MET', on: plan.on, practitionerName: plan.practitionerName };
    }
  }
}

/** The first gate that is not met on the day. */
export function closedGate(file: PinFile, on: DateOn): PinGate | undefined {
  return PIN_GATES.find((gate) => gateOn(file, gate, on).state !== 'MET');
}

function yearLong(gate: PinGate, since: DateOn, on: DateOn): GateStatus {
  const untilOn = addDays(addYears(since, 1), -1);
  return { gate, state: on <= untilOn ? 'MET' : 'EXPIRED', on: since, untilOn };
}

/** The newest fact of this day or earlier; of two of one day the one recorded last. */
function latest<Fact extends { on: DateOn }>(facts: readonly Fact[], on: DateOn): Fact | undefined {
  return facts
    .filter((fact) => fact.on <= on)
    .reduce<Fact | undefined>((newest, fact) => (newest && newest.on > fact.on ? newest : fact), undefined);
}
