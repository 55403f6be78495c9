import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { startProduct, type Product } from '../../../../tools/testing/product.js';
import { violations } from '../walk/axe.js';
import { faultsOf, Lookers, LOOKS, monthWithWork, ready } from '../walk/looks.js';
import { outbox } from '../walk/messages.js';

/** Asked by the frame of every screen; a screen's own questions are the others. */
const OF_THE_FRAME = new Set(['Me', 'BoardCount']);

interface Screen {
  path: string;
  as?: 'noor' | 'grace' | 'ada';
  /** Has data of its own that can be late, or not come. */
  hasData?: boolean;
}

const SCREENS: Record<string, Screen> = {
  'sign-in': { path: '/sign-in' },
  'reset password': { path: '/reset-password' },
  today: { path: '/today', as: 'noor', hasData: true },
  'today of the team': { path: '/today?scope=team', as: 'grace', hasData: true },
  'a view of today': { path: '/today?scope=team&language=es', as: 'noor', hasData: true },
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
  evidence: { path: `/evidence?month=${monthWithWork()}`, as: 'noor', hasData: true },
  delivery: { path: '/delivery', as: 'ada', hasData: true },
  reminders: { path: '/reminders', as: 'ada', hasData: true },
  people: { path: '/people', as: 'ada', hasData: true },
  settings: { path: '/settings', as: 'ada' },
  'nothing there': { path: '/nowhere', as: 'noor' },
};
const STEPS = ['TRIAGE', 'CENTER', 'RECORDS', 'INSURANCE', 'QUESTIONS', 'VISIT', 'DECIDE'];

describe('every screen, for those who cannot see it or use a mouse', () => {
  let product: Product;
  let lookers: Lookers;

  beforeAll(async () => {
    product = await startProduct({ mode: 'demo' });
    lookers = await Lookers.enter(product);
    for (const name of ['noor', 'grace', 'ada']) await lookers.bring(name);
  });
  afterAll(async () => {
    await lookers?.leave();
    await product?.stop();
  });

  /** The screen's own questions are answered as told; the frame's go through. */
  async function answer(page: Page, how: (route: Route) => Promise<void>): Promise<void> {
    await page.route('**/graphql', async (route) => {
      const asked = JSON.parse(route.request().postData() ?? '{}') as { operationName?: string };
      await (OF_THE_FRAME.has(asked.operationName ?? '') ? route.continue() : how(route));
    });
  }

  describe.each(LOOKS)('in $language, $scheme', (look) => {
    beforeAll(() => lookers.speak(look.language));

    it.each(Object.entries(SCREENS))('%s', async (_, screen) => {
      const found: Record<string, string[]> = {};
      const page = await lookers.open(screen.as, look);
      await page.goto(product.url + screen.path);
      await ready(page, look);
      found.ready = await violations(page);
      if (screen.hasData) {
        await answer(page, () => new Promise(() => {}));
        await page.goto(product.url + screen.path, { waitUntil: 'commit' });
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        found.loading = await violations(page);
        await page.unroute('**/graphql');
        await answer(page, (route) => route.fulfill({ status: 503, body: '' }));
        await page.goto(product.url + screen.path);
        await ready(page, look);
        found.error = await violations(page);
      }
      await page.context().close();
      expect(faultsOf(found)).toEqual({});
    });

    it('a case, with each of its panels', async () => {
      const found: Record<string, string[]> = {};
      const page = await lookers.open('noor', look);
      await page.goto(`${product.url}/today`);
      const link = page.locator('a[href^="/cases/"]:not([href^="/cases/new"])').first();
      const address = new URL((await link.getAttribute('href')) ?? '', product.url);
      for (const step of STEPS) {
        await page.goto(`${address.origin}${address.pathname}?panel=${step}`);
        await ready(page, look);
        found[step] = await violations(page);
      }
      await page.context().close();
      expect(faultsOf(found)).toEqual({});
    });

    it('the page of a patient, in the patient’s own language', async () => {
      const messages = await outbox(product, '');
      const theirs = messages.find(({ language, link }) => language === look.language && link);
      const page = await lookers.open(undefined, look);
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(theirs?.link ?? 'no message with a link');
      await page.locator(`html[lang="${look.language}"]`).waitFor({ state: 'attached' });
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    });

    it('the way out of a mail, and what it answers to a link that is none', async () => {
      const found: Record<string, string[]> = {};
      const page = await lookers.open(undefined, look);
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`${product.url}/p/none`);
      found['dead link'] = await violations(page);
      await page.goto(`${product.url}/p/none/unsubscribe?lang=${look.language}`);
      found['asked'] = await violations(page);
      await page.getByRole('button').click();
      const heading = look.language === 'en' ? /could not stop/ : /No se pudo/;
      await page.getByRole('heading', { name: heading }).waitFor();
      found['answered'] = await violations(page);
      await page.context().close();
      expect(faultsOf(found)).toEqual({});
    });
  });
});
