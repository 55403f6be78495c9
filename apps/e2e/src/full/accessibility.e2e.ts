import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { startProduct, type Product } from '../../../../tools/testing/product.js';
import { violations } from '../walk/axe.js';
import { openBrowser } from '../walk/browser.js';

const PASSWORD = 'a calm second look';
/** Asked by the frame of every screen; a screen's own questions are the others. */
const OF_THE_FRAME = new Set(['Me', 'BoardCount']);

interface Screen {
  path: string;
  as?: 'noor' | 'grace' | 'ada';
  /** Has data of its own that can be late, or not come. */
  hasData?: boolean;
  /** What may be opened on it: the name of a button, in English and Spanish. */
  opens?: readonly RegExp[];
}

const SCREENS: Record<string, Screen> = {
  'sign-in': { path: '/sign-in' },
  'reset password': { path: '/reset-password' },
  today: { path: '/today', as: 'noor', hasData: true },
  'today of the team': { path: '/today?scope=team', as: 'grace', hasData: true },
  caseload: { path: '/caseload', as: 'noor', hasData: true },
  'caseload without a match': { path: '/caseload?step=DECIDE&view=paused', as: 'noor' },
  'new case': { path: '/cases/new', as: 'noor' },
  import: { path: '/import', as: 'ada' },
  directory: { path: '/directory', as: 'ada', hasData: true },
  library: { path: '/library', as: 'noor', hasData: true },
  steps: { path: '/steps', as: 'ada', hasData: true },
  'calls to make': { path: '/calls', as: 'noor', hasData: true },
  'cases behind a number': { path: '/cases', as: 'ada', hasData: true },
  barriers: { path: '/barriers', as: 'ada', hasData: true },
  evidence: { path: '/evidence', as: 'noor', hasData: true },
  people: { path: '/people', as: 'ada', hasData: true, opens: [/invite|invitar/i] },
  settings: { path: '/settings', as: 'ada' },
  'nothing there': { path: '/nowhere', as: 'noor' },
};
const STEPS = ['TRIAGE', 'CENTER', 'RECORDS', 'INSURANCE', 'QUESTIONS', 'VISIT', 'DECIDE'];
const LOOKS = [
  { language: 'en', scheme: 'light' },
  { language: 'en', scheme: 'dark' },
  { language: 'es', scheme: 'light' },
  { language: 'es', scheme: 'dark' },
] as const;

describe('every screen, for those who cannot see it or use a mouse', () => {
  let product: Product;
  let browser: Browser;
  const sessions = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();

  beforeAll(async () => {
    product = await startProduct({ mode: 'demo' });
    browser = await openBrowser();
    for (const who of ['noor', 'grace', 'ada']) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${product.url}/sign-in`);
      await page.getByLabel('E-mail').fill(`${who}@harborlight.test`);
      await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('navigation').first().waitFor();
      sessions.set(who, await context.storageState());
      await context.close();
    }
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  async function open(screen: Pick<Screen, 'as'>, look: (typeof LOOKS)[number]): Promise<Page> {
    const context = await browser.newContext({
      ...(screen.as ? { storageState: sessions.get(screen.as) ?? { cookies: [], origins: [] } } : {}),
      viewport: { width: 1280, height: 900 },
      colorScheme: look.scheme,
      locale: look.language === 'es' ? 'es-US' : 'en-US',
      reducedMotion: 'reduce',
    });
    await context.addInitScript(
      `localStorage.setItem('sextant.language', '${look.language}'); localStorage.setItem('sextant.color-scheme', '${look.scheme}')`,
    );
    context.setDefaultTimeout(15_000);
    return context.newPage();
  }

  /** The screen's own questions are answered as told; the frame's go through. */
  async function answer(page: Page, how: (route: Route) => Promise<void>): Promise<void> {
    await page.route('**/graphql', async (route) => {
      const asked = JSON.parse(route.request().postData() ?? '{}') as { operationName?: string };
      await (OF_THE_FRAME.has(asked.operationName ?? '') ? route.continue() : how(route));
    });
  }

  async function ready(page: Page): Promise<void> {
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: /Loading|Cargando/ })
      .first()
      .waitFor({ state: 'hidden' });
  }

  describe.each(LOOKS)('in $language, $scheme', (look) => {
    it.each(Object.entries(SCREENS))('%s', async (_, screen) => {
      const found: Record<string, string[]> = {};
      const page = await open(screen, look);
      await page.goto(product.url + screen.path);
      await ready(page);
      found.ready = await violations(page);
      for (const name of screen.opens ?? []) {
        await page.getByRole('button', { name }).first().click();
        await page.getByRole('dialog').waitFor();
        found[`open: ${name.source}`] = await violations(page);
        await page.keyboard.press('Escape');
      }
      if (screen.hasData) {
        await answer(page, () => new Promise(() => {}));
        await page.goto(product.url + screen.path, { waitUntil: 'commit' });
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        found.loading = await violations(page);
        await page.unroute('**/graphql');
        await answer(page, (route) => route.fulfill({ status: 503, body: '' }));
        await page.goto(product.url + screen.path);
        await ready(page);
        found.error = await violations(page);
      }
      await page.context().close();
      expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({});
    });

    it('a case, with each of its panels', async () => {
      const found: Record<string, string[]> = {};
      const page = await open({ as: 'noor' }, look);
      await page.goto(`${product.url}/today`);
      const link = page.locator('a[href^="/cases/"]:not([href^="/cases/new"])').first();
      const address = new URL((await link.getAttribute('href')) ?? '', product.url);
      for (const step of STEPS) {
        await page.goto(`${address.origin}${address.pathname}?panel=${step}`);
        await ready(page);
        found[step] = await violations(page);
      }
      await page.context().close();
      expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({});
    });
  });
});
