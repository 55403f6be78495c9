import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseFilter } from '@sextant/contract';
import { STEPS } from '@sextant/domain';
import { aCase, openKit, record, type Kit } from '../testing/kit.js';
import { cases } from './list-cases.js';
import { searchCases } from './search-cases.js';

let kit: Kit;
beforeAll(async () => {
  kit = await openKit();
});
afterAll(() => kit.close());

describe('a search', () => {
  it.each([
    ['Nguyễn', 'a name'],
    ['nguyen', 'without accents'],
    ['ROSA ng', 'part of a name'],
    ['guye', 'the middle of a name'],
    ['Nguyen, Rosa', 'family name first'],
    ['ng', 'two letters of the family name'],
    ['Ngyen', 'a slip of the keys'],
    ['af-3391', 'a record number'],
    ['3391', 'part of a record number'],
    ['(212) 555-0142', 'a phone number'],
    ['5550142', 'its last digits'],
    ['+12125550142', 'E.164'],
  ])('%j finds the case by %s', async (text) => {
    const [row] = await kit.data.rows('select 1 from patient where mrn_key = $1', ['af-3391']);
    if (!row) {
      await aCase(kit.ana, { mrn: 'AF-3391', birthOn: '1961-04-03' });
      await aCase(kit.ana, { givenName: 'Yusuf', familyName: 'Haddad', phone: null });
    }
    const { items } = await searchCases(kit.ana, text);
    expect(items).toMatchObject([
      { patientName: 'Rosa Nguyễn', mrn: 'AF-3391', birthOn: '1961-04-03', status: 'OPEN' },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['blanks', '   '],
    ['signs with a meaning to LIKE', '%_%'],
    ['SQL', `'; drop table patient; --`],
    ['a backslash', '\\'],
    ['a zero byte', '\u0000'],
    ['half a letter', '\ud800'],
    ['5,000 letters', 'x'.repeat(5_000)],
  ])('for %s finds nothing and breaks nothing', async (_, text) => {
    expect(await searchCases(kit.ana, text)).toEqual({ items: [] });
  });
});

describe('the lists behind figures', () => {
  const october = { from: '2026-11-01', to: '2026-11-30' };
  const idsOf = async (filter: CaseFilter) =>
    (await cases(kit.ben, filter, 100)).items.map(({ caseId }) => caseId);

  it('hold the cases whose step was entered, done, is open or overdue', async () => {
    const done = await aCase(kit.ben, {
      window: { on: '2026-12-20', clinicianName: 'Dr. Lee', statedOn: '2026-11-20' },
      consent: {
        channel: 'SMS',
        topic: 'REMINDERS',
        isGiven: true,
        how: 'SPOKEN',
        textVersion: '1',
        riskVersion: '1',
      },
    });
    const late = await aCase({ ...kit.ben, clock: { now: () => '2026-11-02T15:00:00.000Z' } });
    await record(kit.ben, late.id, { type: 'ADD_NOTE', text: 'board of today' });
    const triage = (metric: CaseFilter['metric']) => idsOf({ step: 'TRIAGE', metric, ...october });
    expect((await triage('ENTERED')).sort()).toEqual([done.id, late.id].sort());
    expect(await triage('DONE')).toEqual([done.id]);
    expect(await triage('OPEN')).toEqual([late.id]);
    expect(await triage('OVERDUE')).toEqual([late.id]);
    expect(await idsOf({ step: 'TRIAGE', metric: 'ENTERED', from: '2026-10-01', to: '2026-10-31' })).toEqual(
      [],
    );
    expect(await idsOf({ step: 'RECORDS', metric: 'ENTERED', ...october })).toEqual([done.id]);
    expect(await idsOf({ headline: 'OVERDUE_NOW' })).toEqual([late.id]);
    expect((await idsOf({ headline: 'OPEN_NOW' })).sort()).toEqual([done.id, late.id].sort());
    expect(await idsOf({ step: 'TRIAGE' })).toEqual([late.id]);
    expect(await idsOf({ step: 'TRIAGE', headline: 'AT_RISK' })).toEqual([]);
    expect(await idsOf({ cancerType: 'nothing of the sort' })).toEqual([]);
    expect(await idsOf({ status: 'CLOSED' })).toEqual([]);
  });

  it('hold the decided and the visited of a period', async () => {
    const { id } = await aCase(kit.ben, {
      window: { on: '2026-12-20', clinicianName: 'Dr. Lee', statedOn: '2026-11-20' },
    });
    const appointmentId = '00000000-0000-4000-8000-000000000001';
    await record(kit.ben, id, {
      type: 'BOOK_APPOINTMENT',
      appointmentId,
      mode: 'VIDEO',
      startsAt: '2026-11-25T17:00:00.000Z',
      startsOn: '2026-11-25',
      zone: 'America/New_York',
    });
    const after = { ...kit.ben, clock: { now: () => '2026-11-26T15:00:00.000Z' } };
    await record(after, id, {
      type: 'RECORD_ATTENDANCE',
      appointmentId,
      result: 'ATTENDED',
      on: '2026-11-25',
    });
    await record(after, id, { type: 'RECORD_OUTCOME', outcome: 'CONFIRMED' });
    await record(after, id, {
      type: 'RECORD_DECISION',
      words: 'I go on as planned',
      decidedOn: '2026-11-26',
    });
    for (const headline of ['DECIDED', 'DECIDED_IN_WINDOW', 'VISITED'] as const) {
      expect([headline, await idsOf({ headline, ...october })]).toEqual([headline, [id]]);
      expect(await idsOf({ headline, from: '2026-10-01', to: '2026-10-31' })).toEqual([]);
    }
  });

  it('take every combination of filters without a fault', async () => {
    const headlines = [
      'DECIDED',
      'DECIDED_IN_WINDOW',
      'VISITED',
      'OVERDUE_NOW',
      'AT_RISK',
      'UNREACHABLE',
      'OPEN_NOW',
      undefined,
    ] as const;
    for (const headline of headlines) {
      for (const metric of ['ENTERED', 'DONE', 'OPEN', 'OVERDUE', undefined] as const) {
        for (const step of [...STEPS.slice(0, 2), undefined]) {
          const filter = {
            headline,
            metric,
            step,
            ...october,
            navigatorId: kit.ben.personId,
            cancerType: 'x',
            status: 'OPEN' as const,
          };
          expect((await cases(kit.ben, filter)).totalCount).toBe(0);
        }
      }
    }
  });

  it('page by cursor without losing or repeating a case', async () => {
    for (let n = 0; n < 7; n += 1) await aCase(kit.ben, { window: n % 2 ? { on: '2027-01-10' } : null });
    const seen: string[] = [];
    let after: string | null | undefined;
    do {
      const page = await cases(kit.ben, {}, 2, after);
      seen.push(...page.items.map(({ caseId }) => caseId));
      after = page.endCursor;
    } while (after);
    const { totalCount } = await cases(kit.ben, {});
    expect(seen).toHaveLength(totalCount);
    expect(new Set(seen).size).toBe(totalCount);
    expect((await cases(kit.ben, {}, 2, 'not a cursor')).items).toHaveLength(2);
  });
});
