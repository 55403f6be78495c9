import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { devOutbox } from '@sextant/messaging';
import { drainDirectly } from '@sextant/reminders';
import { aCase, aDelivery, fakeDeps, setAppTime, type FixtureCase } from '@sextant/reminders/testing';
import { openTestDatabase } from '@sextant/data/testing';
import { readEnv } from '../env.js';
import { openServices } from '../open-services.js';
import { createApi } from '../api.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';

const NOW = '2026-11-22T15:01:00.000Z';

let api: TestApi;
let rosa: FixtureCase;
let luis: FixtureCase;

beforeAll(async () => {
  api = await startTestApi();
  await setAppTime(api.data, NOW);
  rosa = await aCase(api.data);
  luis = await aCase(api.data, { language: 'es', consents: ['EMAIL'] });
  await aDelivery(api.data, rosa);
  await aDelivery(api.data, luis, { channel: 'EMAIL' });
  const channels = {
    SMS: devOutbox({ channel: 'SMS', keepsLinks: true }),
    EMAIL: devOutbox({ channel: 'EMAIL', keepsLinks: true }),
  };
  await drainDirectly(fakeDeps({ db: api.data.db, clock: { now: () => NOW } }, channels));
});
afterAll(() => api.close());

interface Outbox {
  messages: { recipient: string; body: string; link: string; channel: string; subject: string | null }[];
}
const outbox = async (query = ''): Promise<Outbox['messages']> =>
  ((await (await fetch(`${api.url}/dev/outbox.json${query}`)).json()) as Outbox).messages;

describe('the dev outbox', () => {
  it('lists every message with its link, as JSON and as phones', async () => {
    const messages = await outbox();
    expect(messages.map((message) => message.recipient).sort()).toEqual([rosa.phone, luis.email].sort());
    const page = await (await fetch(`${api.url}/dev/outbox`)).text();
    for (const { link, recipient } of messages) {
      expect(page).toContain(`href="${new URL(link).pathname}"`);
      expect(page).toContain(recipient);
    }
  });

  it('is filtered by recipient and channel', async () => {
    expect(await outbox(`?q=${encodeURIComponent(luis.email)}`)).toHaveLength(1);
    expect((await outbox('?channel=SMS')).map((message) => message.channel)).toEqual(['SMS']);
    expect(await outbox('?q=nobody')).toEqual([]);
  });

  it('shows what somebody typed as text', async () => {
    const page = await (await fetch(`${api.url}/dev/outbox?q=${encodeURIComponent('"><b>')}`)).text();
    expect(page).not.toContain('"><b>');
  });
});

describe('the dev clock', () => {
  const shift = async (): Promise<number> => {
    const [row] = await api.data.rows<{ hours: number }>(
      'select extract(epoch from shift)::float8 / 3600 as hours from app_clock',
    );
    return row?.hours ?? Number.NaN;
  };
  const post = (fields: Record<string, string>, headers = {}): Promise<Response> =>
    fetch(`${api.url}/dev/clock`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      redirect: 'manual',
      headers,
    });

  it('goes back to real time and moves by hours from there', async () => {
    expect((await post({ reset: '1' })).status).toBe(303);
    expect(await shift()).toBe(0);
    expect((await post({ hours: '72' })).status).toBe(303);
    expect(await shift()).toBe(72);
    expect((await post({ at: '2026-11-22T17:00' })).status).toBe(303);
    expect(await shift()).toBe(2);
  });

  it.each([{ hours: 'soon' }, { at: 'yesterday' }, {}])('refuses %j', async (fields) => {
    expect((await post(fields as Record<string, string>)).status).toBe(400);
  });

  it('does not move because another site says so', async () => {
    expect((await post({ hours: '5' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  it('is only read by a GET', async () => {
    const before = await shift();
    expect((await fetch(`${api.url}/dev/clock`)).status).toBe(200);
    expect((await fetch(`${api.url}/dev/clock.json`)).status).toBe(200);
    expect(await shift()).toBe(before);
  });
});

describe('in production', () => {
  it('neither exists', async () => {
    const data = await openTestDatabase();
    const env = readEnv({
      SEXTANT_MODE: 'production',
      DATABASE_URL: data.urls.app,
      PORT: '0',
      PUBLIC_URL: 'https://sextant.hospital.test',
      SESSION_SECRET: `${randomUUID()}${randomUUID()}`,
      LOG_LEVEL: 'silent',
    });
    const services = await openServices(env);
    const app = await createApi(services);
    await app.listen(0, '127.0.0.1');
    const url = await app.getUrl();
    const statuses = await Promise.all(
      ['/dev/outbox', '/dev/outbox.json', '/dev/clock', '/dev/clock.json'].map(
        async (path) => (await fetch(`${url}${path}`)).status,
      ),
    );
    await app.close();
    await services.close();
    await data.close();
    expect(statuses).toEqual([404, 404, 404, 404]);
  });
});
