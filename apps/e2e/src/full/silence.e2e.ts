import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startProduct, type Product } from '../../../../tools/testing/product.js';
import { openBrowser, Visitor } from '../walk/browser.js';
import { DEMO_PASSWORD, setClock, signIn } from '../walk/organization.js';

describe('silence', () => {
  let product: Product;
  let browser: Browser;
  let noor: Visitor;

  beforeAll(async () => {
    product = await startProduct({ mode: 'demo' });
    browser = await openBrowser();
    noor = await Visitor.enter(browser);
    await signIn(noor, product, 'noor@harborlight.test', DEMO_PASSWORD);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  /** How many the view says it has, and who stands first in it. */
  async function look(view: RegExp): Promise<{ count: number; first: string | undefined }> {
    await noor.page.goto(`${product.url}/caseload`);
    await noor.press(view);
    const said = await noor.page.getByRole('link', { name: view }).innerText();
    const count = Number(/\d+$/.exec(said.trim())?.[0]);
    const rows = noor.page.locator('[data-list-row]');
    if (count === 0) {
      await rows.first().waitFor({ state: 'hidden' });
      return { count, first: undefined };
    }
    return { count, first: (await rows.first().innerText()).trim() };
  }

  it('nobody has gone quiet while somebody works on every case', async () => {
    expect(await look(/^Gone quiet/)).toEqual({ count: 0, first: undefined });
  });

  it('shows who cannot be reached, without any setting up', async () => {
    expect((await look(/^Cannot be reached/)).count).toBeGreaterThan(0);
  });

  it('shows a case on which nothing happened for a week, until somebody does something', async () => {
    await setClock(product, new Date(Date.now() + 9 * 86_400_000).toISOString());
    const { count, first = '' } = await look(/^Gone quiet/);
    expect(count).toBeGreaterThan(0);
    await noor.press(first);
    await noor.page.getByRole('heading', { name: first, level: 1 }).waitFor();
    await noor.press('Note');
    const form = noor.page.getByRole('form', { name: /note/i });
    await form.getByRole('textbox').first().fill('Spoke with the family.');
    await noor.press(/note/i, form);
    await noor.sees('Spoke with the family.');
    expect((await look(/^Gone quiet/)).count).toBe(count - 1);
  });

  it('ends without a complaint of the browser', () => {
    expect(noor.complaints).toEqual([]);
  });
});
