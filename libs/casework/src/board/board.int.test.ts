import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assignAll } from '../handover/assign-all.js';
import { findCase } from '../cases/find-case.js';
import { aCase, aPerson, openKit, record, type Kit } from '../testing/kit.js';
import { board } from './board.js';
import { reevaluateBoards } from './reevaluate-boards.js';

let kit: Kit;
beforeAll(async () => {
  kit = await openKit();
});
afterAll(() => kit.close());

const window = (on: string) => ({ on, clinicianName: 'Dr. Lee', statedOn: '2026-11-20' });

describe('the board', () => {
  it('shows a person’s own open and paused cases, the team’s to all, the tightest first', async () => {
    const [tom, ana] = [
      await aPerson(kit.data, kit.data.orgs.a, { name: 'Tom' }),
      await aPerson(kit.data, kit.data.orgs.a),
    ];
    const loose = await aCase(tom, { navigatorId: tom.personId, window: window('2027-02-20') });
    const tight = await aCase(tom, { navigatorId: tom.personId, window: window('2026-12-01') });
    const paused = await aCase(tom, { navigatorId: tom.personId });
    const closed = await aCase(tom, { navigatorId: tom.personId });
    const others = await aCase(ana, { navigatorId: ana.personId });
    await record(tom, paused.id, { type: 'PAUSE_CASE', reason: 'TRAVELING' });
    await record(tom, closed.id, { type: 'CLOSE_CASE', reason: 'DECLINED' });

    const mine = await board(tom, 'MINE');
    expect(mine.items.map(({ caseId }) => caseId)).toEqual([paused.id, tight.id, loose.id]);
    expect(mine).toMatchObject({ totalCount: 3, today: '2026-11-22', doneToday: 8 });
    const team = (await board(tom, 'TEAM')).items.map(({ caseId }) => caseId);
    expect(team).toEqual(expect.arrayContaining([loose.id, tight.id, paused.id, others.id]));
    expect(team).not.toContain(closed.id);
  });

  it('keeps a closed case in which the patient said something', async () => {
    const tom = await aPerson(kit.data, kit.data.orgs.a);
    const { id } = await aCase(tom, { navigatorId: tom.personId });
    await record(tom, id, { type: 'CLOSE_CASE', reason: 'DECLINED' });
    const answerId = randomUUID();
    await record(tom, id, { type: 'PATIENT_ANSWERED', answerId, answer: 'TEXT', text: 'One more question' });
    expect((await board(tom, 'MINE')).items).toMatchObject([{ caseId: id, status: 'CLOSED' }]);
    await record(tom, id, { type: 'HANDLE_ANSWER', answerId });
    expect((await board(tom, 'MINE')).items).toEqual([]);
  });

  it('is the same row the case page shows', async () => {
    const tom = await aPerson(kit.data, kit.data.orgs.a, { name: 'Tom Field' });
    const { id } = await aCase(tom, {
      navigatorId: tom.personId,
      mrn: randomUUID(),
      window: window('2026-12-20'),
    });
    const [row] = (await board(tom, 'MINE')).items;
    const page = await findCase(tom, id);
    const present = (value: object) =>
      Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null && each !== undefined));
    expect(present(row ?? {})).toEqual(present(page?.board ?? {}));
  });

  it('is audited with the cases it showed, and so is the case page', async () => {
    const tom = await aPerson(kit.data, kit.data.orgs.a);
    const { id } = await aCase(kit.ana, { navigatorId: tom.personId });
    await board(tom, 'MINE');
    await findCase(tom, id);
    await findCase(tom, randomUUID());
    const rows = await kit.data.rows(
      'select act, what, case_ids from audit_event where person_id = $1 order by at',
      [tom.personId],
    );
    expect(rows).toEqual([
      { act: 'R', what: 'board.read', case_ids: [id] },
      { act: 'R', what: 'case.read', case_ids: [id] },
      { act: 'R', what: 'case.read', case_ids: [] },
    ]);
  });
});

describe('the nightly job', () => {
  it('computes rows of an earlier day again, in batches, until none is left', async () => {
    const ben = kit.ben;
    const { id } = await aCase(ben, { window: window('2026-12-10') });
    await aCase(ben);
    await aCase(ben);
    const later = { ...ben, clock: { now: () => '2026-12-20T15:00:00.000Z' } };
    expect(await reevaluateBoards(ben)).toBe(0);
    expect([
      await reevaluateBoards(later, 2),
      await reevaluateBoards(later, 2),
      await reevaluateBoards(later, 2),
    ]).toEqual([2, 1, 0]);
    const [row] = await kit.data.rows<{ as_of: string; overdue_steps: string[] }>(
      'select as_of::text, overdue_steps from case_board where case_id = $1',
      [id],
    );
    expect(row?.as_of).toBe('2026-12-20');
    expect(row?.overdue_steps).toContain('TRIAGE');
  });

  it('shares the work when two run at once', async () => {
    const far = { ...kit.ben, clock: { now: () => '2027-01-20T15:00:00.000Z' } };
    const both = await Promise.all([reevaluateBoards(far), reevaluateBoards(far)]);
    expect(both[0] + both[1]).toBe(3);
  });
});

describe('a handover', () => {
  it('gives every open and paused case to the other, on each timeline, and leaves closed ones', async () => {
    const [from, to] = [
      await aPerson(kit.data, kit.data.orgs.a),
      await aPerson(kit.data, kit.data.orgs.a, { name: 'Nia Cole' }),
    ];
    const open = await aCase(from, { navigatorId: from.personId });
    const closed = await aCase(from, { navigatorId: from.personId });
    await record(from, closed.id, { type: 'CLOSE_CASE', reason: 'DECLINED' });
    expect(await assignAll(kit.ana, from.personId, to.personId, 'Leaving')).toBe(1);
    expect(await findCase(kit.ana, open.id)).toMatchObject({
      navigator: { name: 'Nia Cole' },
      timeline: [{ type: 'ASSIGN_NAVIGATOR' }, {}],
    });
    expect((await findCase(kit.ana, closed.id))?.navigator?.id).toBe(from.personId);
  });

  it('to somebody who may not own cases changes nothing', async () => {
    const [from, gone] = [
      await aPerson(kit.data, kit.data.orgs.a),
      await aPerson(kit.data, kit.data.orgs.a, { status: 'DEACTIVATED' }),
    ];
    const { id } = await aCase(from, { navigatorId: from.personId });
    await expect(assignAll(kit.ana, from.personId, gone.personId)).rejects.toThrow('does not take cases');
    expect((await findCase(kit.ana, id))?.navigator?.id).toBe(from.personId);
  });
});
