import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startProduct, type Product } from '../../../../tools/testing/product.js';
import { openBrowser, Visitor } from '../walk/browser.js';
import { DEMO_PASSWORD, signIn } from '../walk/organization.js';
import { acts, TodayList, type TodayRow } from '../walk/today-list.js';

/** The tenth of the counted tasks (the others: `ten-tasks.e2e.ts`), from the case page. */
describe('build the packet as PDF, counted', () => {
  let product: Product;
  let browser: Browser;
  let noor: Visitor;
  let today: TodayList;

  beforeAll(async () => {
    product = await startProduct({ mode: 'demo' });
    browser = await openBrowser();
    noor = await Visitor.enter(browser);
    await signIn(noor, product, 'noor@harborlight.test', DEMO_PASSWORD);
    today = new TodayList(product, noor);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  async function openCase({ caseId }: TodayRow): Promise<void> {
    await noor.page.goto(`${product.url}/cases/${caseId}`);
    await noor.page.locator('button[aria-current="step"]:focus').waitFor();
  }

  /** The one that comes on top of what the demo has. */
  async function packetIsBuilt(): Promise<void> {
    await noor.page
      .getByRole('link', { name: /^Packet \d+$/ })
      .first()
      .waitFor({ timeout: 60_000 });
  }

  it('takes one click', async () => {
    await openCase(await today.take(acts('SEND_RECORDS')));
    await noor.press(/^Records/);
    await noor.page.getByRole('button', { name: 'Build packet' }).waitFor();
    expect(await noor.page.getByRole('link', { name: /^Packet \d+$/ }).count()).toBe(0);
    noor.clicks = 0;
    noor.keys = 0;
    await noor.press('Build packet');
    await packetIsBuilt();
    expect(noor).toMatchObject({ clicks: 1, keys: 0 });
  });

  it('takes two keys', async () => {
    await openCase(await today.take(acts('SEND_RECORDS')));
    noor.clicks = 0;
    noor.keys = 0;
    await noor.key('3');
    await noor.page.getByRole('button', { name: 'Build packet' }).waitFor();
    await noor.key('p');
    await packetIsBuilt();
    await noor.page.locator('button[aria-current="step"]:focus').waitFor();
    expect(noor).toMatchObject({ clicks: 0, keys: 2 });
    expect(noor.complaints).toEqual([]);
  });
});
