import type { NavigationEvidence, PatientEvidence } from '@sextant/contract';
import { describe, expect, it } from '@jest/globals';
import { EFFORT_WORDS, EVIDENCE_WORDS, PIN_RULES } from '@sextant/domain';
import { readPdf } from '../testing/read-pdf.js';
import { readPdfText } from '../testing/read-pdf-text.js';
import { renderNavigationEvidence } from './evidence-sheet.js';
import { EVIDENCE_SHEET_WORDS } from './evidence-sheet.words.js';

type Gate = PatientEvidence['gates'][number];
const NO_DAY = { on: null, untilOn: null, how: null, practitionerName: null };
const MET: Gate = {
  ...NO_DAY,
  gate: 'CONSENT',
  state: 'MET',
  on: '2026-10-01',
  untilOn: '2027-09-30',
  how: 'SPOKEN',
};
const EXPIRED: Gate = {
  ...NO_DAY,
  gate: 'VISIT',
  state: 'EXPIRED',
  on: '2025-03-14',
  practitionerName: 'Dr. Lee',
};
const MISSING: Gate = { ...NO_DAY, gate: 'PLAN', state: 'MISSING' };

/** Acts of twenty minutes; every fifth does not count. The first one goes past midnight in New York. */
function patientWith(count: number, over: Partial<PatientEvidence> = {}): PatientEvidence {
  return {
    caseId: '0a1b2c3d-0000-4000-8000-000000000000',
    patientName: 'Rosa Nguyễn Thị Ortiz',
    mrn: 'MRN-1',
    navigatorName: 'Noor Haddad',
    loggedMinutes: count * 20,
    countedMinutes: 59,
    g0023: 0,
    g0024: 0,
    gates: [MET, EXPIRED, MISSING],
    acts: Array.from({ length: count }, (_, index) => ({
      actionId: `0a1b2c3d-0000-4000-8000-${String(index).padStart(12, '0')}`,
      action: 'LOG_CALL',
      personName: index % 2 ? 'Noor Haddad' : 'Ana Reyes',
      category: 'CARE_COORDINATION',
      startAt: index === 0 ? '2026-11-03T04:50:00.000Z' : '2026-11-04T15:05:00.000Z',
      endAt: index === 0 ? '2026-11-03T05:10:00.000Z' : '2026-11-04T15:25:00.000Z',
      minutes: 20,
      countedMinutes: index % 5 === 4 ? 0 : 20,
      reason: index % 5 === 4 ? 'OVERLAP' : null,
    })),
    ...over,
  };
}

const render = (language: 'en' | 'es', ...patients: PatientEvidence[]): Promise<Buffer> => {
  const evidence: NavigationEvidence = {
    month: '2026-11',
    zone: 'America/New_York',
    firstOn: '2026-11-01',
    lastOn: '2026-11-30',
    patientCount: patients.length,
    loggedMinutes: 1_234,
    countedMinutes: 59,
    reportableCount: 0,
    patients,
  };
  const madeAt = '2026-11-22T15:00:00Z';
  return renderNavigationEvidence(evidence, { language, organization: 'Harbor Light', madeAt });
};

describe.each(['en', 'es'] as const)('the evidence of a month in %s', (language) => {
  const words = EVIDENCE_SHEET_WORDS[language];

  it('sums minutes by activity and person, names gates, threshold and the rules with source and day', async () => {
    const bytes = await render(language, patientWith(10));
    expect(await readPdf(bytes)).toMatchObject({ isTagged: true, language: `${language}-US` });
    const text = await readPdfText(bytes);
    const category = EFFORT_WORDS[language].CARE_COORDINATION;
    for (const part of [
      EVIDENCE_WORDS[language].notice,
      'Rosa Nguyễn Thị Ortiz',
      '1,234',
      words.noUnit(1, 60),
      `${category} Ana Reyes 100 80`,
      `${category} Noor Haddad 100 80`,
      '2026-11-02 23:50–',
      '2026-11-03 00:10',
      '2026-11-04 10:05–10:25',
      EVIDENCE_WORDS[language].reasons.OVERLAP,
      words.hows.SPOKEN,
      'Dr. Lee',
      ...PIN_RULES.map((rule) => rule.source),
    ])
      expect(text).toContain(part);
  });

  it('breaks over pages, each act once, and counts units', async () => {
    const many = patientWith(150, { g0023: 1, g0024: 2, countedMinutes: 120 });
    const bytes = await render(language, many, patientWith(1));
    const { pages, structure } = await readPdf(bytes);
    expect(pages).toBeGreaterThan(5);
    // Heads of the four tables, two persons and one, and the acts.
    expect(structure.filter((type) => type === 'TR')).toHaveLength(4 + 2 + 1 + 151);
    expect(await readPdfText(bytes)).toContain('G0023 + 2 × G0024');
  });

  it('says that there is nothing where nothing was logged', async () => {
    expect(await readPdfText(await render(language))).toContain(words.none);
  });
});
