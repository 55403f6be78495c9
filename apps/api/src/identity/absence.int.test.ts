import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestPerson } from '../testing/test-api.js';
import { openTestCase } from '../testing/test-case.js';
import type { TestClient } from '../testing/test-client.js';

const SET = `mutation ($input: SetAbsenceInput!) { setAbsence(input: $input) { __typename
  ... on AbsenceList { items { id personName coveredByName fromOn untilOn note } }
  ... on InputRefused { problems { field code } } } }`;
const END = 'mutation ($input: EndAbsenceInput!) { endAbsence(input: $input) { __typename } }';
const MINE = '{ board(scope: MINE) { items { caseId navigatorName } } }';

interface SetAnswer {
  setAbsence: { __typename: string; problems?: { field: string; code: string }[]; items?: { id: string }[] };
}

let api: TestApi;
let tomas: TestPerson;
let noor: TestPerson;
let grace: TestPerson;
let toms: TestClient;
let noors: TestClient;
let graces: TestClient;
let caseId: string;
beforeAll(async () => {
  api = await startTestApi();
  tomas = await api.addPerson({ name: 'Tomás' });
  noor = await api.addPerson({ name: 'Noor' });
  grace = await api.addPerson({ name: 'Grace', roles: ['SUPERVISOR'] });
  [toms, noors, graces] = [await api.signedIn(tomas), await api.signedIn(noor), await api.signedIn(grace)];
  caseId = await openTestCase(toms, { navigatorId: tomas.id });
});
afterAll(() => api.close());

async function set(
  client: TestClient,
  person: TestPerson,
  cover: TestPerson,
  [fromOn, untilOn]: [string, string],
  absenceId = randomUUID(),
): Promise<string> {
  const input = { absenceId, personId: person.id, coveredById: cover.id, fromOn, untilOn };
  const { setAbsence } = await client.ask<SetAnswer>(SET, { input });
  const [problem] = setAbsence.problems ?? [];
  return problem ? `${problem.code} ${problem.field}` : setAbsence.__typename;
}
async function seenBy(client: TestClient): Promise<string[]> {
  const { board } = await client.ask<{ board: { items: { caseId: string }[] } }>(MINE);
  return board.items.map((row) => row.caseId);
}

// It is Sunday, 22 November 2026.
describe('while somebody is away', () => {
  it('the cover sees their cases among the own ones, from the first day to the last, and records in the own name', async () => {
    const away = randomUUID();
    expect(await set(toms, tomas, noor, ['2026-11-22', '2026-11-23'], away)).toBe('AbsenceList');
    expect(await seenBy(noors)).toContain(caseId);
    expect(await seenBy(graces)).not.toContain(caseId);
    expect(await seenBy(toms)).toContain(caseId);
    const input = { actionId: randomUUID(), caseId, action: { addNote: { text: 'Called.' } } };
    const { recordAction } = await noors.ask<{
      recordAction: { case: { navigator: { name: string }; timeline: { actorName: string }[] } };
    }>(
      `mutation ($input: RecordActionInput!) { recordAction(input: $input) {
        ... on ActionRecorded { case { navigator { name } timeline { actorName } } } } }`,
      { input },
    );
    expect(recordAction.case.navigator.name).toBe('Tomás');
    expect(recordAction.case.timeline[0]?.actorName).toBe('Noor');
    await api.data.rows(`update absence set from_on = '2026-11-20', until_on = '2026-11-21' where id = $1`, [
      away,
    ]);
    expect(await seenBy(noors)).not.toContain(caseId);
  });

  it('a cover that begins tomorrow shows nothing today', async () => {
    const away = randomUUID();
    expect(await set(toms, tomas, noor, ['2026-11-23', '2026-11-27'], away)).toBe('AbsenceList');
    expect(await seenBy(noors)).not.toContain(caseId);
    await toms.ask(END, { input: { absenceId: away } });
  });
});

describe('an absence', () => {
  it('is set by the person, a supervisor or an administrator, and ended by the same', async () => {
    const away = randomUUID();
    expect(await set(noors, tomas, noor, ['2026-12-01', '2026-12-02'])).toBe('INVALID personId');
    expect(await set(graces, tomas, noor, ['2026-12-01', '2026-12-02'], away)).toBe('AbsenceList');
    expect(await noors.ask(END, { input: { absenceId: away } })).toEqual({
      endAbsence: { __typename: 'NotFound' },
    });
    expect(await toms.ask(END, { input: { absenceId: away } })).toEqual({
      endAbsence: { __typename: 'AbsenceList' },
    });
  });

  it('sent twice is set once', async () => {
    const away = randomUUID();
    for (let again = 0; again < 2; again += 1)
      expect(await set(toms, tomas, noor, ['2026-12-05', '2026-12-06'], away)).toBe('AbsenceList');
    expect(await api.data.rows('select from absence where id = $1', [away])).toHaveLength(1);
    await toms.ask(END, { input: { absenceId: away } });
  });

  it('of two who choose each other in the same moment is set for one of them', async () => {
    const days: [string, string] = ['2027-01-04', '2027-01-08'];
    const both = await Promise.all([set(toms, tomas, noor, days), set(noors, noor, tomas, days)]);
    expect(both.filter((answer) => answer === 'AbsenceList')).toHaveLength(1);
    expect(both.filter((answer) => answer.startsWith('COVER'))).toHaveLength(1);
  });

  it('is not covered by somebody of another organization or without cases', async () => {
    const stranger = await api.addPerson({ orgId: api.data.orgs.b });
    const clerk = await api.addPerson({ roles: ['ADMINISTRATOR'] });
    const days: [string, string] = ['2027-02-01', '2027-02-02'];
    expect(await set(toms, tomas, stranger, days)).toBe('INVALID coveredById');
    expect(await set(toms, tomas, clerk, days)).toBe('INVALID coveredById');
  });

  it('keeps its cover from leaving before somebody else covers', async () => {
    const [pat, cover] = [await api.addPerson(), await api.addPerson()];
    const admin = await api.signedIn(await api.addPerson({ roles: ['ADMINISTRATOR'] }));
    expect(await set(admin, pat, cover, ['2027-03-01', '2027-03-05'])).toBe('AbsenceList');
    const leave = (personId: string) =>
      admin.ask(
        `mutation ($input: DeactivatePersonInput!) { deactivatePerson(input: $input) {
          __typename ... on InputRefused { problems { code } } } }`,
        { input: { personId, expectedVersion: 1 } },
      );
    expect(await leave(cover.id)).toEqual({
      deactivatePerson: { __typename: 'InputRefused', problems: [{ code: 'COVERS_SOMEBODY' }] },
    });
    expect(await leave(pat.id)).toEqual({ deactivatePerson: { __typename: 'Person' } });
    expect(await leave(cover.id)).toEqual({ deactivatePerson: { __typename: 'Person' } });
  });
});
