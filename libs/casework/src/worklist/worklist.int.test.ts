import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recordActions } from '../actions/record-actions.js';
import { board } from '../board/board.js';
import { aCase, aPerson, openKit, record, type Kit } from '../testing/kit.js';
import { saveMacros } from './macros.js';
import { myWorklist, setLetterKeys } from './my-worklist.js';
import { runMacro } from './run-macro.js';
import { removeView, saveView } from './saved-views.js';

let kit: Kit;
beforeAll(async () => {
  kit = await openKit();
});
afterAll(() => kit.close());

const note = (caseId: string, actionId = randomUUID()) => ({
  actionId,
  caseId,
  action: { addNote: { text: 'Called the office' } },
});
const actionCount = async (caseIds: string[]): Promise<number> =>
  (await kit.data.rows('select 1 from case_action where case_id = any($1)', [caseIds])).length;

describe('one action on many cases', () => {
  it('is recorded on each, refused where it is refused, and says so case by case', async () => {
    const [first, closed] = [await aCase(kit.ana), await aCase(kit.ana)];
    const foreign = await aCase(kit.ben);
    await record(kit.ana, closed.id, { type: 'CLOSE_CASE', reason: 'DECLINED' });
    const snooze = (caseId: string) => ({
      actionId: randomUUID(),
      caseId,
      action: { snoozeCase: { untilOn: '2026-11-24' } },
    });
    const { items } = await recordActions(kit.ana, {
      items: [snooze(first.id), snooze(closed.id), snooze(foreign.id)],
    });
    expect(items.map(({ outcome, code }) => [outcome, code])).toEqual([
      ['RECORDED', null],
      ['REFUSED', 'CASE_CLOSED'],
      ['NOT_FOUND', null],
    ]);
    expect(items[0]?.row).toMatchObject({ caseId: first.id, snoozedUntilOn: '2026-11-24' });
    const shown = await board(kit.ana, 'TEAM');
    expect(shown.items.find(({ caseId }) => caseId === first.id)?.snoozedUntilOn).toBe('2026-11-24');
  });

  it('has one effect however often it is sent, also when half of it had got through', async () => {
    const ids = [(await aCase(kit.ana)).id, (await aCase(kit.ana)).id, (await aCase(kit.ana)).id];
    const items = ids.map((id) => note(id));
    await recordActions(kit.ana, { items: items.slice(0, 1) });
    const again = await recordActions(kit.ana, { items });
    const third = await recordActions(kit.ana, { items });
    expect(again.items.map(({ outcome }) => outcome)).toEqual(['RECORDED', 'RECORDED', 'RECORDED']);
    expect(third.items.map(({ actionIds }) => actionIds)).toEqual(items.map(({ actionId }) => [actionId]));
    expect(await actionCount(ids)).toBe(6);
  });

  it('is taken back for all at once', async () => {
    const ids = [(await aCase(kit.ana)).id, (await aCase(kit.ana)).id];
    const done = await recordActions(kit.ana, { items: ids.map((id) => note(id)) });
    const undone = await recordActions(kit.ana, {
      items: done.items.map(({ caseId, actionIds }) => ({
        actionId: randomUUID(),
        caseId,
        action: { correct: { actionId: actionIds[0] ?? '', reason: 'Undone' } },
      })),
    });
    expect(undone.items.map(({ outcome }) => outcome)).toEqual(['RECORDED', 'RECORDED']);
  });

  it('stops at a hundred', async () => {
    const { id } = await aCase(kit.ana);
    const { items } = await recordActions(kit.ana, { items: Array.from({ length: 101 }, () => note(id)) });
    expect(items.filter(({ outcome }) => outcome === 'RECORDED')).toHaveLength(100);
    expect(items.at(-1)).toMatchObject({ outcome: 'REFUSED', code: 'INVALID' });
  });
});

describe('a macro', () => {
  it('records all its acts as one, once, and is taken back by their ids', async () => {
    const { id } = await aCase(kit.ana);
    await record(kit.ana, id, {
      type: 'ADD_RECORD_ITEM',
      recordItemId: randomUUID(),
      kind: 'BLOOD_WORK',
      holderName: 'Mercy',
    });
    const before = await actionCount([id]);
    const input = { macroId: 'RECORDS_REQUESTED', items: [{ actionId: randomUUID(), caseId: id }] };
    const [first] = (await runMacro(kit.ana, input)).items;
    const [second] = (await runMacro(kit.ana, input)).items;
    expect(first).toMatchObject({
      outcome: 'RECORDED',
      actionIds: [input.items[0]?.actionId, expect.anything()],
    });
    expect(second?.actionIds).toEqual(first?.actionIds);
    expect(await actionCount([id])).toBe(before + 2);
  });

  it('is recorded whole or not at all', async () => {
    const { id } = await aCase(kit.ana);
    const admin = await aPerson(kit.data, kit.data.orgs.a, { roles: ['NAVIGATOR', 'ADMINISTRATOR'] });
    const { macros } = await myWorklist(admin);
    const saved = await saveMacros(admin, {
      expectedVersion: macros.version,
      macros: [
        {
          id: 'm1',
          name: 'Note and far away',
          steps: [
            { kind: 'ADD_NOTE', text: 'Later' },
            { kind: 'SNOOZE', days: 30 },
          ],
        },
      ],
    });
    expect(saved).toMatchObject({ __typename: 'MyWorklist', macros: { version: 1 } });
    const before = await actionCount([id]);
    const [item] = (
      await runMacro(kit.ana, { macroId: 'm1', items: [{ actionId: randomUUID(), caseId: id }] })
    ).items;
    // Without a window seven days are the most.
    expect(item).toMatchObject({ outcome: 'REFUSED', code: 'INVALID' });
    expect(await actionCount([id])).toBe(before);
    expect(await saveMacros(admin, { expectedVersion: 0, macros: [] })).toMatchObject({
      __typename: 'Conflict',
      version: 1,
    });
    expect(
      await saveMacros(admin, { expectedVersion: 1, macros: [{ id: 'x', name: '', steps: [] }] }),
    ).toMatchObject({ __typename: 'InputRefused' });
  });
});

describe('what belongs to a person', () => {
  it('keeps views by name and gives them to nobody else', async () => {
    const tom = await aPerson(kit.data, kit.data.orgs.a);
    const view = (name: string, address: string) => ({ id: randomUUID(), name, address });
    await saveView(tom, view('Stuck', '/caseload?view=records'));
    await saveView(tom, view('Stuck ', '/caseload?view=waiting'));
    const refused = await saveView(tom, view('Rosa', '/caseload?text=Rosa'));
    expect(refused).toMatchObject({ __typename: 'InputRefused', problems: [{ field: 'address' }] });
    const { views } = await myWorklist(tom);
    expect(views.map(({ name, address }) => [name, address])).toEqual([['Stuck', '/caseload?view=waiting']]);
    expect((await myWorklist(kit.ana)).views).toEqual([]);
    await removeView(kit.ana, { id: views[0]?.id ?? '' });
    expect((await myWorklist(tom)).views).toHaveLength(1);
    expect((await removeView(tom, { id: views[0]?.id ?? '' })).views).toEqual([]);
  });

  it('remembers that somebody wants no single letters as keys', async () => {
    expect((await myWorklist(kit.ana)).hasLetterKeys).toBe(true);
    expect((await setLetterKeys(kit.ana, { hasLetterKeys: false })).hasLetterKeys).toBe(false);
    expect((await setLetterKeys(kit.ana, { hasLetterKeys: true })).hasLetterKeys).toBe(true);
  });
});
