import type {
  LetterSender,
  PaperLanguage,
  PaperPatient,
  ReturnSummary,
  SummaryOpinion,
} from '@sextant/domain';
import { Paper, type PaperSize } from '../paper/paper.js';
import { dayText } from '../paper/paper-words.js';
import { placeOf } from './authorization-sheet.js';
import { RETURN_SUMMARY_WORDS } from './return-summary.words.js';

export interface ReturnSummarySetting {
  language: PaperLanguage;
  patient: PaperPatient;
  from: LetterSender;
  writtenOn: string;
}

/** The letter back to the first doctor: what the others said beside the own words, and what the patient decided. */
export async function renderReturnSummary(
  summary: ReturnSummary,
  { language, patient, from, writtenOn }: ReturnSummarySetting,
  made: { madeAt: string; size?: PaperSize },
): Promise<Buffer> {
  const words = RETURN_SUMMARY_WORDS[language];
  const { to, opinions, outcome, outcomeNote, decision } = summary;
  const paper = new Paper({
    ...made,
    title: words.title,
    language,
    author: from.name,
    footer: `${from.name} · ${words.confidential}`,
    isNumbered: true,
    textSize: 11.5,
  });
  paper.heading(1, words.title);
  paper.facts([
    [words.to, [to.clinicianName, to.place].filter(Boolean).join(', ')],
    [words.from, placeOf(from)],
    [words.contact, from.contactName],
    [words.on, dayText(writtenOn, language)],
  ]);
  paper.rule();
  paper.facts([
    [words.patient, patient.name],
    [words.born, patient.birthOn && dayText(patient.birthOn, language)],
    [words.number, patient.mrn],
  ]);
  paper.text(words.lead);
  paper.heading(2, words.outcome);
  paper.text(words.outcomes[outcome], { weight: 'bold' });
  if (outcomeNote) paper.text(outcomeNote);
  for (const opinion of opinions) drawOpinion(paper, opinion, language);
  paper.heading(2, words.decision);
  if (decision) {
    paper.text(`“${decision.words}”`);
    if (decision.decidedOn) paper.note(words.decidedOn(dayText(decision.decidedOn, language)));
  } else paper.text(words.undecided);
  paper.rule();
  paper.note(words.source);
  return paper.finish();
}

/** Field by field under headings: what doctors say may be longer than a page, which no row of a table may be. */
function drawOpinion(paper: Paper, opinion: SummaryOpinion, language: PaperLanguage): void {
  const words = RETURN_SUMMARY_WORDS[language];
  const { order, clinicianName, centerName, givenOn, fields } = opinion;
  paper.keep(paper.textSize * 9);
  paper.heading(2, words.order[order]);
  paper.facts([
    [words.doctor, clinicianName],
    [words.place, centerName],
    [words.givenOn, givenOn && dayText(givenOn, language)],
  ]);
  if (fields.length === 0) paper.text(words.nothing);
  for (const { field, text, mark } of fields) {
    paper.heading(3, [words.fields[field], words.marks[mark]].filter(Boolean).join(': '));
    paper.text(text);
  }
}
