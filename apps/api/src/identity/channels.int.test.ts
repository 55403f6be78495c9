import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import type { TestClient } from '../testing/test-client.js';

const CHANNELS = `messageChannels { items { channel provider isOpen inboundUrls agreements { kind isConfirmed providerName signerName agreedOn confirmedBy } } }`;
const READ = `query { ${CHANNELS} }`;
const CONFIRM = `mutation ($input: ConfirmAgreementInput!) { confirmAgreement(input: $input) {
  __typename ... on InputRefused { problems { field code } } } }`;
const REVOKE = `mutation ($input: RevokeAgreementInput!) { revokeAgreement(input: $input) { items { channel isOpen } } }`;
const TEST = `mutation ($input: TestMessageInput!) { sendTestMessage(input: $input) {
  __typename ... on InputRefused { problems { field code message } } } }`;
const WORDS = {
  channel: 'EMAIL',
  kind: 'BUSINESS_ASSOCIATE',
  providerName: 'Mailhouse Inc.',
  signerName: 'Ada Test',
  agreedOn: '2026-11-01',
};

interface Item {
  channel: string;
  provider: string | null;
  isOpen: boolean;
  inboundUrls: string[];
  agreements: { kind: string; isConfirmed: boolean; confirmedBy: string | null }[];
}

let api: TestApi;
let ada: TestClient;
let other: TestClient;

beforeAll(async () => {
  api = await startTestApi({ env: { SMTP_URL: 'smtp://localhost:2525', MAIL_FROM: 'care@hospital.test' } });
  ada = await api.signedIn(await api.addPerson({ roles: ['ADMINISTRATOR'], name: 'Ada Test' }));
  other = await api.signedIn(await api.addPerson({ roles: ['ADMINISTRATOR'], orgId: api.data.orgs.b }));
});
afterAll(() => api.close());

const channel = async (client: TestClient, name = 'EMAIL'): Promise<Item | undefined> =>
  (await client.ask<{ messageChannels: { items: Item[] } }>(READ)).messageChannels.items.find(
    (one) => one.channel === name,
  );
const confirm = async (over: Record<string, unknown> = {}) =>
  (
    await ada.ask<{ confirmAgreement: { __typename: string; problems?: { field: string; code: string }[] } }>(
      CONFIRM,
      { input: { ...WORDS, ...over } },
    )
  ).confirmAgreement;

/** What the Delivery screen says of channels that reach nobody. */
const closed = async (client: TestClient): Promise<string[]> => {
  type Told = { delivery: { closedChannels: { channel: string; reason: string }[] } };
  const told = await client.ask<Told>(`query { delivery { closedChannels { channel reason } } }`);
  return told.delivery.closedChannels.map((one) => `${one.channel} ${one.reason}`);
};

describe('the agreement with a provider, over HTTP', () => {
  it('is closed until an administrator confirms it, and opens for that organization alone', async () => {
    expect(await channel(ada)).toMatchObject({ provider: 'SMTP · localhost', isOpen: false });
    expect(await closed(ada)).toEqual(['SMS NO_PROVIDER', 'EMAIL NOT_AGREED']);
    expect(await confirm()).toEqual({ __typename: 'MessageChannels' });
    expect(await channel(ada)).toMatchObject({
      isOpen: true,
      agreements: [{ kind: 'BUSINESS_ASSOCIATE', isConfirmed: true, confirmedBy: 'Ada Test' }],
    });
    expect(await closed(ada)).toEqual(['SMS NO_PROVIDER']);
    expect(await channel(other)).toMatchObject({ isOpen: false });
    expect(await closed(other)).toEqual(['SMS NO_PROVIDER', 'EMAIL NOT_AGREED']);
    expect(await channel(ada, 'SMS')).toMatchObject({ provider: null, isOpen: false });
  });

  it('says which addresses of ours its provider has to call first', async () => {
    const [texts, mail] = [await channel(ada, 'SMS'), await channel(ada, 'EMAIL')];
    const PUBLIC_URL = 'http://localhost:3000';
    expect(texts?.inboundUrls).toEqual([`${PUBLIC_URL}/webhooks/twilio/inbound`]);
    expect(mail?.inboundUrls).toEqual([`${PUBLIC_URL}/webhooks/mail/inbound`]);
    // Both are there, and closed to whoever does not sign.
    for (const path of ['twilio/inbound', 'mail/inbound']) {
      expect((await fetch(`${api.url}/webhooks/${path}`, { method: 'POST' })).status).toBe(403);
    }
  });

  it('stands as it was confirmed first, however often it is sent', async () => {
    await confirm({ signerName: 'Somebody Else' });
    const rows = await api.data.rows<{ name: string }>(
      `select signer_name as name from channel_agreement where org_id = $1 and revoked_at is null`,
      [api.data.orgs.a],
    );
    expect(rows).toEqual([{ name: 'Ada Test' }]);
  });

  it.each([
    [{ providerName: ' ' }, 'providerName REQUIRED'],
    [{ signerName: 'x'.repeat(201) }, 'signerName TOO_LONG'],
    [{ agreedOn: '2099-01-01' }, 'agreedOn OUT_OF_RANGE'],
    [{ kind: 'CARRIER_REGISTRATION' }, 'kind INVALID'],
    [{ providerName: 'a\nb' }, 'providerName INVALID'],
  ])('is refused with %j', async (over, expected) => {
    const { problems } = await confirm(over);
    expect(problems?.map(({ field, code }) => `${field} ${code}`)).toEqual([expected]);
  });

  it('ends when it is revoked, and both are audited', async () => {
    await ada.ask(REVOKE, { input: { channel: 'EMAIL', kind: 'BUSINESS_ASSOCIATE' } });
    expect(await channel(ada)).toMatchObject({ isOpen: false });
    expect(await closed(ada)).toContain('EMAIL NOT_AGREED');
    const acts = await api.data.rows<{ act: string }>(
      `select act from audit_event where what = 'channel-agreement' order by at, act`,
    );
    expect(acts.map(({ act }) => act).sort()).toEqual(['C', 'D']);
  });
});

describe('a test message to oneself', () => {
  it('goes five times in ten minutes, not six', async () => {
    const draft = {
      kind: 'SIGN_FORM',
      channel: 'EMAIL',
      language: 'en',
      subject: 'A note from {{organization}}',
      body: 'Hi {{first}}, please sign the form. {{link}}',
    };
    const answers: string[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      const { sendTestMessage: result } = await ada.ask<{
        sendTestMessage: { __typename: string; problems?: { code: string }[] };
      }>(TEST, { input: { clientMutationId: randomUUID(), draft } });
      answers.push(result.problems?.[0]?.code ?? result.__typename);
    }
    expect(answers.slice(0, 5)).not.toContain('TOO_MANY_TESTS');
    expect(answers[5]).toBe('TOO_MANY_TESTS');
  });
});
