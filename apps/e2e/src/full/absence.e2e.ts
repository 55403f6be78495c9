import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startProduct, type Product } from '../../../../tools/testing/product.js';
import { openBrowser, Visitor } from '../walk/browser.js';
import { DEMO_PASSWORD, signIn } from '../walk/organization.js';
import { TodayList } from '../walk/today-list.js';

describe('a navigator who is away, and the one who covers', () => {
  let product: Product;
  let browser: Browser;
  let noor: Visitor;
  let ana: Visitor;

  beforeAll(async () => {
    product = await startProduct({ mode: 'demo' });
    browser = await openBrowser();
    [noor, ana] = [await Visitor.enter(browser), await Visitor.enter(browser)];
    await signIn(noor, product, 'noor@harborlight.test', DEMO_PASSWORD);
    await signIn(ana, product, 'ana@harborlight.test', DEMO_PASSWORD);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('sees the cases of the one who is away under Mine, with the note, one after the other by J and K', async () => {
    const theirs = await new TodayList(product, noor).open('mine');
    await noor.press('You: Noor Haddad');
    await noor.click(noor.page.getByRole('menuitem', { name: /^Time away/ }));
    const form = noor.page.getByRole('form', { name: 'New absence' });
    const from = await form.getByLabel('First day away').inputValue();
    await noor.fill('Last day away', from, form);
    await noor.select('Covered by', 'Ana Reyes', form);
    await noor.fill('Note for the cover', 'Call the families first.', form);
    await noor.press('Set absence', form);
    await noor.sees('The absence is set.');

    const covered = new TodayList(product, ana);
    const [first, second] = await covered.open('mine');
    expect(first?.caseId).toBe(theirs[0]?.caseId);
    if (!first || !second) throw new Error('There is nothing to cover.');
    await ana.click(covered.nameOf(first));
    await ana.key('o');
    await ana.page.getByRole('heading', { name: first.patientName, level: 1 }).waitFor();
    await ana.sees(/You cover this case for Noor Haddad/);
    await ana.sees('Call the families first.');

    await ana.key('j');
    await ana.page.getByRole('heading', { name: second.patientName, level: 1 }).waitFor();
    await ana.key('k');
    await ana.page.getByRole('heading', { name: first.patientName, level: 1 }).waitFor();
  });

  it('ends without a complaint of any browser', () => {
    expect([...noor.complaints, ...ana.complaints]).toEqual([]);
  });
});
