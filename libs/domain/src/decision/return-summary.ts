import type { DateOn } from '../calendar/date-on.js';
import type { CaseState } from '../case/case-state.js';
import { cellMark, type CellMark } from './compare-opinions.js';
import { OPINION_FIELDS, type OpinionField, type OpinionOrder, type Outcome } from './decision.types.js';

/** What a summary needs before it may go back. */
export const SUMMARY_NEEDS = ['PERMISSION', 'FIRST_DOCTOR', 'OPINION', 'OUTCOME'] as const;
export type SummaryNeed = (typeof SUMMARY_NEEDS)[number];

export interface SummaryOpinion {
  order: OpinionOrder;
  clinicianName?: string;
  centerName?: string;
  givenOn?: DateOn;
  /** What was said, and how it stands beside what the first doctor said. */
  fields: { field: OpinionField; text: string; mark: CellMark }[];
}

/** The data of the letter back to the first doctor. Experience of the teams never goes into it. */
export interface ReturnSummary {
  /** The first doctor, who reads it. */
  to: { clinicianName: string; place?: string };
  /** Everybody's opinion but the first doctor's own. */
  opinions: SummaryOpinion[];
  outcome: Outcome;
  outcomeNote?: string;
  /** The decision in the patient's words, when there is one. */
  decision?: { words: string; decidedOn?: DateOn };
  sentOn?: DateOn;
}

export type ReturnSummaryResult =
  { kind: 'READY'; summary: ReturnSummary } | { kind: 'MISSING'; missing: SummaryNeed[] };

/** What decides whether there may be a summary, as the case and as its page have it. */
export interface SummaryFacts {
  opinions: readonly { order: OpinionOrder; clinicianName?: string | null | undefined }[];
  triage: { currentDoctor?: string | null | undefined };
  decision: { isReturnPermitted?: boolean | null | undefined; outcome?: Outcome | null | undefined };
}

/** Who gave the first opinion, by name: as it is written there, else the doctor the patient came from. */
export function firstDoctorOf({
  opinions,
  triage,
}: Pick<SummaryFacts, 'opinions' | 'triage'>): string | undefined {
  const first = opinions.find((one) => one.order === 'FIRST');
  return first?.clinicianName || triage.currentDoctor || undefined;
}

/** Everything a summary still needs, the permission first. */
export function summaryNeeds(facts: SummaryFacts): SummaryNeed[] {
  const isMet: Record<SummaryNeed, boolean> = {
    PERMISSION: facts.decision.isReturnPermitted === true,
    FIRST_DOCTOR: firstDoctorOf(facts) !== undefined,
    OPINION: facts.opinions.some((one) => one.order !== 'FIRST'),
    OUTCOME: Boolean(facts.decision.outcome),
  };
  return SUMMARY_NEEDS.filter((need) => !isMet[need]);
}

/**
 * The summary for the first doctor, or everything that is still missing. Without the patient's permission there is none,
 * whatever else is there.
 */
export function returnSummary(state: CaseState): ReturnSummaryResult {
  const { decision, opinions, triage } = state;
  const first = opinions.find((one) => one.order === 'FIRST');
  const others = opinions.filter((one) => one.order !== 'FIRST');
  const clinicianName = firstDoctorOf(state);
  const outcome = decision.outcome;
  const missing = summaryNeeds(state);
  if (missing.length > 0 || !clinicianName || !outcome) return { kind: 'MISSING', missing };
  const place = first?.centerName ?? triage.currentPlace;
  const { outcomeNote, words, decidedOn, returnSentOn } = decision;
  return {
    kind: 'READY',
    summary: {
      to: { clinicianName, ...(place ? { place } : {}) },
      opinions: others.map(({ order, experience: _, ...said }) => ({
        order,
        ...(said.clinicianName ? { clinicianName: said.clinicianName } : {}),
        ...(said.centerName ? { centerName: said.centerName } : {}),
        ...(said.givenOn ? { givenOn: said.givenOn } : {}),
        fields: OPINION_FIELDS.flatMap((field) => {
          const text = said[field];
          return text ? [{ field, text, mark: cellMark(field, said, first ? [first] : []) }] : [];
        }),
      })),
      outcome,
      ...(outcomeNote ? { outcomeNote } : {}),
      ...(words ? { decision: { words, ...(decidedOn ? { decidedOn } : {}) } } : {}),
      ...(returnSentOn ? { sentOn: returnSentOn } : {}),
    },
  };
}
