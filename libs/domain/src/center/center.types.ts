import type { DateOn } from '../calendar/date-on.js';

export const CANDIDATE_KINDS = ['ACADEMIC_CENTER', 'NCI_CENTER', 'SPECIALIST'] as const;
export type CandidateKind = (typeof CANDIDATE_KINDS)[number];

/** Where the idea came from. */
export const IDEA_SOURCES = [
  'CURRENT_DOCTOR',
  'OTHER_PHYSICIAN',
  'NAVIGATOR',
  'CANCER_ORGANIZATION',
  'OWN_RESEARCH',
] as const;
export type IdeaSource = (typeof IDEA_SOURCES)[number];

export const NETWORK_STATUSES = ['UNKNOWN', 'IN_NETWORK', 'OUT_OF_NETWORK'] as const;
export type NetworkStatus = (typeof NETWORK_STATUSES)[number];

/** A question whose answer may not be known yet. */
export const ANSWERS = ['UNKNOWN', 'YES', 'NO'] as const;
export type Answer = (typeof ANSWERS)[number];

/** What the center said to the request for an opinion. */
export const CENTER_REPLIES = ['NOT_ASKED', 'ASKED', 'ACCEPTED', 'DECLINED'] as const;
export type CenterReply = (typeof CENTER_REPLIES)[number];

export interface CandidateFields {
  name?: string;
  kind?: CandidateKind;
  centerId?: string;
  clinicianName?: string;
  source?: IdeaSource;
  specialtyFit?: string;
  distanceMiles?: number;
  isTelehealthOffered?: boolean;
  network?: NetworkStatus;
  referralNeeded?: Answer;
  firstAppointmentOn?: DateOn;
  /** What records the center wants, in its own words and order. */
  intakeChecklist?: string;
  expectedDays?: number;
  phone?: string;
  fax?: string;
}

export interface Candidate extends CandidateFields {
  id: string;
  round: number;
  name: string;
  kind: CandidateKind;
  reply: CenterReply;
  /** The day it was asked, kept once it has answered. */
  askedOn?: DateOn;
  repliedOn?: DateOn;
  replyContact?: string;
  /** The last call to the center about the request since it was asked. */
  chasedOn?: DateOn;
  isChosen: boolean;
  chosenReason?: string;
}
