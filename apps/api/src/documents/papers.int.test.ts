import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readPdf, readPdfText } from '@sextant/documents/testing';
import { QUESTION_SHEET_WORDS, tellingYourDoctorCard } from '@sextant/domain';
import { openTestCase } from '../testing/test-case.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import type { TestClient } from '../testing/test-client.js';

const RECORD = `mutation ($input: RecordActionInput!) { recordAction(input: $input) {
  __typename ... on ActionRefused { code field message } } }`;
const SAVE_HOLDER = `mutation ($input: SaveHolderInput!) { saveHolder(input: $input) { ... on Holder { id } } }`;

let api: TestApi;
let ana: TestClient;
let stranger: TestClient;
let administrator: TestClient;
let today: string;
let holderId: string;

beforeAll(async () => {
  api = await startTestApi();
  ana = await api.signedIn(await api.addPerson({ name: 'Ana Reyes' }));
  stranger = await api.signedIn(await api.addPerson({ orgId: api.data.orgs.b }));
  administrator = await api.signedIn(await api.addPerson({ roles: ['ADMINISTRATOR'] }));
  ({
    me: { today },
  } = await ana.ask<{ me: { today: string } }>('{ me { today } }'));
  const saved = await ana.ask<{ saveHolder: { id: string } }>(SAVE_HOLDER, {
    input: { name: 'Riverside General', kind: 'HOSPITAL', fax: '(212) 555-0177', city: 'Springfield' },
  });
  holderId = saved.saveHolder.id;
});
afterAll(() => api.close());

async function record(caseId: string, action: Record<string, unknown>): Promise<void> {
  const { recordAction } = await ana.ask<{ recordAction: { __typename: string } }>(RECORD, {
    input: { actionId: randomUUID(), caseId, action },
  });
  expect(recordAction).toEqual({ __typename: 'ActionRecorded' });
}

/** The paper as who gets it sees it: what it says, and whether programs can read it aloud. */
async function paper(path: string, by = ana): Promise<{ text: string; name: string }> {
  const response = await by.fetch(path);
  expect([path, response.status, response.headers.get('content-type')]).toEqual([
    path,
    200,
    'application/pdf',
  ]);
  expect(response.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
  expect(response.headers.get('cache-control')).toBe('no-store');
  const bytes = new Uint8Array(await response.arrayBuffer());
  const read = await readPdf(bytes);
  expect(read.isTagged).toBe(true);
  expect(read.title).toMatch(/\w/);
  const disposition = response.headers.get('content-disposition') ?? '';
  return { text: `${read.language ?? ''} ${await readPdfText(bytes)}`, name: disposition };
}

async function audited(
  what: string,
): Promise<{ caseIds: string[]; subjectId: string | null; act: string }[]> {
  return api.data.rows(
    `select case_ids as "caseIds", subject_id as "subjectId", act from audit_event where what = $1`,
    [what],
  );
}

/** A paper is not there for strangers, unknown cases and what is no id, is refused to who may not, and asks who comes. */
async function isGuarded(pathOf: (caseId: string) => string, caseId: string): Promise<void> {
  const answers = await Promise.all(
    [
      [stranger, caseId],
      [ana, randomUUID()],
      [ana, 'x'],
    ].map(async ([by, id]) => (await (by as TestClient).fetch(pathOf(id as string))).status),
  );
  expect(answers).toEqual([404, 404, 404]);
  expect((await administrator.fetch(pathOf(caseId))).status).toBe(403);
  expect((await api.client().fetch(pathOf(caseId))).status).toBe(401);
}

describe('papers for the patient', () => {
  let caseId: string;
  beforeAll(async () => {
    caseId = await openTestCase(ana, { familyName: 'Quintero Nguyễn' });
    const questionId = randomUUID();
    await record(caseId, {
      addQuestion: {
        questionId,
        topic: 'OWN',
        text: '¿Podré cargar a mi nieto?',
        isTop: true,
        isConfirmed: true,
      },
    });
    await record(caseId, {
      addQuestion: { questionId: randomUUID(), topic: 'OWN', text: '¿Y si no?', isConfirmed: false },
    });
  });

  it('have the questions in the patient’s language, with whom to call, and the reading is on record', async () => {
    const path = `/documents/cases/${caseId}/question-sheet`;
    const { text, name } = await paper(path);
    const words = QUESTION_SHEET_WORDS.es;
    for (const part of [
      'es-US',
      words.title,
      'Rosa Quintero Nguyễn',
      words.topTitle,
      '1. ¿Podré cargar a mi nieto?',
      words.theySaid,
      '(212) 555-0100',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('¿Y si no?');
    expect(name).toBe('attachment; filename=question-sheet.pdf');
    expect(await audited('paper.question_sheet')).toEqual([
      { caseIds: [caseId], subjectId: caseId, act: 'E' },
    ]);
    expect((await paper(`${path}?language=en`)).text).toContain(QUESTION_SHEET_WORDS.en.topTitle);
    expect((await paper(`${path}?language=xx`)).text).toContain(words.topTitle);
  });

  it('have the card for telling the doctor in the patient’s language', async () => {
    const { text } = await paper(`/documents/cases/${caseId}/doctor-card`);
    const card = tellingYourDoctorCard('es');
    for (const part of [
      'es-US',
      card.title,
      card.after,
      '(212) 555-0100',
      ...card.steps.map(({ say }) => say),
    ])
      expect(text).toContain(part);
    expect(await audited('paper.doctor_card')).toMatchObject([{ caseIds: [caseId] }]);
    const english = await openTestCase(ana, { language: 'en' });
    expect((await paper(`/documents/cases/${english}/doctor-card`)).text).toContain('Telling your doctor');
  });

  it.each(['question-sheet', 'doctor-card', 'return-summary'])('are guarded: %s', (name) =>
    isGuarded((id) => `/documents/cases/${id}/${name}`, caseId),
  );
});

describe('the summary for the first doctor', () => {
  let caseId: string;
  const refusal = async (): Promise<[number, string]> => {
    const response = await ana.fetch(`/documents/cases/${caseId}/return-summary`);
    return [response.status, await response.text()];
  };

  it('is refused with a sentence until the patient allows it and there is something to tell', async () => {
    caseId = await openTestCase(ana);
    expect(await refusal()).toEqual([409, expect.stringContaining('has not allowed a summary')]);
    await record(caseId, { returnSummary: { isPermitted: true } });
    expect(await refusal()).toEqual([409, expect.stringContaining('who the first doctor is')]);
    await record(caseId, { recordOpinion: { order: 'FIRST', clinicianName: 'Dr. Lee', stage: 'II' } });
    expect(await refusal()).toEqual([409, expect.stringContaining('second opinion')]);
    await record(caseId, {
      recordPastVisit: {
        appointmentId: randomUUID(),
        mode: 'WRITTEN_OPINION',
        startsOn: '2026-11-03',
        startsTime: '10:00',
        zone: 'America/New_York',
        result: 'OPINION_RECEIVED',
      },
    });
    await record(caseId, { recordOpinion: { order: 'SECOND', clinicianName: 'Dr. Osei', stage: 'IIA' } });
    expect(await refusal()).toEqual([409, expect.stringContaining('Record the outcome')]);
    await record(caseId, { recordOutcome: { outcome: 'DIFFERENT_APPROACH', note: 'Medicine first' } });
    expect(await audited('paper.return_summary')).toEqual([]);
  });

  it('then speaks English as its reader does, or Spanish where asked', async () => {
    const path = `/documents/cases/${caseId}/return-summary`;
    const { text, name } = await paper(path);
    for (const part of ['en-US', 'Dr. Lee', 'Dr. Osei', 'Stage: differs from yours IIA', 'Medicine first'])
      expect(text).toContain(part);
    expect(name).toBe('attachment; filename=summary.pdf');
    expect((await paper(`${path}?language=es`)).text).toContain('Etapa: distinto de la suya IIA');
    expect(await audited('paper.return_summary')).toHaveLength(2);
  });

  it('ends with the permission', async () => {
    await record(caseId, { returnSummary: { isPermitted: false } });
    expect((await refusal())[0]).toBe(409);
  });
});

describe('papers for holders', () => {
  let caseId: string;
  const recordItemId = randomUUID();
  const authorizationId = randomUUID();

  it('have no letter without a signed release, and say so', async () => {
    caseId = await openTestCase(ana);
    await record(caseId, {
      addRecordItem: { recordItemId, kind: 'PATHOLOGY_REPORT', holderId, holderName: 'Riverside General' },
    });
    const response = await ana.fetch(`/documents/cases/${caseId}/letters/${recordItemId}`);
    expect([response.status, await response.text()]).toEqual([
      409,
      expect.stringContaining('signed release in force'),
    ]);
  });

  it('have the release to sign in the patient’s language, and as it was signed', async () => {
    await record(caseId, {
      prepareAuthorization: {
        authorizationId,
        holderId,
        holderName: 'Riverside General',
        recordItemIds: [recordItemId],
        recipient: 'Northfield University Hospital',
        purpose: 'Second opinion',
        expiresOn: '2027-05-01',
      },
    });
    const path = `/documents/cases/${caseId}/authorizations/${authorizationId}`;
    const unsigned = await paper(path);
    for (const part of ['es-US', 'Informe de patología', 'Riverside General', 'Northfield', 'Firma'])
      expect(unsigned.text).toContain(part);
    await record(caseId, {
      signAuthorization: { authorizationId, signedOn: today, signerName: 'Rosa Quintero' },
    });
    expect((await paper(path)).text).toContain('Firmado por Rosa Quintero');
    expect((await paper(`${path}?language=en`)).text).toContain('Signed by Rosa Quintero');
    expect(await audited('paper.authorization')).toContainEqual({
      caseIds: [caseId],
      subjectId: authorizationId,
      act: 'E',
    });
  });

  it('have the letter that rests on the release, and a cover that says nothing about whom', async () => {
    const letter = `/documents/cases/${caseId}/letters/${recordItemId}`;
    const { text } = await paper(letter);
    for (const part of ['Request for records', 'Pathology report', 'signed permission', 'Rosa Quintero'])
      expect(text).toContain(part);
    expect((await paper(`${letter}?language=es`)).text).toContain('Solicitud de expedientes');
    const cover = `/documents/cases/${caseId}/fax-covers/${recordItemId}`;
    const covered = (await paper(cover)).text;
    expect(covered).toContain('Riverside General');
    expect(covered).toMatch(/fax|Fax.*555-0177/);
    expect(covered).not.toMatch(/Rosa|Quintero|pathology/i);
    expect(covered).toContain('Pages with this one 3');
    expect((await paper(`${cover}?pages=9&language=es`)).text).toContain('Páginas con esta 10');
    expect(await audited('paper.letter')).toHaveLength(2);
    expect(await audited('paper.fax_cover')).toHaveLength(2);
  });

  it('are guarded, also against what belongs to another case', async () => {
    await isGuarded((id) => `/documents/cases/${id}/authorizations/${authorizationId}`, caseId);
    await isGuarded((id) => `/documents/cases/${id}/letters/${recordItemId}`, caseId);
    await isGuarded((id) => `/documents/cases/${id}/fax-covers/${recordItemId}`, caseId);
    const other = await openTestCase(ana);
    for (const rest of [
      `authorizations/${authorizationId}`,
      `letters/${recordItemId}`,
      `fax-covers/${recordItemId}`,
      'letters/x',
    ])
      expect((await ana.fetch(`/documents/cases/${other}/${rest}`)).status).toBe(404);
  });
});
