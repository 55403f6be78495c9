import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { PublishWorryCardInput } from '@sextant/contract';
import type { Ctx } from '@sextant/data';
import { shippedWorryText } from '@sextant/domain';
import { aPerson, openKit, type Kit } from '../testing/kit.js';
import { publishWorryCard } from './publish-worry-card.js';
import { worryCards, worryCardVersions } from './worry-cards.js';

let kit: Kit;
let ada: Ctx;

beforeAll(async () => {
  kit = await openKit();
  const who = {
    name: 'Ada Lindqvist',
    roles: ['ADMINISTRATOR'] as Ctx['roles'],
    now: '2026-11-22T15:00:00Z',
  };
  ada = await aPerson(kit.data, kit.data.orgs.a, who);
});
afterAll(() => kit.close());

const words = (over: Partial<PublishWorryCardInput> = {}): PublishWorryCardInput => ({
  kind: 'IS_IT_NORMAL',
  language: 'en',
  expectedVersion: 0,
  title: 'Is it normal to ask?',
  body: 'Yes.\r\n  Most   doctors expect it. ',
  reviewerName: 'Grace Kim',
  reviewerRole: 'Nurse navigator',
  reviewedOn: '2026-11-20',
  ...over,
});
const find = async (ctx: Ctx, kind = 'IS_IT_NORMAL', language = 'en') =>
  (await worryCards(ctx)).find((card) => card.kind === kind && card.language === language);

it('every organization begins with seven cards in two languages that nobody there has read', async () => {
  const cards = await worryCards(kit.ben);
  expect(cards).toHaveLength(14);
  for (const card of cards) {
    expect(card).toMatchObject({ version: 0, reviewerName: null, reviewedOn: null });
    expect(card.title).toBe(shippedWorryText(card.kind, card.language).title);
  }
});

it('an administrator publishes versions, each with who read it; the earlier ones stay', async () => {
  expect(await publishWorryCard(ada, words())).toMatchObject({
    __typename: 'WorryCard',
    version: 1,
    body: 'Yes.\nMost doctors expect it.',
    publishedByName: 'Ada Lindqvist',
    publishedAt: '2026-11-22T15:00:00.000Z',
    reviewedOn: '2026-11-20',
  });
  expect(await publishWorryCard(ada, words({ expectedVersion: 1, body: 'Yes, it is.' }))).toMatchObject({
    version: 2,
  });
  expect(await find(kit.ana)).toMatchObject({ version: 2, body: 'Yes, it is.', reviewerName: 'Grace Kim' });
  const versions = await worryCardVersions(kit.ana, 'IS_IT_NORMAL', 'en');
  expect(versions.map(({ version }) => version)).toEqual([2, 1, 0]);
  expect(await find(kit.ana, 'IS_IT_NORMAL', 'es')).toMatchObject({ version: 0 });
});

it('no other organization sees them', async () => {
  expect(await find(kit.ben)).toMatchObject({ version: 0 });
  expect(await worryCardVersions(kit.ben, 'IS_IT_NORMAL', 'en')).toHaveLength(1);
});

it('of two who publish at once one is told so, and nothing is overwritten', async () => {
  const both = await Promise.all(
    ['One', 'Two'].map((title) => publishWorryCard(ada, words({ kind: 'CAN_I_WAIT', title }))),
  );
  expect(both.map(({ __typename }) => __typename).sort()).toEqual(['Conflict', 'WorryCard']);
  expect(await publishWorryCard(ada, words())).toMatchObject({ __typename: 'Conflict', version: 2 });
});

it('a version is changed and deleted by nobody', async () => {
  for (const sql of [`update worry_card_version set title = 'x'`, 'delete from worry_card_version']) {
    await expect(kit.data.rows(sql)).rejects.toThrow();
  }
});

it.each<[string, Partial<PublishWorryCardInput>, string]>([
  ['without a reviewer', { reviewerName: ' ' }, 'reviewerName'],
  ['without the reviewer’s role', { reviewerRole: '' }, 'reviewerRole'],
  ['read tomorrow', { reviewedOn: '2026-11-23' }, 'reviewedOn'],
  ['without words', { body: '\n' }, 'body'],
  ['too long for a phone', { body: 'x'.repeat(1_501) }, 'body'],
  ['with a character that cannot be shown', { title: 'a\u0007b' }, 'title'],
  ['that names an illness', { body: 'Cancer is common.' }, 'body'],
])('refuses a card %s', async (_what, over, field) => {
  const result = await publishWorryCard(ada, words({ expectedVersion: 2, ...over }));
  expect(result).toMatchObject({ __typename: 'InputRefused', problems: [{ field }] });
});

it('takes the word insurance, which is one of the worries', async () => {
  const card = words({ kind: 'WILL_INSURANCE_PAY', body: 'Most insurers pay. La aseguradora y el seguro.' });
  expect(await publishWorryCard(ada, card)).toMatchObject({ version: 1 });
});

it('takes every card as it was delivered, once somebody stands for it', async () => {
  const asker = await aPerson(kit.data, kit.data.orgs.b, {
    roles: ['ADMINISTRATOR'],
    now: '2026-11-22T15:00:00Z',
  });
  for (const { kind, language, title, body } of await worryCards(kit.ben)) {
    const published = await publishWorryCard(asker, words({ kind, language, title, body }));
    expect(published).toMatchObject({ __typename: 'WorryCard', kind, language, version: 1, body });
  }
  expect((await worryCards(kit.ben)).filter((card) => card.version === 0)).toEqual([]);
});

it('is published by administrators only', async () => {
  await expect(publishWorryCard(kit.ana, words({ expectedVersion: 2 }))).rejects.toThrow('administrators');
});
