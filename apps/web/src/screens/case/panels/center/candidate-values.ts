import { ANSWERS, CANDIDATE_KINDS, IDEA_SOURCES, NETWORK_STATUSES } from '@sextant/domain';
import type { ActionInput, CandidateView } from '../../case.types.js';
import { checkedNumber } from '../../fields/numbers.js';

export type CandidateValues = {
  name: string;
  kind: string;
  centerId: string;
  clinicianName: string;
  source: string;
  specialtyFit: string;
  distanceMiles: string;
  /** YES, NO or empty while nobody knows. */
  isTelehealthOffered: string;
  network: string;
  referralNeeded: string;
  firstAppointmentOn: string;
  intakeChecklist: string;
  expectedDays: string;
  phone: string;
  fax: string;
};

export function candidateValues(candidate: CandidateView | undefined): CandidateValues {
  return {
    name: candidate?.name ?? '',
    kind: candidate?.kind ?? 'NCI_CENTER',
    centerId: candidate?.centerId ?? '',
    clinicianName: candidate?.clinicianName ?? '',
    source: candidate?.source ?? '',
    specialtyFit: candidate?.specialtyFit ?? '',
    distanceMiles: candidate?.distanceMiles?.toString() ?? '',
    isTelehealthOffered:
      candidate?.isTelehealthOffered == null ? '' : candidate.isTelehealthOffered ? 'YES' : 'NO',
    network: candidate?.network ?? '',
    referralNeeded: candidate?.referralNeeded ?? '',
    firstAppointmentOn: candidate?.firstAppointmentOn ?? '',
    intakeChecklist: candidate?.intakeChecklist ?? '',
    expectedDays: candidate?.expectedDays?.toString() ?? '',
    phone: candidate?.phone ?? '',
    fax: candidate?.fax ?? '',
  };
}

function one<T extends string>(known: readonly T[], value: string): T | null {
  return known.find((each) => each === value) ?? null;
}

function facts(values: CandidateValues) {
  return {
    centerId: values.centerId || null,
    clinicianName: values.clinicianName || null,
    source: one(IDEA_SOURCES, values.source),
    specialtyFit: values.specialtyFit || null,
    distanceMiles: checkedNumber(values.distanceMiles, 20_000),
    isTelehealthOffered: values.isTelehealthOffered === '' ? null : values.isTelehealthOffered === 'YES',
    network: one(NETWORK_STATUSES, values.network),
    referralNeeded: one(ANSWERS, values.referralNeeded),
    firstAppointmentOn: values.firstAppointmentOn || null,
    intakeChecklist: values.intakeChecklist || null,
    expectedDays: checkedNumber(values.expectedDays, 365),
    phone: values.phone || null,
    fax: values.fax || null,
  };
}

export function addCandidateActs(candidateId: string, values: CandidateValues): ActionInput[] {
  const kind = one(CANDIDATE_KINDS, values.kind) ?? 'SPECIALIST';
  return [{ addCandidate: { candidateId, name: values.name, kind, ...facts(values) } }];
}

/** Only what changed is sent; a cleared field is sent as null. */
export function updateCandidateActs(
  candidateId: string,
  values: CandidateValues,
  changed: Partial<CandidateValues>,
): ActionInput[] {
  if (Object.keys(changed).length === 0) return [];
  const all = { ...facts(values), name: values.name, kind: one(CANDIDATE_KINDS, values.kind) };
  const sent = Object.fromEntries(Object.entries(all).filter(([field]) => field in changed));
  return [{ updateCandidate: { candidateId, ...sent } }];
}
