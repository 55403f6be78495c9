import { describe, expect, it } from '@jest/globals';
import {
  OPINION_FIELDS,
  QUESTION_SHEET_WORDS,
  questionSheet,
  returnSummary,
  tellingYourDoctorCard,
} from '@sextant/domain';
import { aCase, type CaseBuilder } from '@sextant/domain/testing';
import { readPdf } from '../testing/read-pdf.js';
import { readPdfText } from '../testing/read-pdf-text.js';
import { renderDoctorCard } from './doctor-card.js';
import { renderQuestionSheet } from './question-sheet.js';
import { renderReturnSummary } from './return-summary-sheet.js';
import { RETURN_SUMMARY_WORDS } from './return-summary.words.js';

const FROM = { organization: 'Harbor Light', madeAt: '2026-11-22T15:00:00Z' };
const LONG_NAME = 'María Fernández-Villavicencio de la Santísima Trinidad y Nguyễn Thị Hồng Phượng';

function asking(texts: readonly string[], top: number): CaseBuilder {
  return texts.reduce(
    (builder, text, index) =>
      builder.record({
        type: 'ADD_QUESTION',
        questionId: `q${String(index)}`,
        topic: 'OWN',
        text,
        isConfirmed: true,
        isTop: index < top,
      }),
    aCase(),
  );
}

function sheetOf(builder: CaseBuilder, language: 'en' | 'es', patientName = 'Rosa Ortiz'): Promise<Buffer> {
  const facts = { patientName, language, callName: 'Noor Haddad', callPhone: '(212) 555-0142' };
  return renderQuestionSheet(questionSheet(builder.build(), { ...facts, todayOn: '2026-11-02' }), FROM);
}

describe.each(['en', 'es'] as const)('in %s', (language) => {
  const words = QUESTION_SHEET_WORDS[language];

  it('the question sheet has the top questions first, in the patient’s words, with whom to call', async () => {
    const bytes = await sheetOf(asking(['¿Y mi nieto?', 'Second one?', 'Tercera?', 'Later?'], 3), language);
    expect(await readPdf(bytes)).toMatchObject({
      title: words.title,
      isTagged: true,
      language: `${language}-US`,
    });
    const text = await readPdfText(bytes);
    const places = ['Noor Haddad, (212) 555-0142', words.topTitle, '1. ¿Y mi nieto?', words.iFeel].concat([
      '3. Tercera?',
      words.otherTitle,
      '4. Later?',
      words.theySaid,
      words.moreTitle,
      words.mayWeRecord,
    ]);
    const found = places.map((part, index) => text.indexOf(part, index === 7 ? text.indexOf('4. ') : 0));
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  it('the question sheet breaks over pages between questions and keeps long names', async () => {
    const long = 'What would you do first? '.repeat(35).trim();
    const bytes = await sheetOf(asking([long, long, long, ...Array(9).fill('Why?')], 3), language, LONG_NAME);
    const { pages, structure } = await readPdf(bytes);
    expect(pages).toBeGreaterThan(4);
    expect(structure.filter((type) => type === 'H3')).toHaveLength(12);
    const text = await readPdfText(bytes);
    expect(text).toContain(LONG_NAME);
    expect(text.split('What would you do first?')).toHaveLength(35 * 3 + 1);
  });

  it('the question sheet says that all have to agree only where the rule of the state says so', async () => {
    const visit = (usState: 'FL' | 'NY') =>
      aCase().record({
        type: 'BOOK_APPOINTMENT',
        appointmentId: 'v1',
        mode: 'IN_PERSON',
        startsAt: '2026-11-24T15:30:00.000Z',
        zone: 'America/New_York',
        startsOn: '2026-11-24',
        place: 'Lakeside, floor 2',
        usState,
      });
    const [florida, newYork] = await Promise.all(
      [visit('FL'), visit('NY')].map(async (builder) => readPdfText(await sheetOf(builder, language))),
    );
    expect(florida).toContain(words.everybodyAgrees);
    expect(florida).toContain('JAMA 2017;318:513');
    expect(florida).toMatch(/10:30.* Lakeside, floor 2/);
    expect(newYork).not.toContain(words.everybodyAgrees);
    expect(newYork).toContain(words.mayWeRecord);
  });

  it('the card for the doctor says every step and whom to call', async () => {
    const card = tellingYourDoctorCard(language);
    const bytes = await renderDoctorCard(card, { ...FROM, call: ['Noor Haddad', '(212) 555-0100'] });
    const read = await readPdf(bytes);
    expect(read).toMatchObject({ pages: 1, title: card.title, isTagged: true, language: `${language}-US` });
    expect(read.structure.filter((type) => type === 'H2')).toHaveLength(card.steps.length);
    const text = await readPdfText(bytes);
    for (const part of [card.lead, ...card.steps.map(({ say }) => `“${say}”`), card.after])
      expect(text).toContain(part);
    expect(text).toContain('Noor Haddad · (212) 555-0100');
  });

  it('the summary tells what was said beside the first opinion, however long, and never how teams felt', async () => {
    const long = `${'Medicine first, then surgery. '.repeat(120)}End.`;
    const fields = Object.fromEntries(OPINION_FIELDS.map((field) => [field, `${field} text`]));
    const { stage: _, ...firstFields } = fields;
    const state = aCase()
      .triaged()
      .withWrittenOpinion()
      .record({ type: 'RECORD_OPINION', order: 'FIRST', clinicianName: 'Dr. Lee', ...firstFields })
      .record({
        type: 'RECORD_OPINION',
        order: 'SECOND',
        clinicianName: 'Dr. Osei',
        ...fields,
        treatment: long,
      })
      .record({ type: 'RATE_TEAM', order: 'SECOND', trust: 5, listens: 1 })
      .record({ type: 'RECORD_OUTCOME', outcome: 'DIFFERENT_APPROACH', note: 'In spring' })
      .record({ type: 'RECORD_DECISION', words: 'I start with medicine.', decidedOn: '2026-11-02' })
      .record({ type: 'RETURN_SUMMARY', isPermitted: true })
      .build();
    const result = returnSummary(state);
    if (result.kind !== 'READY') throw new Error(result.missing.join());
    const bytes = await renderReturnSummary(
      result.summary,
      {
        language,
        patient: { name: LONG_NAME, birthOn: '1961-03-14' },
        from: { name: 'Harbor Light', phone: '(212) 555-0100', contactName: 'Noor Haddad' },
        writtenOn: '2026-11-22',
      },
      FROM,
    );
    const said = RETURN_SUMMARY_WORDS[language];
    expect(await readPdf(bytes)).toMatchObject({
      title: said.title,
      isTagged: true,
      language: `${language}-US`,
    });
    const text = await readPdfText(bytes);
    for (const part of [
      'Dr. Lee',
      LONG_NAME,
      'Harbor Light, (212) 555-0100',
      said.outcomes.DIFFERENT_APPROACH,
      'In spring',
      `${said.fields.diagnosis}: ${said.marks.SAME}`,
      `${said.fields.stage}: ${said.marks.ONLY_HERE}`,
      `${said.fields.treatment}: ${said.marks.DIFFERS}`,
      '“I start with medicine.”',
      said.source,
    ])
      expect(text).toContain(part);
    expect(text.split('Medicine first, then surgery.')).toHaveLength(121);
    expect(text).not.toMatch(/trust|listens|confianza|escucha/i);
  });

  it('the summary says plainly that there is no decision yet, and nothing beside a doctor who wrote nothing', async () => {
    const state = aCase({ currentDoctor: 'Dr. Lee' })
      .triaged()
      .withWrittenOpinion()
      .record({ type: 'RECORD_OPINION', order: 'SECOND', stage: 'II' })
      .record({ type: 'RECORD_OUTCOME', outcome: 'CONFIRMED' })
      .record({ type: 'RETURN_SUMMARY', isPermitted: true })
      .build();
    const result = returnSummary(state);
    if (result.kind !== 'READY') throw new Error(result.missing.join());
    const setting = { language, patient: { name: 'Rosa' }, from: { name: 'Harbor Light' } };
    const bytes = await renderReturnSummary(result.summary, { ...setting, writtenOn: '2026-11-22' }, FROM);
    const said = RETURN_SUMMARY_WORDS[language];
    expect(await readPdfText(bytes)).toMatch(new RegExp(`${said.fields.stage} II .*${said.undecided}`));
  });
});
