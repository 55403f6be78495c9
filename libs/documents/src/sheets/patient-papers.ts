import type { Ctx } from '@sextant/data';
import {
  questionSheet,
  returnSummary,
  tellingYourDoctorCard,
  type PaperSetting,
  type SummaryNeed,
} from '@sextant/domain';
import { unbroken } from './authorization-sheet.js';
import { renderDoctorCard } from './doctor-card.js';
import { incomplete, paper, paperOfCase, type AskedPaper, type CasePaper } from './paper-of-case.js';
import { renderQuestionSheet } from './question-sheet.js';
import { renderReturnSummary } from './return-summary-sheet.js';

/** The questions of the present round to take along, in the patient's language. Undefined: there is no such case. */
export function questionSheetPaper(
  ctx: Ctx,
  { caseId, language }: AskedPaper,
): Promise<CasePaper | undefined> {
  return paperOfCase(ctx, caseId, 'paper.question_sheet', caseId, async ({ state, settingFor }) => {
    const { from, patient, todayOn, ...setting } = await settingFor(undefined, language ?? 'PATIENT');
    const sheet = questionSheet(state, {
      patientName: patient.name,
      language: setting.language,
      callName: from.contactName ?? from.name,
      ...(from.phone && { callPhone: from.phone }),
      todayOn,
    });
    const made = { organization: from.name, madeAt: ctx.clock.now() };
    return paper('question-sheet', await renderQuestionSheet(sheet, made));
  });
}

/** The card for telling the present doctor, in the patient's language. Undefined: there is no such case. */
export function doctorCardPaper(ctx: Ctx, { caseId, language }: AskedPaper): Promise<CasePaper | undefined> {
  return paperOfCase(ctx, caseId, 'paper.doctor_card', caseId, async ({ settingFor }) => {
    const { from, ...setting } = await settingFor(undefined, language ?? 'PATIENT');
    const card = tellingYourDoctorCard(setting.language);
    const made = { organization: from.name, madeAt: ctx.clock.now(), call: callOf(from) };
    return paper('telling-your-doctor', await renderDoctorCard(card, made));
  });
}

/** The summary for the first doctor; never without the patient's permission. Undefined: there is no such case. */
export function returnSummaryPaper(
  ctx: Ctx,
  { caseId, language = 'en' }: AskedPaper,
): Promise<CasePaper | undefined> {
  return paperOfCase(ctx, caseId, 'paper.return_summary', caseId, async ({ state, settingFor }) => {
    const result = returnSummary(state);
    if (result.kind === 'MISSING') return incomplete(sentenceFor(result.missing));
    const { todayOn, ...setting } = await settingFor(undefined, language);
    const bytes = await renderReturnSummary(
      result.summary,
      { ...setting, writtenOn: todayOn },
      { madeAt: ctx.clock.now() },
    );
    return paper('summary', bytes);
  });
}

function callOf({ contactName, name, phone }: PaperSetting['from']): (string | undefined)[] {
  return [contactName, name, unbroken(phone)];
}

const NEEDS: Record<SummaryNeed, string> = {
  PERMISSION: 'The patient has not allowed a summary. Ask first, and record the answer.',
  FIRST_DOCTOR: 'Say first who the first doctor is.',
  OPINION: 'Write down the second opinion first.',
  OUTCOME: 'Record the outcome first.',
};

function sentenceFor([first = 'PERMISSION']: readonly SummaryNeed[]): string {
  return NEEDS[first];
}
