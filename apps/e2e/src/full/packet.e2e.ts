import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aLockedPdf, aPdf, readPdf, readPdfPages } from '../../../../libs/documents/src/testing/index.js';
import { startProduct, type Product } from '../../../../tools/testing/product.js';
import { violations } from '../walk/axe.js';
import { openBrowser, Visitor } from '../walk/browser.js';
import { DEMO_PASSWORD, setClock, signIn } from '../walk/organization.js';
import { RecordsDesk } from '../walk/records-desk.js';

/** A demo case of Noor's: four papers are readable, one was asked for, one does not apply. */
const CASE = { mrn: '412331', name: 'Yusuf Okafor' };
const FRONT_PAGES = 3;

describe('files of a case and the packet made of them', () => {
  let product: Product;
  let browser: Browser;
  let noor: Visitor;
  let desk: RecordsDesk;
  let first: Buffer;

  beforeAll(async () => {
    product = await startProduct({ mode: 'demo' });
    browser = await openBrowser();
    noor = await Visitor.enter(browser);
    await signIn(noor, product, 'noor@harborlight.test', DEMO_PASSWORD);
    desk = new RecordsDesk(noor);
    await desk.open(CASE);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  /** Without what lies over other things for a while: notices, and the bar on top of a page that is scrolled. */
  async function isAccessible(): Promise<void> {
    const dismiss = noor.page.getByRole('button', { name: 'Dismiss' });
    while ((await dismiss.count()) > 0) await dismiss.first().click();
    await noor.page.evaluate(() => window.scrollTo(0, 0));
    expect(await violations(noor.page)).toEqual([]);
  }

  it('are added where their record is, and say in a sentence what cannot be used', async () => {
    const photo = await noor.page.screenshot({ type: 'jpeg' });
    const broken = (await aPdf(4)).subarray(0, 300);
    await desk.add('Pathology report', [
      { name: 'pathology.pdf', buffer: await aPdf(3, 'Pathology') },
      { name: 'addendum.pdf', buffer: await aPdf(2, 'Addendum') },
    ]);
    await desk.isThere('addendum.pdf');
    await desk.add('Imaging report', [
      { name: 'photo.jpg', buffer: photo },
      { name: 'broken.pdf', buffer: broken },
    ]);
    await desk.isThere('broken.pdf');
    await noor.sees(/^cannot be read and goes into no packet/);
    await desk.add('Blood work', [
      { name: 'locked.pdf', buffer: await aLockedPdf() },
      { name: 'page.pdf', buffer: Buffer.from('<!DOCTYPE html><html>') },
    ]);
    await noor.sees(/^locked with a password and goes into no packet/);
    const refusal = noor.page.getByRole('alert').filter({ hasText: 'page.pdf was not taken. Only PDF' });
    await refusal.waitFor();
    await isAccessible();
    await noor.press('Close this note', refusal);
    await refusal.waitFor({ state: 'detached' });
  }, 90_000);

  it('become one PDF with pages, bookmarks, and an index of what is and is not in it', async () => {
    await noor.press('Build packet');
    first = await desk.packet(1);
    expect(await readPdf(first)).toMatchObject({
      pages: FRONT_PAGES + 3 + 2 + 1,
      isTagged: true,
      language: 'en-US',
      title: 'Records of Yusuf Okafor for a second opinion',
      bookmarks: [
        'Cover',
        'Timeline',
        'Index',
        'Pathology report, St. Anne Pathology',
        'Imaging report, Lakeside Imaging',
      ],
    });
    const [cover, , index, firstPage] = await readPdfPages(first);
    expect(cover).toContain('Pages 9');
    expect(index).toContain('Pathology report, St. Anne Pathology In this packet. 4–8');
    expect(index).toMatch(
      /Imaging report, Lakeside Imaging .*“broken\.pdf” cannot be read and is left out\. 9/,
    );
    expect(index).toMatch(/Blood work, Union Laboratory .*“locked\.pdf” is locked with a password/);
    expect(index).toMatch(/Treatment summary, St\. Anne Records Office NOT YET HERE: asked for/);
    expect(index).not.toContain('page.pdf');
    expect(firstPage).toContain('4 of 9');
  }, 90_000);

  it('give a second version after a change, and the first one stays as it was', async () => {
    await desk.replace('addendum.pdf', { name: 'addendum-2.pdf', buffer: await aPdf(1, 'Corrected') });
    await desk.isThere('addendum-2.pdf');
    await desk.fromMenu('photo.jpg', 'Take it away …');
    const dialog = noor.page.getByRole('form', { name: 'Take photo.jpg away?' });
    expect(await violations(noor.page)).toEqual([]);
    await noor.fill('Reason', 'It shows somebody else', dialog);
    await noor.press('Take it away', dialog);
    await noor.sees('Taken away: photo.jpg');
    await desk.add('Treatment summary', [{ name: 'summary.pdf', buffer: await aPdf(1, 'Summary') }]);
    await desk.isThere('summary.pdf');
    await noor.sees('received, not checked');

    await noor.press('Build packet');
    const second = await desk.packet(2);
    expect((await readPdf(second)).pages).toBe(FRONT_PAGES + 3 + 1 + 1);
    const [, , index] = await readPdfPages(second);
    expect(index).toContain('Pathology report, St. Anne Pathology In this packet. 4–7');
    expect(index).toMatch(/Treatment summary, St\. Anne Records Office In this packet\. 8/);
    expect(index).not.toContain('photo.jpg');
    expect(await desk.packet(1)).toEqual(first);
  }, 90_000);

  it('say what to do when nobody builds the packet, and it is built once somebody does', async () => {
    await product.kill('worker');
    await noor.press('Build packet');
    await noor.sees('Packet 3 is about to be built');
    await setClock(product, new Date(Date.now() + 120_000).toISOString());
    await noor.sees(/^Nobody has begun packet 3 yet: the service that builds packets is not running/);
    await isAccessible();
    await product.start('worker');
    await desk.packet(3);
    expect(noor.complaints).toEqual([]);
  }, 120_000);
});
