import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startProduct, type Product } from '../../../../tools/testing/product.js';
import { openBrowser, Visitor } from '../walk/browser.js';
import { findCase } from '../walk/find-case.js';
import { until } from '../walk/messages.js';
import { DEMO_PASSWORD, signIn } from '../walk/organization.js';

/** Demo cases of Noor's, by record number: a release waits for its signature; a disc came unreadable. */
const SLIDES = { mrn: '414440', name: 'Rosa Lindström' };
const DISC = { mrn: '412331', name: 'Yusuf Okafor' };
const OFFICE = 'St. Anne Records Office';

describe('records, from the release to the return', () => {
  let product: Product;
  let browser: Browser;
  let noor: Visitor;

  async function openRecords(patient: { mrn: string; name: string }): Promise<void> {
    await findCase(noor, patient);
    await noor.page.goto(`${noor.page.url().split('?')[0] ?? ''}?panel=RECORDS`);
    await noor.page.getByRole('heading', { name: patient.name, level: 1 }).waitFor();
  }

  async function fromMenu(record: string, offer: RegExp): Promise<void> {
    await noor.press(`More for ${record}`);
    await noor.click(noor.page.getByRole('menuitem', { name: offer }));
  }

  async function clicksOf(act: () => Promise<void>): Promise<number> {
    const before = noor.clicks;
    await act();
    return noor.clicks - before;
  }

  beforeAll(async () => {
    product = await startProduct({ mode: 'demo' });
    browser = await openBrowser();
    noor = await Visitor.enter(browser);
    await signIn(noor, product, 'noor@harborlight.test', DEMO_PASSWORD);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('signs a release, has the slides sent by it, and sees them through to their return', async () => {
    await openRecords(SLIDES);
    await noor.press('Signed: release by St. Anne Pathology');
    await noor.press('Save signature');
    await noor.sees('Release in force: St. Anne Pathology');

    await noor.press('Request … Biopsy slides');
    await noor.select('On what it rests', 'Signed release');
    await noor.press(/^Requested/);
    await noor.sees('Requested: Biopsy slides');

    const received = await clicksOf(() => noor.press('Received, readable Biopsy slides'));
    await noor.sees('Received and readable: Biopsy slides');
    expect(received).toBeLessThanOrEqual(2);

    await noor.press('Send to center … Biopsy slides');
    await noor.page.getByRole('combobox', { name: 'Carrier' }).fill('UPS');
    await noor.key('Escape');
    await noor.fill('Tracking number', '1Z555AA10000');
    await noor.press(/^Sent/);
    await noor.sees('Sent: Biopsy slides');
    const page = noor.page.getByRole('link', { name: 'UPS Track 1Z555AA10000' });
    expect(await page.getAttribute('href')).toContain('ups.com');

    await fromMenu('Biopsy slides', /^Arrived at center/);
    await noor.sees('Arrived at the center: Biopsy slides');
    await noor.press('Center accepted Biopsy slides');
    await noor.sees('Accepted by the center: Biopsy slides');
    await noor.press('Went back … Biopsy slides');
    await noor.press(/^Save/);
    await noor.sees('Saved: Biopsy slides went back');
  }, 90_000);

  it('asks again for what came wrong in three clicks', async () => {
    await openRecords(DISC);
    const clicks = await clicksOf(async () => {
      await noor.press('Request again … Imaging disc');
      await noor.press(/^Requested/);
    });
    await noor.sees('Requested: Imaging disc');
    expect(clicks).toBeLessThanOrEqual(3);
  }, 60_000);

  it('keeps the menu of a record open at its button while the list above is drawn anew', async () => {
    const { page } = noor;
    const size = page.viewportSize();
    await openRecords(SLIDES);
    // Low enough that the page is scrolled where the record is, and goes along when the form above goes away.
    await page.setViewportSize({ width: 1280, height: 520 });
    let letGo = (): void => {};
    const isLetGo = new Promise<void>((done) => (letGo = done));
    await page.route('**/graphql', async (route) => {
      await isLetGo;
      await route.continue();
    });
    await noor.press('Add records');
    const form = page.getByRole('form', { name: 'Add to the list' });
    await form.getByLabel('Blood work').check();
    await noor.press('Add', form);
    const dots = page.getByRole('button', { name: /^More for / }).last();
    await noor.click(dots);
    const menu = page.getByRole('menu').filter({ visible: true });
    await menu.locator(':focus').waitFor();
    letGo();
    await noor.sees('Added: Blood work');
    await form.waitFor({ state: 'hidden' });
    await page.unroute('**/graphql');
    await until('the menu beside its button', async () => {
      const [at, where] = [await dots.boundingBox(), await menu.boundingBox()];
      return at && where && Math.abs(at.x + at.width - where.x - where.width) < 8 ? true : undefined;
    });
    await menu.locator(':focus').waitFor();
    await page.evaluate('window.scrollTo(0, 0)');
    await menu.waitFor({ state: 'hidden' });
    if (size) await page.setViewportSize(size);
  });

  it('logs one call to a holder on the cases of three patients', async () => {
    await noor.press('Calls to make');
    await noor.press(`Log call: ${OFFICE}`);
    const form = noor.page.getByRole('form', { name: `Call to ${OFFICE}` });
    await noor.choose('What came of the call', 'Reached', form);
    for (const name of ['Priya Novák', 'Nadia van der Berg', 'Yusuf Okafor']) {
      await noor.select(`Treatment summary of ${name}: what was said`, 'Promised for', form);
    }
    await noor.press('Log the call for 3 patients', form);
    await noor.sees(`Call to ${OFFICE} logged for 3 patients`);
    await noor.press(`Log call: ${OFFICE}`);
    expect(await form.getByText(/^promised /).count()).toBe(3);
    expect(noor.complaints).toEqual([]);
  }, 60_000);
});
