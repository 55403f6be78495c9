import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Case } from '@sextant/contract';
import type { Action } from '@sextant/domain';
import {
  assignAll,
  board,
  cases,
  centers,
  findCase,
  holders,
  openCase,
  recordAction,
  reevaluateBoards,
  removeContactPoint,
  saveCenter,
  saveContactPoint,
  saveHolder,
  searchCases,
  updatePatient,
} from './index.js';
import { aCase, anOpening, openKit, record, type Kit } from './testing/kit.js';

let kit: Kit;
let theirs: Case;
let theirHolderId: string;
let theirCenterId: string;
beforeAll(async () => {
  kit = await openKit();
  theirs = await aCase(kit.ana, { mrn: 'MRN-77', familyName: 'Haddad', navigatorId: kit.ana.personId ?? '' });
  theirs = await record(kit.ana, theirs.id, {
    type: 'ADD_RECORD_ITEM',
    recordItemId: randomUUID(),
    kind: 'BLOOD_WORK',
  });
  const holder = await saveHolder(kit.ana, { name: 'St. Anne Pathology', kind: 'PATHOLOGY' });
  theirHolderId = holder.__typename === 'Holder' ? holder.id : '';
  theirCenterId = (await centers(kit.ana)).items[0]?.id ?? '';
});
afterAll(() => kit.close());

/** Everything organization A stores, as one text. */
async function everythingOfA(): Promise<string> {
  const tables = await kit.data.rows<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'audit_event'
       and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'org_id') order by 1`,
  );
  const parts = await Promise.all(
    tables.map(async ({ name }) => {
      const rows = await kit.data.rows(
        `select to_jsonb(t)::text as row from ${name} t where org_id = $1 order by 1`,
        [kit.data.orgs.a],
      );
      return `${name}: ${JSON.stringify(rows)}`;
    }),
  );
  return parts.join('\n');
}

describe('somebody of another organization who knows every id', () => {
  it('reads nothing', async () => {
    const { ben } = kit;
    expect(await findCase(ben, theirs.id)).toBeUndefined();
    expect((await board(ben, 'TEAM')).items).toEqual([]);
    expect((await board({ ...ben, personId: kit.ana.personId ?? '' }, 'MINE')).items).toEqual([]);
    for (const text of ['Haddad', 'MRN-77', '(212) 555-0142', 'hadd', 'addad', '5550142']) {
      expect(await searchCases(ben, text)).toEqual({ items: [] });
    }
    expect(await cases(ben, {})).toMatchObject({ items: [], totalCount: 0 });
    expect(await cases(ben, { navigatorId: kit.ana.personId ?? '' })).toMatchObject({
      items: [],
      totalCount: 0,
    });
    expect((await holders(ben)).items).toEqual([]);
    expect((await centers(ben)).items.map(({ id }) => id)).not.toContain(theirCenterId);
  });

  it('changes nothing, and is told the same as for what does not exist', async () => {
    const { ben } = kit;
    const before = await everythingOfA();
    const contact = theirs.patient.contactPoints[0];
    const itemId = theirs.recordItems[0]?.id ?? '';
    const act = (caseId: string, action: Action) =>
      recordAction(ben, { actionId: randomUUID(), caseId, action });
    const patient = { patientId: theirs.patient.id, expectedVersion: 1 };
    const value = { kind: 'PHONE', owner: 'PATIENT', value: '(212) 555-0199' } as const;
    const attempts: [object, object][] = [
      [
        await act(theirs.id, { type: 'ADD_NOTE', text: 'x' }),
        await act(randomUUID(), { type: 'ADD_NOTE', text: 'x' }),
      ],
      [
        await act(theirs.id, { type: 'REQUEST_RECORDS', recordItemIds: [itemId], way: 'PORTAL' }),
        await act(randomUUID(), { type: 'RESUME_CASE' }),
      ],
      [
        await updatePatient(ben, { ...patient, givenName: 'X' }),
        await updatePatient(ben, { ...patient, patientId: randomUUID() }),
      ],
      [
        await saveContactPoint(ben, { ...value, patientId: theirs.patient.id }),
        await saveContactPoint(ben, { ...value, patientId: randomUUID() }),
      ],
      [
        await removeContactPoint(ben, { contactPointId: contact?.id ?? '', expectedVersion: 1 }),
        await removeContactPoint(ben, { contactPointId: randomUUID(), expectedVersion: 1 }),
      ],
      [
        await saveHolder(ben, { holderId: theirHolderId, expectedVersion: 1, name: 'X', kind: 'CLINIC' }),
        await saveHolder(ben, { holderId: randomUUID(), expectedVersion: 1, name: 'X', kind: 'CLINIC' }),
      ],
      [
        await saveCenter(ben, { centerId: theirCenterId, expectedVersion: 1, name: 'X', kind: 'NCI_CENTER' }),
        await saveCenter(ben, { centerId: randomUUID(), expectedVersion: 1, name: 'X', kind: 'NCI_CENTER' }),
      ],
    ];
    for (const [foreign, nowhere] of attempts) {
      expect(foreign).toEqual(nowhere);
      expect(foreign).toEqual({ __typename: 'NotFound', message: 'There is nothing here by this id.' });
    }
    expect(await assignAll(ben, kit.ana.personId ?? '', ben.personId ?? '')).toBe(0);
    expect(await reevaluateBoards({ ...ben, clock: { now: () => '2027-01-01T00:00:00.000Z' } })).toBe(0);
    expect(await everythingOfA()).toBe(before);
  });

  it('may use the same record number, mutation id and contact without learning that they are taken', async () => {
    const clientMutationId = randomUUID();
    const opening = anOpening({ mrn: 'MRN-77', clientMutationId });
    const taken = await openCase(kit.ana, opening);
    expect(taken).toMatchObject({ __typename: 'DuplicateCase', caseId: theirs.id });
    expect(await openCase(kit.ben, opening)).toMatchObject({ __typename: 'CaseOpened' });
  });

  it('does not act in their organization through a navigator of theirs', async () => {
    const result = await openCase(kit.ben, anOpening({ navigatorId: kit.ana.personId ?? '' }));
    expect(result).toMatchObject({
      __typename: 'InputRefused',
      problems: [{ field: 'navigatorId', code: 'UNKNOWN_ID' }],
    });
  });
});

describe('the application’s own role', () => {
  it.each(['case_action', 'audit_event', 'consent', 'consent_withdrawn'])(
    'cannot change or delete a row of %s',
    async (table) => {
      for (const sql of [
        `update ${table} set org_id = org_id`,
        `delete from ${table}`,
        `truncate ${table}`,
      ]) {
        await expect(kit.data.db.dataSource.query(sql)).rejects.toThrow('permission denied');
      }
    },
  );

  it.each(['case_action', 'consent'])('and nobody else can change %s either', async (table) => {
    await record(kit.ana, theirs.id, {
      type: 'RECORD_CONSENT',
      channel: 'SMS',
      topic: 'REMINDERS',
      isGiven: true,
      how: 'SPOKEN',
      textVersion: '1',
      riskVersion: '1',
    });
    await expect(kit.data.rows(`update ${table} set org_id = org_id`)).rejects.toThrow('append-only');
    await expect(kit.data.rows(`delete from ${table}`)).rejects.toThrow('append-only');
    await expect(kit.data.rows(`truncate ${table} cascade`)).rejects.toThrow('append-only');
  });

  it('cannot set a version back or leave it', async () => {
    const set = (version: string) =>
      kit.data.rows(`update care_case set version = ${version} where id = $1`, [theirs.id]);
    await expect(set('version')).rejects.toThrow('must go up');
    await expect(set('version - 1')).rejects.toThrow('must go up');
    await expect(kit.data.rows('update patient set version = version + 2')).rejects.toThrow('go up by one');
  });
});
