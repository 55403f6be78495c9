import { randomUUID } from 'node:crypto';
import { Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Action } from '@sextant/domain';
import pg from 'pg';
import { aCase, aPerson, openKit, record, type Kit } from '../testing/kit.js';
import { recordAction } from './record-action.js';

let kit: Kit;
beforeAll(async () => {
  kit = await openKit();
});
afterAll(() => kit.close());

const note = (text: string): Action => ({ type: 'ADD_NOTE', text });

describe('recording an action', () => {
  it('answers with the case as it is afterwards', async () => {
    const { id } = await aCase(kit.ana);
    const after = await record(kit.ana, id, {
      type: 'STATE_WINDOW',
      on: '2026-12-20',
      clinicianName: 'Dr. Lee',
      statedOn: '2026-11-20',
    });
    expect(after.version).toBe(2);
    expect(after.window).toMatchObject({
      on: '2026-12-20',
      isConfirmed: true,
      origin: 'TRANSCRIBED',
      recordedByName: 'Ana Reyes',
    });
    expect(after.timeline.map((entry) => entry.type)).toEqual(['STATE_WINDOW', 'OPEN_CASE']);
    expect(after.board).toMatchObject({ windowOn: '2026-12-20', isWindowConfirmed: true });
  });

  it('refuses with a code and the case as it stands, and writes nothing', async () => {
    const { id } = await aCase(kit.ana);
    const result = await recordAction(kit.ana, {
      actionId: randomUUID(),
      caseId: id,
      action: { type: 'RESUME_CASE' },
    });
    expect(result).toMatchObject({
      __typename: 'ActionRefused',
      code: 'CASE_NOT_PAUSED',
      case: { id, version: 1 },
    });
    expect(await kit.data.rows('select 1 from case_action where case_id = $1', [id])).toHaveLength(1);
  });

  it('does not find a case of another organization, nor one that is nowhere', async () => {
    const { id } = await aCase(kit.ana);
    const request = { actionId: randomUUID(), action: note('hello') };
    const foreign = await recordAction(kit.ben, { ...request, caseId: id });
    const nowhere = await recordAction(kit.ben, { ...request, caseId: randomUUID() });
    const malformed = await recordAction(kit.ben, { ...request, caseId: 'x' });
    expect(foreign).toEqual({ __typename: 'NotFound', message: 'There is nothing here by this id.' });
    expect(nowhere).toEqual(foreign);
    expect(malformed).toEqual(foreign);
  });

  it('takes at most twelve statements in two round trips', async () => {
    const { id } = await aCase(kit.ana);
    const recordItemId = randomUUID();
    await record(kit.ana, id, { type: 'ADD_RECORD_ITEM', recordItemId, kind: 'BIOPSY_SLIDES' });
    const query = jest.spyOn(pg.Client.prototype, 'query');
    const send = jest.spyOn(Socket.prototype as unknown as { _writev(): void }, '_writev');
    await record(kit.ana, id, {
      type: 'ASK_PATIENT',
      taskId: randomUUID(),
      kind: 'FETCH_SLIDES',
      recordItemId,
    });
    const statements = query.mock.calls.map(
      ([statement]) => statement as unknown as { name?: string; text: string },
    );
    const bursts = send.mock.calls.length;
    jest.restoreAllMocks();
    expect(statements.length).toBeLessThanOrEqual(12);
    expect(bursts).toBe(2);
  });
});

describe('a repeated action id', () => {
  it('is answered with the first result and has one effect, also 50 times at once', async () => {
    const { id } = await aCase(kit.ana);
    const request = { actionId: randomUUID(), caseId: id, action: note('once') };
    const answers = await Promise.all(Array.from({ length: 50 }, () => recordAction(kit.ana, request)));
    const [first, ...others] = answers;
    expect(first).toMatchObject({
      __typename: 'ActionRecorded',
      actionId: request.actionId,
      case: { version: 2 },
    });
    for (const other of others) expect(other).toEqual(first);
    expect(await kit.data.rows('select 1 from case_action where case_id = $1', [id])).toHaveLength(2);
  });

  it('with another request is refused', async () => {
    const { id } = await aCase(kit.ana);
    const actionId = randomUUID();
    await record(kit.ana, id, note('first'), actionId);
    const other = await recordAction(kit.ana, { actionId, caseId: id, action: note('second') });
    expect(other).toMatchObject({ __typename: 'ActionRefused', code: 'ID_TAKEN' });
  });

  it('on another case is refused, and means nothing in another organization', async () => {
    const [one, two] = [await aCase(kit.ana), await aCase(kit.ana)];
    const foreign = await aCase(kit.ben);
    const actionId = randomUUID();
    const both = await Promise.all(
      [one, two].map(({ id }) => recordAction(kit.ana, { actionId, caseId: id, action: note('mine') })),
    );
    expect(both.map((result) => result.__typename).sort()).toEqual(['ActionRecorded', 'ActionRefused']);
    const elsewhere = await recordAction(kit.ben, { actionId, caseId: foreign.id, action: note('mine') });
    expect(elsewhere.__typename).toBe('ActionRecorded');
  });
});

describe('two people on one case', () => {
  const edit = (stage: string): Action => ({ type: 'UPDATE_TRIAGE', stage });

  it('200 racing pairs of edits of one field: one wins, the other is told and shown the winner', async () => {
    const tom = await aPerson(kit.data, kit.data.orgs.a, { name: 'Tom Field' });
    const { id } = await aCase(kit.ana);
    for (let pair = 0; pair < 200; pair += 1) {
      const expectedVersion = pair + 1;
      const results = await Promise.all(
        [kit.ana, tom].map((ctx, index) =>
          recordAction(ctx, {
            actionId: randomUUID(),
            caseId: id,
            expectedVersion,
            action: edit(`${pair}-${index}`),
          }),
        ),
      );
      const won = results.filter((result) => result.__typename === 'ActionRecorded');
      const lost = results.filter((result) => result.__typename === 'ActionRefused');
      expect([won.length, lost.length]).toEqual([1, 1]);
      const winner = won[0]?.__typename === 'ActionRecorded' ? won[0].case : undefined;
      expect(lost[0]).toMatchObject({
        code: 'CHANGED_MEANWHILE',
        case: { triage: winner?.triage, version: pair + 2 },
      });
    }
    const versions = await kit.data.rows<{ seq: number }>(
      'select seq from case_action where case_id = $1 order by seq',
      [id],
    );
    expect(versions.map(({ seq }) => seq)).toEqual(Array.from({ length: 201 }, (_, index) => index + 1));
    const [stored] = await kit.data.rows('select version, stage from care_case where id = $1', [id]);
    expect(stored?.version).toBe(201);
  });

  it('200 racing pairs of edits of different fields lose nothing', async () => {
    const { id } = await aCase(kit.ana);
    for (let pair = 0; pair < 200; pair += 1) {
      const expectedVersion = pair * 2 + 1;
      const actions: Action[] = [
        edit(`stage ${pair}`),
        { type: 'UPDATE_TRIAGE', currentPlace: `place ${pair}` },
      ];
      const results = await Promise.all(
        actions.map((action) =>
          recordAction(kit.ana, { actionId: randomUUID(), caseId: id, expectedVersion, action }),
        ),
      );
      expect(results.map((result) => result.__typename)).toEqual(['ActionRecorded', 'ActionRecorded']);
    }
    const [stored] = await kit.data.rows(
      'select version, stage, current_place from care_case where id = $1',
      [id],
    );
    expect(stored).toEqual({ version: 401, stage: 'stage 199', current_place: 'place 199' });
  });
});

describe('what an action names outside its case', () => {
  it('must exist in the organization: holders, centers and active navigators', async () => {
    const { id } = await aCase(kit.ana);
    const [foreign] = await kit.data.rows<{ id: string }>('select id from center where org_id = $1', [
      kit.data.orgs.b,
    ]);
    const gone = await aPerson(kit.data, kit.data.orgs.a, { status: 'DEACTIVATED' });
    const administrator = await aPerson(kit.data, kit.data.orgs.a, { roles: ['ADMINISTRATOR'] });
    const refusals = await Promise.all(
      [
        {
          type: 'ADD_RECORD_ITEM',
          recordItemId: randomUUID(),
          kind: 'BLOOD_WORK',
          holderId: randomUUID(),
        } as const,
        {
          type: 'ADD_CANDIDATE',
          candidateId: randomUUID(),
          name: 'X',
          kind: 'NCI_CENTER',
          centerId: foreign?.id,
        } as const,
        { type: 'ASSIGN_NAVIGATOR', navigatorId: gone.personId } as const,
        { type: 'ASSIGN_NAVIGATOR', navigatorId: administrator.personId } as const,
        { type: 'ASSIGN_NAVIGATOR', navigatorId: kit.ben.personId ?? '' } as const,
      ].map((action) => recordAction(kit.ana, { actionId: randomUUID(), caseId: id, action: action })),
    );
    expect(
      refusals.map((result) =>
        result.__typename === 'ActionRefused' ? [result.code, result.field] : result,
      ),
    ).toEqual([
      ['UNKNOWN_ID', 'holderId'],
      ['UNKNOWN_ID', 'centerId'],
      ['UNKNOWN_ID', 'navigatorId'],
      ['UNKNOWN_ID', 'navigatorId'],
      ['UNKNOWN_ID', 'navigatorId'],
    ]);
  });

  it('must be named by a UUID', async () => {
    const { id } = await aCase(kit.ana);
    const action: Action = { type: 'ADD_RECORD_ITEM', recordItemId: 'slides', kind: 'BIOPSY_SLIDES' };
    const result = await recordAction(kit.ana, { actionId: randomUUID(), caseId: id, action });
    expect(result).toMatchObject({ __typename: 'ActionRefused', code: 'INVALID', field: 'recordItemId' });
  });

  it('holds within its case only: the same item id on two cases are two items', async () => {
    const [one, two] = [await aCase(kit.ana), await aCase(kit.ana)];
    const recordItemId = randomUUID();
    await record(kit.ana, one.id, { type: 'ADD_RECORD_ITEM', recordItemId, kind: 'BIOPSY_SLIDES' });
    await record(kit.ana, two.id, { type: 'ADD_RECORD_ITEM', recordItemId, kind: 'BLOOD_WORK' });
    const rows = await kit.data.rows('select case_id, kind from record_item where id = $1 order by kind', [
      recordItemId,
    ]);
    expect(rows).toEqual([
      { case_id: one.id, kind: 'BIOPSY_SLIDES' },
      { case_id: two.id, kind: 'BLOOD_WORK' },
    ]);
  });
});
