import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LogPartyCallInput } from '@sextant/contract';
import type { Ctx } from '@sextant/data';
import { saveHolder } from '../directory/holders.js';
import { findCase } from '../cases/find-case.js';
import { aCase, openKit, record, type Kit } from '../testing/kit.js';
import { calls } from './calls.js';
import { logPartyCall } from './log-party-call.js';

let kit: Kit;
let holderId: string;
beforeAll(async () => {
  kit = await openKit();
  const holder = await saveHolder(kit.ana, { name: 'Mercy', kind: 'HOSPITAL', hours: 'Mon to Fri 8 to 4' });
  if (holder.__typename !== 'Holder') throw new Error('The holder was not saved.');
  holderId = holder.id;
});
afterAll(() => kit.close());

async function waiting(ctx: Ctx): Promise<{ caseId: string; itemId: string }> {
  const { id } = await aCase(ctx);
  await record(ctx, id, {
    type: 'STATE_WINDOW',
    on: '2026-12-20',
    clinicianName: 'Dr. Lee',
    statedOn: '2026-11-20',
  });
  const itemId = randomUUID();
  const isAnas = ctx.orgId === kit.ana.orgId;
  await record(ctx, id, {
    type: 'ADD_RECORD_ITEM',
    recordItemId: itemId,
    kind: 'BIOPSY_SLIDES',
    holderName: 'Mercy',
    ...(isAnas ? { holderId } : {}),
  });
  await record(ctx, id, { type: 'REQUEST_RECORDS', recordItemIds: [itemId], way: 'DEPARTMENT' });
  return { caseId: id, itemId };
}

const aCall = (
  cases: { caseId: string; itemId: string }[],
  over: Partial<LogPartyCallInput> = {},
): LogPartyCallInput => ({
  clientMutationId: randomUUID(),
  party: 'HOLDER',
  who: 'Mercy',
  holderId,
  outcome: 'REACHED',
  contactName: 'Joan',
  minutes: 5,
  cases: cases.map(({ caseId, itemId }) => ({
    caseId,
    answers: [{ recordItemId: itemId, result: 'PROMISED', on: '2026-12-01' }],
  })),
  ...over,
});
const typesOf = async (caseId: string) =>
  (await findCase(kit.ana, caseId))?.timeline.slice(0, 2).map((entry) => entry.type);

describe('calls to make', () => {
  it('are grouped by holder over several patients, with its hours and their open items', async () => {
    const [one, two] = [await waiting(kit.ana), await waiting(kit.ana)];
    const { groups } = await calls(kit.ana, 'TEAM');
    const group = groups.find((each) => each.holderId === holderId);
    expect(group).toMatchObject({ party: 'HOLDER', who: 'Mercy', hours: 'Mon to Fri 8 to 4' });
    const ids = group?.cases.flatMap((each) => each.items.map((item) => item.id));
    expect(ids).toEqual(expect.arrayContaining([one.itemId, two.itemId]));
    const foreign = await calls(kit.ben, 'TEAM');
    expect(JSON.stringify(foreign)).not.toContain(one.caseId);
  });
});

describe('one call over several cases', () => {
  it('is recorded on each of them, its minutes shared', async () => {
    const [one, two] = [await waiting(kit.ana), await waiting(kit.ana)];
    expect(await logPartyCall(kit.ana, aCall([one, two]))).toMatchObject({
      __typename: 'PartyCallLogged',
      itemCount: 2,
    });
    for (const { caseId } of [one, two])
      expect(await typesOf(caseId)).toEqual(['LOG_CALL', 'PROMISE_RECORDS']);
    const rows = await kit.data.rows<{ minutes: number }>(
      `select (payload ->> 'minutes')::int as minutes from case_action where type = 'LOG_CALL' and case_id = any($1)`,
      [[one.caseId, two.caseId]],
    );
    expect(rows.map(({ minutes }) => minutes).sort()).toEqual([2, 3]);
  });

  it('has one effect when it is repeated, also 10 times at once', async () => {
    const cases = [await waiting(kit.ana), await waiting(kit.ana)];
    const call = aCall(cases);
    const answers = await Promise.all(Array.from({ length: 10 }, () => logPartyCall(kit.ana, call)));
    for (const answer of answers) expect(answer.__typename).toBe('PartyCallLogged');
    for (const { caseId } of cases) expect((await findCase(kit.ana, caseId))?.version).toBe(6);
    const other = await logPartyCall(kit.ana, { ...call, note: 'Something else' });
    expect(other).toMatchObject({ refusals: [{ code: 'ID_TAKEN' }, { code: 'ID_TAKEN' }] });
  });

  it('races with others over the same cases in any order, and all are recorded', async () => {
    const cases = [await waiting(kit.ana), await waiting(kit.ana), await waiting(kit.ana)];
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        logPartyCall(kit.ana, aCall(index % 2 ? cases : cases.toReversed())),
      ),
    );
    expect(answers.map((answer) => answer.__typename)).toEqual(answers.map(() => 'PartyCallLogged'));
    for (const { caseId } of cases) expect((await findCase(kit.ana, caseId))?.version).toBe(4 + 16);
  });

  it('is refused as a whole, with what is wrong by item, when one item has moved on', async () => {
    const [one, two] = [await waiting(kit.ana), await waiting(kit.ana)];
    await record(kit.ana, two.caseId, { type: 'RECEIVE_RECORDS', recordItemIds: [two.itemId] });
    expect(await logPartyCall(kit.ana, aCall([one, two]))).toMatchObject({
      __typename: 'PartyCallRefused',
      refusals: [{ caseId: two.caseId, recordItemId: two.itemId, code: 'NOT_IN_THIS_STATE' }],
    });
    expect((await findCase(kit.ana, one.caseId))?.version).toBe(4);
  });

  it('finds no case of another organization, and then records nothing', async () => {
    const [mine, theirs] = [await waiting(kit.ana), await waiting(kit.ben)];
    expect(await logPartyCall(kit.ana, aCall([mine, theirs]))).toMatchObject({
      refusals: [{ caseId: theirs.caseId, code: 'NOT_FOUND' }],
    });
    expect((await findCase(kit.ana, mine.caseId))?.version).toBe(4);
  });
});
