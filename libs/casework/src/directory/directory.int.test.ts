import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCase, openKit, record, type Kit } from '../testing/kit.js';
import { centers, saveCenter } from './centers.js';
import { holders, saveHolder } from './holders.js';

let kit: Kit;
beforeAll(async () => {
  kit = await openKit();
});
afterAll(() => kit.close());

describe('holders of records', () => {
  it('are added, found by any part, changed by version, and count their open items', async () => {
    const saved = await saveHolder(kit.ana, {
      name: 'St. Anne Pathology',
      kind: 'PATHOLOGY',
      phone: '(212) 555-0161',
      portalUrl: 'https://portal.st-anne.test',
      city: 'Albany',
      state: 'NY',
      zone: 'America/New_York',
      note: 'Ask for Lou\nafter 2',
    });
    if (saved.__typename !== 'Holder') throw new Error(JSON.stringify(saved));
    expect(saved).toMatchObject({ version: 1, openItemCount: 0, portalUrl: 'https://portal.st-anne.test' });
    const { id: caseId } = await aCase(kit.ana);
    await record(kit.ana, caseId, {
      type: 'ADD_RECORD_ITEM',
      recordItemId: randomUUID(),
      kind: 'BIOPSY_SLIDES',
      holderId: saved.id,
    });
    for (const text of ['anne', 'ALBANY', 'path', '']) {
      expect((await holders(kit.ana, text)).items).toMatchObject([{ id: saved.id, openItemCount: 1 }]);
    }
    expect(await holders(kit.ana, 'nowhere')).toEqual({ items: [], totalCount: 0, endCursor: null });
    const change = { holderId: saved.id, expectedVersion: 1, name: 'St. Anne', kind: 'HOSPITAL' } as const;
    expect(await saveHolder(kit.ana, change)).toMatchObject({
      __typename: 'Holder',
      version: 2,
      phone: null,
    });
    expect(await saveHolder(kit.ana, change)).toMatchObject({ __typename: 'Conflict', version: 2 });
  });

  it.each([
    [{ name: ' ' }, 'name'],
    [{ name: 'x'.repeat(201) }, 'name'],
    [{ portalUrl: 'javascript:alert(1)' }, 'portalUrl'],
    [{ zone: 'Mars/Olympus' }, 'zone'],
    [{ phone: '1'.repeat(51) }, 'phone'],
    [{ city: 'a\u0007' }, 'city'],
  ])('%j is refused on its field', async (over, field) => {
    const answer = await saveHolder(kit.ana, { name: 'St. Anne', kind: 'CLINIC', ...over });
    expect(answer).toMatchObject({ __typename: 'InputRefused', problems: [{ field }] });
  });
});

describe('centers', () => {
  it('begin with the public list, without laboratories, by page', async () => {
    const first = await centers(kit.ana, '', 40);
    const second = await centers(kit.ana, '', 40, first.endCursor);
    expect([first.totalCount, first.items.length, second.items.length, second.endCursor]).toEqual([
      68,
      40,
      28,
      null,
    ]);
    const names = [...first.items, ...second.items].map(({ name }) => name);
    expect(new Set(names).size).toBe(68);
    expect(names).not.toContain('Salk Institute Cancer Center');
    expect((await centers(kit.ana, 'honolulu')).items).toMatchObject([
      {
        name: "University of Hawai'i Cancer Center",
        kind: 'NCI_CENTER',
        designation: 'Clinical',
        asOf: '2026-06-10',
      },
    ]);
  });

  it('belong to the organization: what one finds out, another does not see', async () => {
    const [mine] = (await centers(kit.ana, 'honolulu')).items;
    const saved = await saveCenter(kit.ana, {
      centerId: mine?.id ?? '',
      expectedVersion: 1,
      name: mine?.name ?? '',
      kind: 'NCI_CENTER',
      city: 'Honolulu',
      state: 'HI',
      phone: '(808) 555-0100',
    });
    expect(saved).toMatchObject({ __typename: 'Center', phone: '(808) 555-0100', version: 2 });
    expect((await centers(kit.ben, 'honolulu')).items).toMatchObject([{ phone: null, version: 1 }]);
    expect(await saveCenter(kit.ana, { name: 'Lakeside', kind: 'SPECIALIST' })).toMatchObject({
      __typename: 'Center',
      version: 1,
    });
    expect((await centers(kit.ana)).totalCount).toBe(69);
  });

  it('say where their designation was read, and only an administrator changes it, with a newer day', async () => {
    const [mine] = (await centers(kit.ana, 'gainesville')).items;
    expect(mine).toMatchObject({ source: 'National Cancer Institute, NCI-Designated Cancer Centers' });
    const { id, name, city, state } = mine ?? { id: '', name: '' };
    const change = { centerId: id, expectedVersion: 1, name, city, state, kind: 'NCI_CENTER' } as const;
    const designated = { ...change, designation: 'Comprehensive' };
    expect(await saveCenter(kit.ana, { ...designated, asOf: '2026-11-01' })).toMatchObject({
      __typename: 'InputRefused',
      problems: [{ field: 'designation', code: 'NOT_ALLOWED' }],
    });
    const lead = { ...kit.ana, roles: ['ADMINISTRATOR' as const] };
    for (const asOf of [undefined, '2026-06-10']) {
      expect(await saveCenter(lead, { ...designated, ...(asOf ? { asOf } : {}) })).toMatchObject({
        __typename: 'InputRefused',
        problems: [{ field: 'asOf', code: 'REQUIRED' }],
      });
    }
    const proven = { ...designated, asOf: '2026-11-01', source: 'cancer.gov, read by Grace' };
    expect(await saveCenter(lead, proven)).toMatchObject({
      designation: 'Comprehensive',
      asOf: '2026-11-01',
      source: 'cancer.gov, read by Grace',
      version: 2,
    });
    const checklist = 'Pathology report\nSlides';
    expect(
      await saveCenter(kit.ana, { ...change, expectedVersion: 2, intakeChecklist: checklist }),
    ).toMatchObject({ designation: 'Comprehensive', asOf: '2026-11-01', intakeChecklist: checklist });
  });
});
