import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCase, aPerson, openKit, type Kit } from '../testing/kit.js';
import { NotAllowedError } from '../rights/case-staff.js';
import { drafts, saveDraft } from './drafts.js';

let kit: Kit;
let caseId: string;
beforeAll(async () => {
  kit = await openKit();
  caseId = (await aCase(kit.ana)).id;
});
afterAll(() => kit.close());

const contentOf = async (ctx: Kit['ana'], form: string): Promise<string | undefined> =>
  (await drafts(ctx, caseId)).find((draft) => draft.form === form)?.content;

describe('a half-typed form', () => {
  it('is there again for the same person, its newest words only, until it is forgotten', async () => {
    const first = await saveDraft(kit.ana, {
      caseId,
      form: 'coverage',
      content: '{"changed":{"payerName":"B"}}',
    });
    expect(first).toMatchObject({ __typename: 'DraftSaved', savedAt: expect.any(String) });
    await saveDraft(kit.ana, { caseId, form: 'coverage', content: '{"changed":{"payerName":"Bluebird"}}' });
    expect(await contentOf(kit.ana, 'coverage')).toBe('{"changed":{"payerName":"Bluebird"}}');
    expect(await saveDraft(kit.ana, { caseId, form: 'coverage' })).toEqual({
      __typename: 'DraftSaved',
      savedAt: null,
    });
    expect(await contentOf(kit.ana, 'coverage')).toBeUndefined();
  });

  it('is nobody else’s: not a colleague’s, not another organization’s', async () => {
    const colleague = await aPerson(kit.data, kit.data.orgs.a);
    await saveDraft(kit.ana, { caseId, form: 'note', content: '{"text":"mine"}' });
    expect(await drafts(colleague, caseId)).toEqual([]);
    await saveDraft(colleague, { caseId, form: 'note', content: '{"text":"theirs"}' });
    expect(await contentOf(kit.ana, 'note')).toBe('{"text":"mine"}');
    expect(await drafts(kit.ben, caseId)).toEqual([]);
    const answer = await saveDraft(kit.ben, { caseId, form: 'note', content: '{"text":"no"}' });
    expect(answer).toMatchObject({ __typename: 'NotFound' });
  });

  it('of a case is not for people who do not work cases', async () => {
    const administrator = await aPerson(kit.data, kit.data.orgs.a, { roles: ['ADMINISTRATOR'] });
    const answer = await saveDraft(administrator, { caseId, form: 'note', content: '{}' });
    expect(answer).toMatchObject({ __typename: 'NotFound' });
    expect(await drafts(administrator, caseId)).toEqual([]);
    await expect(drafts({ ...kit.ana, roles: [] }, undefined)).rejects.toThrow(NotAllowedError);
  });

  it('is forgotten after 30 days, for the reader at once and from the table with the next save', async () => {
    await saveDraft(kit.ana, { caseId, form: 'old', content: '{"text":"old"}' });
    await kit.data.rows(`update form_draft set saved_at = saved_at - interval '31 days' where form = 'old'`);
    expect(await contentOf(kit.ana, 'old')).toBeUndefined();
    await saveDraft(kit.ana, { caseId, form: 'new', content: '{"text":"new"}' });
    expect(await kit.data.rows(`select form from form_draft where form = 'old'`)).toEqual([]);
  });

  it.each([
    ['no JSON', 'coverage', '{', 'content'],
    ['no object', 'coverage', '[1]', 'content'],
    ['too long', 'coverage', `{"a":"${'x'.repeat(20_000)}"}`, 'content'],
    ['a form that is no name', 'a b', '{}', 'form'],
    ['a form without a name', '', '{}', 'form'],
  ])('is refused as %s', async (_what, form, content, field) => {
    expect(await saveDraft(kit.ana, { caseId, form, content })).toMatchObject({
      __typename: 'InputRefused',
      problems: [{ field }],
    });
  });

  it('holds what no database stores as it is, and is not there for a case that is not there', async () => {
    await saveDraft(kit.ana, { caseId, form: 'odd', content: '{"text":"a\\u0000b\\ud800"}' });
    expect(JSON.parse((await contentOf(kit.ana, 'odd')) ?? '')).toEqual({ text: 'a\u0000b\ud800' });
    const answer = await saveDraft(kit.ana, { caseId: randomUUID(), form: 'note', content: '{}' });
    expect(answer).toMatchObject({ __typename: 'NotFound' });
  });

  it('about no case is kept for each person of the staff alone', async () => {
    const administrator = await aPerson(kit.data, kit.data.orgs.a, { roles: ['ADMINISTRATOR'] });
    const typed = '{"givenName":"Rosa"}';
    for (const who of [kit.ana, administrator]) {
      expect(await saveDraft(who, { form: 'new-case', content: '{"givenName":"R"}' })).toMatchObject({
        __typename: 'DraftSaved',
      });
      await saveDraft(who, { form: 'new-case', content: typed });
      expect(await drafts(who, undefined)).toMatchObject([{ form: 'new-case', content: typed }]);
    }
    expect(await drafts(kit.ben, undefined)).toEqual([]);
    expect(await contentOf(kit.ana, 'new-case')).toBeUndefined();
    expect(await saveDraft(kit.ana, { form: 'new-case' })).toEqual({
      __typename: 'DraftSaved',
      savedAt: null,
    });
    expect(await drafts(kit.ana, undefined)).toEqual([]);
    expect(await drafts(administrator, undefined)).toHaveLength(1);
    await kit.data.rows(`update own_draft set saved_at = saved_at - interval '31 days'`);
    expect(await drafts(administrator, undefined)).toEqual([]);
    await saveDraft(administrator, { form: 'other', content: '{}' });
    expect(await kit.data.rows(`select form from own_draft`)).toEqual([{ form: 'other' }]);
  });

  it('is told to the audit when it is read', async () => {
    await drafts(kit.ana, caseId);
    const [row] = await kit.data.rows<{ n: number }>(
      `select count(*)::int as n from audit_event where what = 'draft.read' and $1 = any (case_ids)`,
      [caseId],
    );
    expect(row?.n).toBeGreaterThan(0);
  });
});
