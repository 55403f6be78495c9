import type { QuestionSheet } from '@sextant/domain';
import { Paper, type PaperSize } from '../paper/paper.js';
import { unbroken } from './authorization-sheet.js';
import { dayText, timeText } from '../paper/paper-words.js';

/** Lines to write what was said, and how it felt; fewer where there are many questions. */
const TOP_LINES = { said: 3, felt: 1 };
const OTHER_LINES = { said: 2, felt: 0 };
const FREE_LINES = 5;
const NAME_WIDTH = 170;

/** The page a patient takes along: large print, one question a block, room to write. */
export async function renderQuestionSheet(
  sheet: QuestionSheet,
  from: { organization: string; madeAt: string; size?: PaperSize },
): Promise<Buffer> {
  const { words, call, language } = sheet;
  const paper = new Paper({
    ...from,
    title: words.title,
    language,
    author: from.organization,
    footer: from.organization,
    isNumbered: true,
    textSize: 14,
  });
  paper.heading(1, words.title);
  paper.facts(
    [
      [words.for, sheet.patientName],
      [words.visit, visitText(sheet)],
      [words.support, sheet.supportPersonName ?? words.noSupport],
      [words.call, [call.name, unbroken(call.phone)].filter(Boolean).join(', ')],
    ],
    NAME_WIDTH,
  );
  blocks(paper, sheet, words.topTitle, sheet.topQuestions, TOP_LINES, 1);
  blocks(paper, sheet, words.otherTitle, sheet.otherQuestions, OTHER_LINES, sheet.topQuestions.length + 1);
  paper.keep(paper.headingHeight(2, words.moreTitle) + paper.linesHeight(FREE_LINES));
  paper.heading(2, words.moreTitle);
  paper.lines(FREE_LINES);
  recording(paper, sheet);
  paper.text(words.askAgain, { weight: 'bold' });
  return paper.finish();
}

function visitText({ words, language, visit }: QuestionSheet): string {
  if (!visit) return words.noVisit;
  const when =
    visit.mode === 'WRITTEN_OPINION'
      ? dayText(visit.startsOn, language)
      : timeText(visit.startsAt, visit.zone, language);
  return [when, words.modes[visit.mode], visit.clinicianName, visit.place].filter(Boolean).join('\n');
}

/** A question and its lines stay on one page; the title of a group stays with its first question. */
function blocks(
  paper: Paper,
  { words }: QuestionSheet,
  title: string,
  questions: readonly string[],
  { said, felt }: { said: number; felt: number },
  first: number,
): void {
  questions.forEach((question, index) => {
    const text = `${String(first + index)}. ${question}`;
    const labels = felt > 0 ? [words.theySaid, words.iFeel] : [words.theySaid];
    const height =
      paper.headingHeight(3, text) +
      labels.reduce((sum, label) => sum + paper.heightOf(label, paper.width), 0) +
      paper.linesHeight(said) +
      (felt > 0 ? paper.linesHeight(felt) : 0);
    paper.keep(height + (index === 0 ? paper.headingHeight(2, title) : 0));
    if (index === 0) paper.heading(2, title);
    paper.heading(3, text);
    paper.lines(said, words.theySaid);
    if (felt > 0) paper.lines(felt, words.iFeel);
  });
}

function recording(
  paper: Paper,
  { words, language, recordingPlan, recordingLine, recordingRule }: QuestionSheet,
): void {
  paper.keep(paper.textSize * 10);
  paper.heading(2, words.recordingTitle);
  paper.text(recordingLine);
  if (recordingPlan === 'NO' || recordingPlan === 'NOTEBOOK') return;
  paper.checkbox(words.mayWeRecord);
  if (recordingRule?.kind !== 'ALL_PARTY') return;
  const { name, checkedOn } = recordingRule.source;
  paper.text(words.everybodyAgrees, { gap: 2 });
  paper.note(words.ruleSource(name, dayText(checkedOn, language)));
}
