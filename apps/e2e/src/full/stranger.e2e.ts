import { createHmac, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startProduct, type Product } from '../../../../tools/testing/product.js';
import { violations } from '../walk/axe.js';
import { openBrowser, Visitor } from '../walk/browser.js';
import { outbox, until } from '../walk/messages.js';
import { DEMO_PASSWORD, signIn } from '../walk/organization.js';

const SECRET = 'fedcba9876543210fedcba9876543210';
const SENDER = 'luis@nowhere.test';

/** Somebody whom no case knows writes words of danger; each test goes on where the last one stopped. */
describe('words of danger from an address that belongs to no case', () => {
  let product: Product;
  let browser: Browser;
  let grace: Visitor;

  beforeAll(async () => {
    product = await startProduct({ mode: 'demo', env: { INBOUND_MAIL_SECRET: SECRET } });
    browser = await openBrowser();
    grace = await Visitor.enter(browser);
    await signIn(grace, product, 'grace@harborlight.test', DEMO_PASSWORD);
    await write('I want to die');
    await grace.page.reload();
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  async function write(text: string): Promise<void> {
    const body = JSON.stringify({
      messageId: `<${randomUUID()}@mail.test>`,
      from: SENDER,
      to: 'reminders@harborlight.test',
      text,
    });
    const seconds = String(Math.floor(Date.now() / 1_000));
    const response = await fetch(`${product.url}/webhooks/mail/inbound`, {
      method: 'POST',
      body,
      headers: {
        'Content-Type': 'application/json',
        'X-Sextant-Timestamp': seconds,
        'X-Sextant-Signature': createHmac('sha256', SECRET).update(`${seconds}.${body}`).digest('hex'),
      },
    });
    expect(response.status).toBe(204);
  }

  const bar = () => grace.page.getByRole('alert', { name: 'Sounds like an emergency' });

  it('are answered by the worker within seconds', async () => {
    const answer = await until('the answer', async () => (await outbox(product, SENDER))[0]);
    expect(answer.body).toMatch(/988[^]*988/);
  });

  it('stand above every screen of a supervisor, with the words, readable for everybody', async () => {
    await grace.sees(`${SENDER} belongs to no case and wrote what sounds like an emergency.`, bar());
    await grace.sees('“I want to die”', bar());
    await grace.sees(/Nobody has tried to reach them yet/, bar());
    expect(await violations(grace.page)).toEqual([]);
  });

  it('are set aside only after a try', async () => {
    const setAside = bar().getByRole('button', { name: 'Set aside' });
    expect(await setAside.count()).toBe(0);
    await grace.press('Not reached', bar());
    await grace.sees(/Tried, not reached/, bar());
    await grace.click(setAside);
    await grace.sees(`${SENDER}: set aside.`);
    await bar().filter({ hasText: SENDER }).waitFor({ state: 'hidden' });
    expect(grace.complaints).toEqual([]);
  });
});
