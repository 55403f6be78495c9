import type { DateOn } from '../calendar/date-on.js';

export const APPEAL_RESULTS = ['WON', 'LOST'] as const;
export type AppealResult = (typeof APPEAL_RESULTS)[number];

/** One request for a prior authorization and what came of it. A case keeps all of them, oldest first. */
export interface AuthorizationRound {
  /** 1, 2, 3 … within the case. */
  ordinal: number;
  /** The case's round it was for. */
  round: number;
  submittedOn: DateOn;
  /** HH:MM on the organization's wall clock, where it was written down. */
  submittedTime?: string;
  isExpedited: boolean;
  number?: string;
  result?: 'APPROVED' | 'DENIED';
  answeredOn?: DateOn;
  /** Word for word: the appeal answers it. */
  denialReason?: string;
  appealDueOn?: DateOn;
  appealFiledOn?: DateOn;
  appealResult?: AppealResult;
  appealAnsweredOn?: DateOn;
}
