import type { DateOn } from '../calendar/date-on.js';

/** Why a second opinion is wanted. "Reassurance" is a full reason; nobody has to justify the wish. */
export const REASONS = [
  'RARE_OR_COMPLEX',
  'MAJOR_SURGERY',
  'OPTIONS_DIFFER',
  'UNCERTAIN',
  'RECURRED_OR_SPREAD',
  'REASSURANCE',
] as const;
export type Reason = (typeof REASONS)[number];

/** What the clinician based the decision window on. */
export const WINDOW_BASES = ['CANCER_TYPE', 'STAGE', 'AGGRESSIVENESS', 'OVERALL_SITUATION'] as const;
export type WindowBasis = (typeof WINDOW_BASES)[number];

/** How the current doctor took the news. A defensive reaction is logged as information, never hidden. */
export const DOCTOR_REACTIONS = ['NOT_TOLD', 'SUPPORTIVE', 'NEUTRAL', 'DEFENSIVE'] as const;
export type DoctorReaction = (typeof DOCTOR_REACTIONS)[number];

export interface TriageFields {
  reasons?: Reason[];
  cancerType?: string;
  diagnosisCode?: string;
  stage?: string;
  diagnosedOn?: DateOn;
  currentDoctor?: string;
  currentPlace?: string;
  recommendedTreatment?: string;
  treatmentPlannedOn?: DateOn;
  treatmentStarted?: boolean;
  doctorReaction?: DoctorReaction;
  supportPerson?: string;
}

export interface StateWindow {
  on: DateOn;
  /** The clinician who said it. "Nurse on phone" names nobody and leaves the window unconfirmed. */
  clinicianName?: string;
  /** The day the clinician said it. */
  statedOn?: DateOn;
  bases?: WindowBasis[];
  note?: string;
}

/** Until when it is safe to decide. Only a named clinician's dated statement is confirmed. */
export interface DecisionWindow extends StateWindow {
  isConfirmed: boolean;
  /** AUTHORED by a clinical role, or TRANSCRIBED by anybody from a named clinician's dated statement. */
  origin: 'AUTHORED' | 'TRANSCRIBED';
  recordedById?: string;
}

export interface Triage extends TriageFields {
  reasons: Reason[];
  isConsentAsked: boolean;
}
