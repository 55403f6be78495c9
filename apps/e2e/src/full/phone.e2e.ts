import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startProduct, type Product } from '../../../../tools/testing/product.js';
import { openBrowser, Visitor } from '../walk/browser.js';
import { DEMO_PASSWORD, signIn } from '../walk/organization.js';

const SCREENS = ['/today', '/caseload', '/calls', '/delivery', '/reminders', '/reminders?channel=EMAIL'];
SCREENS.push('/people', '/settings', '/steps', '/library', '/directory');

/** Somebody looks at the screens for staff on a phone. */
describe('a phone', () => {
  let product: Product;
  let browser: Browser;
  let grace: Visitor;
  let ada: Visitor;

  beforeAll(async () => {
    product = await startProduct({ mode: 'demo' });
    browser = await openBrowser();
    grace = await Visitor.enter(browser, { isPhone: true });
    ada = await Visitor.enter(browser, { isPhone: true });
    await signIn(grace, product, 'grace@harborlight.test', DEMO_PASSWORD);
    await signIn(ada, product, 'ada@harborlight.test', DEMO_PASSWORD);
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const open = async ({ page }: Visitor, path: string): Promise<void> => {
    await page.goto(product.url + path);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForLoadState('networkidle');
  };
  const isWithin = ({ page }: Visitor): Promise<boolean> =>
    page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
  /** Buttons a finger would miss: lower or narrower than 24 px (WCAG 2.5.8). */
  const tooSmall = ({ page }: Visitor): Promise<string[]> =>
    page.getByRole('button').evaluateAll((all) =>
      all.flatMap((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width > 1 && (width < 24 || height < 24) ? [one.textContent ?? ''] : [];
      }),
    );

  it.each(SCREENS)(
    'shows all of %s without scrolling sideways, and every button is large enough',
    async (path) => {
      const who = ['/today', '/caseload', '/calls'].includes(path) ? grace : ada;
      await open(who, path);
      expect(await isWithin(who)).toBe(true);
      expect(await tooSmall(who)).toEqual([]);
    },
  );

  it('shows what can be done about each record beneath it', async () => {
    await open(grace, '/today');
    const { page } = grace;
    // Her records are asked for and not all here.
    const late = await page.getByRole('link', { name: 'Ingrid Okafor' }).first().getAttribute('href');
    await open(grace, `${late?.split('?')[0] ?? ''}?panel=RECORDS`);
    const more = page.getByRole('button', { name: /^More for / });
    await more.first().waitFor();
    const edges = await more.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
    expect(edges.filter((right) => right > 390)).toEqual([]);
    expect(await isWithin(grace)).toBe(true);
    expect(await page.getByRole('rowheader').count()).toBeGreaterThan(1);
  });

  it('shows the name of each step inside its button, in Spanish too', async () => {
    const { page } = grace;
    await page.locator('button[lang="es"]').click();
    const steps = page.getByRole('button', { name: /^Expediente/ });
    await steps.first().waitFor();
    const names = await steps.first().evaluate((step) => {
      const edge = step.getBoundingClientRect();
      const words = document.createRange();
      words.selectNodeContents(step);
      return [...words.getClientRects()].filter(({ left, right }) => left < edge.left || right > edge.right);
    });
    expect(names).toEqual([]);
  });
});
