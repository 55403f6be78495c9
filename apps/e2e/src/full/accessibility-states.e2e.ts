import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { startProduct, type Product } from '../../../../tools/testing/product.js';
import { violations } from '../walk/axe.js';
import { Visitor } from '../walk/browser.js';
import { faultsOf, Lookers, LOOKS, monthWithWork, ready } from '../walk/looks.js';
import {
  acceptInvitation,
  bringNavigator,
  createAdministrator,
  PASSWORD,
  signIn,
} from '../walk/organization.js';

/** Screens of an organization that has just begun: nobody and nothing is in it yet. */
const EMPTY_SCREENS = {
  newNavigator: ['/today', '/caseload', '/calls', '/directory', '/evidence', '/library'],
  newAdmin: ['/steps', '/cases', '/barriers', '/evidence', '/delivery', '/people', '/import', '/settings'],
} as const;

/** What opens by a key on the first row of Today. */
const KEYS = {
  palette: 'Control+k',
  'key sheet': 'Shift+?',
  peek: 'Enter',
  snooze: 'h',
  call: 'l',
  message: 'm',
  note: 'n',
  assign: 'a',
  macro: 'q',
  'bar of the selected': 'x',
} as const;

/** What opens by a button, named in both languages. */
const BUTTONS: readonly [as: 'noor' | 'ada', path: string, name: RegExp][] = [
  ['noor', '/today', /: Noor Haddad$/],
  ['noor', '/calls', /^(Log call|Anotar llamada)/],
  ['noor', `/evidence?month=${monthWithWork()}`, /acts of|acciones de/],
  ['noor', '/library', /^Versi/],
  ['noor', '/directory', /^(Add a holder|Agregar un lugar)/],
  ['noor', '/directory', /^(Edit|Editar) /],
  ['noor', '/cases/new', /^(Read this out|Lea esto)/],
  ['ada', '/people', /^(Invite|Invitar)/],
  ['ada', '/people', /^Noor Haddad/],
  ['ada', '/settings', /^(Confirm|Confirmar):/],
  ['ada', '/settings', /^(Add a macro|Agregar)/],
  ['ada', '/library', /^(Edit|Editar):/],
  ['ada', '/reminders', /^(Edit|Editar):/],
  ['ada', '/reminders', /^Versi/],
  ['ada', '/reminders', /^(Simulate|Simular)/],
  ['ada', '/delivery', /^(Pause|Pausar)/],
];

/** Forms of a case that open beside what they are about; each is there in every case of the demo. */
const CASE_FORMS: readonly [panel: string, name: RegExp][] = [
  ['TRIAGE', /^(show the way|ver el camino)/],
  ['TRIAGE', /^(Record an answer|Anotar respuesta)/],
  ['TRIAGE', /^(Log call|Anotar llamada)$/],
  ['TRIAGE', /^(Note|Nota)$/],
  ['TRIAGE', /^(Log time|Anotar tiempo)/],
  ['TRIAGE', /^(Ask patient|Pedir al paciente)$/],
  ['TRIAGE', /^(Correct|Corregir):/],
  ['CENTER', /^(Add a candidate|Agregar candidato)/],
  ['CENTER', /^(Center’s reply|Respuesta del centro)/],
  ['RECORDS', /^(Add records|Agregar documentos)/],
  ['RECORDS', /^(More for|Más sobre)/],
  ['RECORDS', /^(Log call|Anotar llamada):/],
  ['INSURANCE', /^(Edit the insurance plan|Editar el seguro)/],
  ['INSURANCE', /^(What usually holds|Qué suele valer)/],
  ['QUESTIONS', /^(Topics to think of|Temas en los que pensar)/],
  ['VISIT', /^(Record a visit|Anotar una consulta)/],
  ['DECIDE', /^(First opinion|Primera opinión): (Write|Edit|Anotar|Editar)/],
  ['DECIDE', /^(First opinion: ask how|Primera opinión: preguntar)/],
];
const SIDES = /^(Messages|Tasks|Barriers|Person|Mensajes|Pedidos|Barreras|Persona)/;

describe('every screen that is empty or has something open, for those who cannot see it or use a mouse', () => {
  let product: Product;
  let lookers: Lookers;
  let casePath = '';

  beforeAll(async () => {
    product = await startProduct({ mode: 'demo' });
    lookers = await Lookers.enter(product);
    await lookers.bring('noor');
    await lookers.bring('ada');
    const admin = await Visitor.enter(lookers.browser);
    const navigator = await Visitor.enter(lookers.browser);
    const link = await createAdministrator(product, 'Mara Voss', 'mara@lighthouse.test');
    await acceptInvitation(admin, link);
    await signIn(admin, product, 'mara@lighthouse.test', PASSWORD);
    await bringNavigator(product, admin, navigator, { name: 'Ivo Lund', email: 'ivo@lighthouse.test' });
    await lookers.keep('newAdmin', admin);
    await lookers.keep('newNavigator', navigator);
    casePath = await somebodysCase();
  });
  afterAll(async () => {
    await lookers?.leave();
    await product?.stop();
  });

  /** Of somebody whose way has begun, who answered nothing, and whose insurer's rules are known. */
  async function somebodysCase(): Promise<string> {
    const page = await lookers.open('noor', LOOKS[0]);
    await page.goto(`${product.url}/caseload`);
    const link = page.getByRole('link', { name: 'Amara Patel', exact: true });
    const path = new URL((await link.getAttribute('href')) ?? '', product.url).pathname;
    await page.context().close();
    return path;
  }

  function button(page: Page, name: RegExp): Locator {
    const folds = page.locator('summary').filter({ hasText: name });
    return page.getByRole('button', { name }).or(folds).filter({ visible: true }).first();
  }

  /** What a press brings, it brings at once or after a question to the server; then the page is still. */
  async function settled(page: Page): Promise<void> {
    await page.locator('[aria-busy="true"], .mantine-Loader-root').first().waitFor({ state: 'hidden' });
  }

  describe.each(LOOKS)('in $language, $scheme', (look) => {
    beforeAll(() => lookers.speak(look.language));

    it.each(['newNavigator', 'newAdmin'] as const)('empty: every screen of the %s', async (who) => {
      const found: Record<string, string[]> = {};
      const page = await lookers.open(who, look);
      for (const path of EMPTY_SCREENS[who]) {
        await page.goto(product.url + path);
        await ready(page, look);
        found[path] = await violations(page);
      }
      await page.context().close();
      expect(faultsOf(found)).toEqual({});
    });

    it('what opens by a key on Today', async () => {
      const found: Record<string, string[]> = {};
      const page = await lookers.open('noor', look);
      for (const [what, key] of Object.entries(KEYS)) {
        await page.goto(`${product.url}/today`);
        await ready(page, look);
        await page.locator('[data-list-row]').first().focus();
        const before = await page.locator('body').innerHTML();
        await page.keyboard.press(key);
        await page.waitForFunction((html) => document.body.innerHTML !== html, before);
        await settled(page);
        found[what] = await violations(page);
      }
      await page.context().close();
      expect(faultsOf(found)).toEqual({});
    });

    it.each(['noor', 'ada'] as const)('what opens by a button on the screens of %s', async (who) => {
      const found: Record<string, string[]> = {};
      const page = await lookers.open(who, look);
      for (const [, path, name] of BUTTONS.filter(([as]) => as === who)) {
        await page.goto(product.url + path);
        await ready(page, look);
        await button(page, name).click();
        await settled(page);
        found[`${path} ${name.source}`] = await violations(page);
        // What is half typed is kept for whoever types, and would be open already in the next look.
        const discard = button(page, /^(Discard|Descartar)$/);
        if (await discard.isVisible()) await discard.click();
      }
      await page.context().close();
      expect(faultsOf(found)).toEqual({});
    });

    it('the forms of a case', async () => {
      const found: Record<string, string[]> = {};
      const page = await lookers.open('noor', look);
      for (const [panel, name] of CASE_FORMS) {
        await page.goto(`${product.url}${casePath}?panel=${panel}`);
        await ready(page, look);
        await button(page, name).click();
        await settled(page);
        found[`${panel} ${name.source}`] = await violations(page);
      }
      await page.context().close();
      expect(faultsOf(found)).toEqual({});
    });

    it('what stands beside a case', async () => {
      const found: Record<string, string[]> = {};
      const page = await lookers.open('noor', look);
      await page.goto(`${product.url}${casePath}`);
      await ready(page, look);
      for (const tab of await page.getByRole('tab', { name: SIDES }).all()) {
        await tab.click();
        await settled(page);
        found[(await tab.textContent()) ?? ''] = await violations(page);
      }
      await page.context().close();
      expect(Object.keys(found).length).toBeGreaterThanOrEqual(4);
      expect(faultsOf(found)).toEqual({});
    });
  });
});
