import { REASONS, type Reason } from '@sextant/domain';
import type { ActionInput, CaseView } from '../../case.types.js';

export type TriageValues = {
  reasons: readonly string[];
  cancerType: string;
  diagnosisCode: string;
  stage: string;
  diagnosedOn: string;
  currentDoctor: string;
  currentPlace: string;
  recommendedTreatment: string;
  treatmentPlannedOn: string;
  /** YES, NO or empty while nobody knows. */
  treatmentStarted: string;
  supportPerson: string;
};

export function triageValues({ triage }: Pick<CaseView, 'triage'>): TriageValues {
  return {
    reasons: triage.reasons,
    cancerType: triage.cancerType ?? '',
    diagnosisCode: triage.diagnosisCode ?? '',
    stage: triage.stage ?? '',
    diagnosedOn: triage.diagnosedOn ?? '',
    currentDoctor: triage.currentDoctor ?? '',
    currentPlace: triage.currentPlace ?? '',
    recommendedTreatment: triage.recommendedTreatment ?? '',
    treatmentPlannedOn: triage.treatmentPlannedOn ?? '',
    treatmentStarted: triage.treatmentStarted === null ? '' : triage.treatmentStarted ? 'YES' : 'NO',
    supportPerson: triage.supportPerson ?? '',
  };
}

/** Only what changed is sent, so that a colleague's other fields stay; a cleared field is sent as null. */
export function triageActs(changed: Partial<TriageValues>): ActionInput[] {
  if (Object.keys(changed).length === 0) return [];
  const { reasons, treatmentStarted, ...texts } = changed;
  return [
    {
      updateTriage: {
        ...Object.fromEntries(Object.entries(texts).map(([field, value]) => [field, value || null])),
        ...(reasons === undefined
          ? {}
          : { reasons: REASONS.filter((reason): reason is Reason => reasons.includes(reason)) }),
        ...(treatmentStarted === undefined
          ? {}
          : { treatmentStarted: treatmentStarted === '' ? null : treatmentStarted === 'YES' }),
      },
    },
  ];
}
