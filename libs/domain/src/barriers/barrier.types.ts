import type { DateOn } from '../calendar/date-on.js';

/** What can stand in the way of care, in eight groups (domain.md, "Barriers"). Short on purpose: a list that is picked from gets filled in. */
export const BARRIERS_BY_GROUP = {
  PHYSICAL: ['SYMPTOMS', 'MOBILITY', 'OTHER_ILLNESS'],
  PRACTICAL: ['TRANSPORT', 'DISTANCE', 'CHILDCARE', 'TIME_OFF_WORK', 'HOUSING', 'PHONE_OR_INTERNET'],
  FINANCIAL: ['NO_INSURANCE', 'COST', 'COVERAGE_DISPUTE'],
  LANGUAGE: ['LANGUAGE', 'HEALTH_LITERACY', 'HEARING_OR_SIGHT'],
  FAMILY: ['CARES_FOR_SOMEBODY', 'NO_SUPPORT', 'FAMILY_DISAGREES'],
  EMOTIONAL: ['FEAR', 'LOW_MOOD', 'MISTRUST'],
  DECISION: ['LACKS_INFORMATION', 'CONFLICTING_ADVICE', 'UNSURE'],
  HEALTH_SYSTEM: ['RECORDS_DELAY', 'REFERRAL', 'APPOINTMENT_DELAY', 'DOCTOR_REACTION'],
} as const;

export type BarrierGroup = keyof typeof BARRIERS_BY_GROUP;
export type BarrierKind = (typeof BARRIERS_BY_GROUP)[BarrierGroup][number];

export const BARRIER_GROUPS = Object.keys(BARRIERS_BY_GROUP) as BarrierGroup[];
export const BARRIER_KINDS: readonly BarrierKind[] = Object.values(BARRIERS_BY_GROUP).flat();

const GROUP_OF = Object.fromEntries(
  BARRIER_GROUPS.flatMap((group) => BARRIERS_BY_GROUP[group].map((kind) => [kind, group])),
) as Record<BarrierKind, BarrierGroup>;

export function barrierGroupOf(kind: BarrierKind): BarrierGroup {
  return GROUP_OF[kind];
}

/** What was done about a barrier. */
export const INTERVENTIONS = [
  'EXPLAINED',
  'EMOTIONAL_SUPPORT',
  'TRANSPORT_ARRANGED',
  'LODGING_OR_CHILDCARE',
  'FINANCIAL_HELP',
  'INTERPRETER',
  'TALKED_WITH_FAMILY',
  'CALLED_FOR_PATIENT',
  'RESCHEDULED',
  'REFERRED',
  'RESOLVED_BY_ITSELF',
  'OTHER',
] as const;
export type Intervention = (typeof INTERVENTIONS)[number];

export interface Barrier {
  id: string;
  kind: BarrierKind;
  note?: string;
  foundOn: DateOn;
  isResolved: boolean;
  /** What was done last; it stays when the barrier is opened again. */
  intervention?: Intervention;
  resolvedOn?: DateOn;
  resolvedNote?: string;
}
