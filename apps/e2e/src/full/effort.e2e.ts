import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startProduct, type Product } from '../../../../tools/testing/product.js';
import { openBrowser, Visitor } from '../walk/browser.js';
import { findCase } from '../walk/find-case.js';
import { DEMO_PASSWORD, signIn } from '../walk/organization.js';

/** A demo case of Noor's that nobody answered and nothing is due on today. */
const PATIENT = { mrn: '412997', name: 'Tomás Kealoha' };
const BARRIER = 'Too far to travel';

describe('what stands in the way, how it weighs, and the minutes it takes', () => {
  let product: Product;
  let browser: Browser;
  let noor: Visitor;
  let ada: Visitor;

  beforeAll(async () => {
    product = await startProduct({ mode: 'demo' });
    browser = await openBrowser();
    [noor, ada] = [await Visitor.enter(browser), await Visitor.enter(browser)];
    await signIn(noor, product, 'noor@harborlight.test', DEMO_PASSWORD);
    await signIn(ada, product, 'ada@harborlight.test', DEMO_PASSWORD);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  async function openBarriers(): Promise<void> {
    await findCase(noor, PATIENT);
    await noor.press(/^Barriers/);
  }

  /** Cases, resolved and open of a barrier in the report of the year. */
  async function reported(barrier: string): Promise<number[]> {
    await ada.page.goto(`${product.url}/barriers`);
    const row = ada.page.getByRole('row', { name: new RegExp(`^${barrier}`) });
    await row.waitFor();
    return (await row.getByRole('cell').allInnerTexts()).slice(1, 4).map(Number);
  }

  async function weightOfNoor(): Promise<number> {
    await ada.page.goto(`${product.url}/steps`);
    const row = ada.page.getByRole('row', { name: /^Noor Haddad/ });
    await row.waitFor();
    return Number((await row.getByRole('cell').allInnerTexts())[1]);
  }

  it('a barrier is found, counted and weighed, and each number opens its cases', async () => {
    const [cases = 0, resolved = 0, open = 0] = await reported(BARRIER);
    const weight = await weightOfNoor();
    await openBarriers();
    await noor.press('Add barrier');
    const form = noor.page.getByRole('form', { name: 'Add a barrier' });
    await noor.select('What is in the way', BARRIER, form);
    await noor.press('Add barrier', form);
    await noor.sees(`Barrier added: ${BARRIER}`);
    expect(await weightOfNoor()).toBe(weight + 1);
    expect(await reported(BARRIER)).toEqual([cases + 1, resolved, open + 1]);

    const row = ada.page.getByRole('row', { name: new RegExp(`^${BARRIER}`) });
    await ada.click(row.getByRole('link').first());
    await ada.sees(PATIENT.name);
    await ada.page.getByRole('heading', { name: `${cases + 1} cases`, level: 1 }).waitFor();
  });

  it('a barrier is resolved by what was done', async () => {
    const [cases = 0, resolved = 0, open = 0] = await reported(BARRIER);
    await openBarriers();
    const barrier = noor.page.getByRole('listitem').filter({ hasText: BARRIER });
    await noor.press(/^Resolve/, barrier);
    const form = noor.page.getByRole('form', { name: `Resolved: ${BARRIER}` });
    await noor.select('What was done', 'Arranged lodging or childcare', form);
    await noor.press('Resolve', form);
    await noor.sees(`Barrier resolved: ${BARRIER}`);
    expect(await reported(BARRIER)).toEqual([cases, resolved + 1, open - 1]);
  });

  it('distress of 9 stands first on Today until somebody asked about a referral', async () => {
    await openBarriers();
    await noor.press('Record score');
    const form = noor.page.getByRole('form', { name: 'Record a distress score' });
    await noor.choose('Score, 0 to 10', '9', form);
    await noor.press('Record score', form);
    await noor.sees('Score recorded: 9 of 10');

    await noor.press('Today');
    const first = noor.page.locator('[data-list-row]').first();
    await noor.sees(PATIENT.name, first);

    await findCase(noor, PATIENT);
    await noor.press(/^Barriers/);
    await noor.press(/^Referral/);
    const answer = noor.page.getByRole('form', { name: 'What came of the referral' });
    await noor.sees(/988/, answer);
    await noor.choose('Answer', 'Referred', answer);
    await noor.fill('To whom', 'Social worker of the clinic', answer);
    await noor.press('Save', answer);
    await noor.sees('Referral recorded');
    await noor.press('Today');
    await noor.page.locator('[data-list-row]').first().waitFor();
    expect(await noor.page.locator('[data-list-row]').first().innerText()).not.toContain(PATIENT.name);
  });

  it('an hour that was logged stands in the evidence of the month, and in its file', async () => {
    const minutes = async (): Promise<number> => {
      await noor.page.goto(`${product.url}/evidence`);
      const row = noor.page.getByRole('row', { name: new RegExp(`^${PATIENT.name}`) });
      await noor.page.locator('main [aria-busy="false"]').first().waitFor();
      // On the first days of a month nobody did anything for them yet.
      if ((await row.count()) === 0) return 0;
      return Number((await row.getByRole('cell').allInnerTexts())[1]);
    };
    const before = await minutes();
    await findCase(noor, PATIENT);
    await noor.press('Log time');
    const form = noor.page.getByRole('form', { name: 'Log time' });
    await noor.fill('Minutes', '17', form);
    await noor.select('Activity', 'Coordination of care', form);
    await noor.press('Log time', form);
    await noor.sees('17 minutes logged');
    expect(await minutes()).toBe(before + 17);

    const waiting = noor.page.waitForEvent('download');
    await noor.press(/CSV/);
    const file = await waiting;
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString('utf8')).toContain(PATIENT.mrn);
  });

  it('ends without a complaint of any browser', () => {
    expect([...noor.complaints, ...ada.complaints]).toEqual([]);
  });
});
