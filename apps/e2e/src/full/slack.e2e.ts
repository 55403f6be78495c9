import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startProduct, type Product } from '../../../../tools/testing/product.js';
import { openBrowser, Visitor } from '../walk/browser.js';
import { findCase } from '../walk/find-case.js';
import { DEMO_PASSWORD, setClock, signIn } from '../walk/organization.js';

/** Demo cases of Noor's: slides are late with their holder; the window has no clinician behind it. */
const LATE = { mrn: '414329', name: 'Wren Okafor' };
const UNCONFIRMED = { name: 'Amara Müller' };

describe('the slack of a case', () => {
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

  async function textOf(pattern: RegExp): Promise<RegExpExecArray> {
    await noor.sees(pattern);
    const found = pattern.exec((await noor.page.locator('main').innerText()).replaceAll('−', '-'));
    if (!found) throw new Error(`The page does not say ${String(pattern)}.`);
    return found;
  }

  const slack = async (): Promise<number> => Number((await textOf(/Why (?:≈ )?([-−]?\d+)[^:]*:/))[1]);

  it('says why in one sentence, and lists the longest way with its days on demand', async () => {
    await findCase(noor, LATE);
    await noor.sees(/Biopsy slides: not here yet\./);
    await noor.press('show the way');
    const chain = noor.page.getByRole('list', { name: 'The way still ahead' }).getByRole('listitem');
    const lines = await chain.allInnerTexts();
    const days = lines.map((line) => Number(/(\d+) days?\s*$/.exec(line.trim())?.[1]));
    const [, total] = await textOf(/Longest way ahead: (\d+) days/);
    expect(days.reduce((sum, one) => sum + one, 0)).toBe(Number(total));
    expect(lines[0]).toMatch(/usually \d+ days, .* from \d+ requests/);
  });

  it('answers what would be if the slides came later, and saves nothing of it', async () => {
    const before = await slack();
    const question = noor.page.getByRole('region', { name: 'What if' });
    await noor.select('If this comes', 'Biopsy slides from St. Anne Pathology', question);
    await noor.fill('on this day', '2027-01-15', question);
    const said = question.getByRole('status');
    await noor.sees(/days? less\./, said);
    const [, after, instead] =
      /Slack (?:≈ )?([-−]?\d+).* instead of (?:≈ )?([-−]?\d+)/.exec(
        (await said.innerText()).replaceAll('−', '-'),
      ) ?? [];
    expect(Number(instead)).toBe(before);
    expect(Number(after)).toBeLessThan(before);
    await noor.page.reload();
    expect(await slack()).toBe(before);
  });

  it('holds while a wait is within its usual days, and shrinks by itself once it is late', async () => {
    const before = await slack();
    const now = Date.now();
    await setClock(product, new Date(now + 2 * 86_400_000).toISOString());
    await noor.page.reload();
    expect(await slack()).toBe(before);
    await setClock(product, new Date(now + 9 * 86_400_000).toISOString());
    await noor.page.reload();
    expect(await slack()).toBeLessThan(before);
  });

  it('is not believed while no clinician stands behind the window: confirming it comes first', async () => {
    await findCase(noor, UNCONFIRMED);
    await noor.sees('unconfirmed');
    await noor.page.getByRole('button', { name: 'Confirm with the clinician' }).first().waitFor();
  });

  it('ends without a complaint of the browser', () => {
    expect(noor.complaints).toEqual([]);
  });
});
