import type { DateOn } from '../calendar/date-on.js';
import type { CaseState } from '../case/case-state.js';
import type { RuleLanguage } from '../rule-cards/rule-card.types.js';
import { findBooked } from '../visit/appointments.js';
import { recordingRule, type RecordingRule } from '../visit/recording-rule.js';
import type { Appointment } from '../visit/visit.types.js';
import type { Question, RecordingPlan } from './questions.types.js';
import { QUESTION_SHEET_WORDS, type QuestionSheetWords } from './question-sheet.words.js';

/** What the case does not know: who the patient is and whom to call. */
export interface QuestionSheetFacts {
  patientName: string;
  /** The patient's language; anything but Spanish is written in English. */
  language: string;
  /** The navigator, or the organization when nobody has the case. */
  callName: string;
  callPhone?: string;
  todayOn: DateOn;
}

export type SheetVisit = Pick<
  Appointment,
  'mode' | 'startsAt' | 'zone' | 'startsOn' | 'clinicianName' | 'place'
>;

/** The page a patient takes along: plain data, to be printed in the patient's language. */
export interface QuestionSheet {
  language: RuleLanguage;
  words: QuestionSheetWords;
  patientName: string;
  call: { name: string; phone?: string };
  visit?: SheetVisit;
  /** At most three; the patient's own words are never changed. */
  topQuestions: string[];
  otherQuestions: string[];
  supportPersonName?: string;
  recordingPlan: RecordingPlan;
  /** One line about recording: who was asked, and always to ask first. */
  recordingLine: string;
  recordingRule?: RecordingRule;
}

/**
 * The question sheet of the present round: the top questions first, each group in the order they will be asked. What the
 * patient has not confirmed is left out unless it stands at the top. An empty sheet is a sheet: its lines are for
 * writing.
 */
export function questionSheet(state: CaseState, facts: QuestionSheetFacts): QuestionSheet {
  const language: RuleLanguage = facts.language.toLowerCase().startsWith('es') ? 'es' : 'en';
  const words = QUESTION_SHEET_WORDS[language];
  const asked = state.questions
    .filter((one) => one.round === state.round && (one.isTop || one.isConfirmed))
    .toSorted((a, b) => a.position - b.position);
  const visit =
    findBooked(state) ?? state.appointments.findLast((one) => one.round === state.round && isHeld(one));
  const rule = visit && recordingRule(visit, facts.todayOn);
  const { supportPersonName, recordingPlan = 'NOT_ASKED', isRecordingAllowed } = state.visitPrep;
  return {
    language,
    words,
    patientName: facts.patientName,
    call: { name: facts.callName, ...(facts.callPhone ? { phone: facts.callPhone } : {}) },
    ...(visit ? { visit: visitOf(visit) } : {}),
    topQuestions: textsOf(asked.filter((one) => one.isTop)),
    otherQuestions: textsOf(asked.filter((one) => !one.isTop)),
    ...(supportPersonName ? { supportPersonName } : {}),
    recordingPlan,
    recordingLine: isRecordingAllowed === true ? words.recordingAgreed : words.recording[recordingPlan],
    ...(rule ? { recordingRule: rule } : {}),
  };
}

/** A sheet that is printed once more after the visit names that visit. */
function isHeld({ state }: Appointment): boolean {
  return state === 'ATTENDED' || state === 'OPINION_RECEIVED';
}

function textsOf(questions: readonly Question[]): string[] {
  return questions.map((one) => one.text);
}

function visitOf({ mode, startsAt, zone, startsOn, clinicianName, place }: Appointment): SheetVisit {
  return {
    mode,
    startsAt,
    zone,
    startsOn,
    ...(clinicianName ? { clinicianName } : {}),
    ...(place ? { place } : {}),
  };
}
