import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { startProduct, type Product } from '../../../../tools/testing/product.js';
import { openBrowser, Visitor } from '../walk/browser.js';
import { DEMO_PASSWORD, setClock, signIn } from '../walk/organization.js';
import { acts, canWait, TodayList, type TodayRow } from '../walk/today-list.js';

/** On the list of a row in the middle of the day: everything but what goes somewhere or is there already. */
const ON_A_ROW = [
  'Look at the case beside the list',
  'Do the suggested act, then the next case',
  'Snooze',
  'Log a call',
  'Ask the patient, by message',
  'Mark a record as received',
  'Add a note',
  'Hand over',
  'Run a macro',
  'Open the case page',
];
const IN_THE_LIST = ['Select the row', 'Select down to this row', 'Select all rows'];
const BUILT_IN = ['Next row', 'Previous row', 'Nine rows down', 'Nine rows up'];
const ELSEWHERE = [
  'Undo the last act',
  'Clear the selection, close the panel',
  'Go to Today',
  'Go to Caseload',
  'Go to Directory',
  'Go to Step completion',
  'Find a patient or a command',
];
const ANYWHERE = ['New case', 'Keyboard shortcuts'];

/** How long the other screen may take: far below the minute after which it would ask by itself. */
const NEWS_WITHIN_MS = 15_000;
const figures: string[] = [];

describe('the work list at speed', () => {
  let product: Product;
  let browser: Browser;
  let noor: Visitor;
  let tomas: Visitor;
  let today: TodayList;
  let tomasToday: TodayList;

  /** A sentence of behavior; what was on both screens stands in the log when it fails. */
  function walk(sentence: string, act: () => Promise<void>): void {
    it(sentence, async () => {
      try {
        await act();
      } catch (error) {
        console.error(`Noor: ${await noor.view()}\nTomás: ${await tomas.view()}`);
        throw error;
      }
    });
  }

  /** Waits until a colleague's screen shows it, and notes how long that took. */
  async function seenBy(what: string, place: Locator): Promise<void> {
    const start = performance.now();
    await place.waitFor({ timeout: NEWS_WITHIN_MS });
    figures.push(`${what}: ${Math.round(performance.now() - start)} ms`);
  }

  async function snooze(row: TodayRow, digit: string): Promise<void> {
    await today.focus(row);
    await noor.key('h');
    await noor.page.getByRole('menu').filter({ visible: true }).locator(':focus').waitFor();
    await noor.key(digit);
  }

  beforeAll(async () => {
    product = await startProduct({ mode: 'demo' });
    browser = await openBrowser();
    noor = await Visitor.enter(browser);
    tomas = await Visitor.enter(browser);
    await signIn(noor, product, 'noor@harborlight.test', DEMO_PASSWORD);
    await signIn(tomas, product, 'tomas@harborlight.test', DEMO_PASSWORD);
    today = new TodayList(product, noor);
    tomasToday = new TodayList(product, tomas);
  }, 120_000);

  afterAll(async () => {
    console.info(['what a colleague’s screen shows after', ...figures].join('\n'));
    await browser?.close();
    await product?.stop();
  });

  describe('keys and commands', () => {
    walk('stand all in the sheet of keys', async () => {
      await today.open('team');
      await noor.key('Shift+?');
      const sheet = noor.page.getByRole('dialog', { name: 'Keyboard shortcuts' });
      await sheet.waitFor();
      const names = await sheet.locator('dt').allTextContents();
      expect(names).toEqual(
        expect.arrayContaining([...ON_A_ROW, ...IN_THE_LIST, ...BUILT_IN, ...ELSEWHERE, ...ANYWHERE]),
      );
      expect(await sheet.locator('dd:has(kbd)').count()).toBe(names.length);
      await noor.key('Escape');
      await sheet.waitFor({ state: 'detached' });
    });

    walk('stand in the palette with their keys where they can be used', async () => {
      const [row] = await today.open('team');
      if (!row) throw new Error('There is no row.');
      await today.focus(row);
      await noor.key('Control+k');
      const palette = noor.page.getByRole('dialog');
      for (const name of [...ON_A_ROW, ...IN_THE_LIST, ...ANYWHERE]) {
        await palette.getByRole('option', { name: new RegExp(`^${name}`) }).waitFor();
      }
      await palette.getByRole('option', { name: 'Hand over A' }).click();
      await noor.page.getByRole('menu').filter({ visible: true }).waitFor();
      await noor.key('Escape');
    });

    walk('do nothing as single letters once somebody switched them off, on every computer', async () => {
      const row = await today.take(canWait);
      await noor.press('You: Noor Haddad');
      await noor.click(noor.page.getByRole('menuitemcheckbox', { name: 'Use single letters as keys' }));
      await noor.page
        .getByRole('menuitemcheckbox', { name: 'Use single letters as keys', checked: false })
        .waitFor();
      await noor.page.reload();
      await today.nameOf(row).waitFor();
      for (const key of ['h', 'x', 'l', 'e', 'j']) {
        await today.focus(row);
        await noor.key(key);
      }
      await noor.key('Enter');
      await noor.page.getByRole('complementary', { name: 'Case beside the list' }).waitFor();
      expect(await noor.page.getByRole('menu').filter({ visible: true }).count()).toBe(0);
      expect(await noor.page.getByRole('form').count()).toBe(0);
      expect(await today.lineOf(row).getByRole('checkbox').isChecked()).toBe(false);

      await noor.press('You: Noor Haddad');
      await noor.click(noor.page.getByRole('menuitemcheckbox', { name: 'Use single letters as keys' }));
      await noor.page
        .getByRole('menuitemcheckbox', { name: 'Use single letters as keys', checked: true })
        .waitFor();
      await noor.page.keyboard.press('Escape');
      await today.focus(row);
      await noor.key('h');
      await noor.page.getByRole('menu').filter({ visible: true }).locator(':focus').waitFor();
      await noor.page.keyboard.press('Escape');
    });
  });

  describe('undo', () => {
    walk('takes back an act the server has not answered yet', async () => {
      const row = await today.take(canWait);
      const isLetThrough = Promise.withResolvers<undefined>();
      await noor.page.route('**/graphql', async (route) => {
        if (!route.request().postData()?.includes('snoozeCase')) return route.fallback();
        await isLetThrough.promise;
        return route.fallback();
      });
      await snooze(row, '1');
      await today.nameOf(row).waitFor({ state: 'detached' });
      await noor.key('z');
      isLetThrough.resolve(undefined);
      await today.nameOf(row).waitFor();
      await noor.page.unroute('**/graphql');
    });

    walk('puts a snoozed case back, by its key, after the notice has gone too', async () => {
      const row = await today.take(canWait);
      await snooze(row, '1');
      await noor.sees(`${row.patientName} is back on `);
      await today.nameOf(row).waitFor({ state: 'detached' });
      await noor.press('Dismiss');
      await noor.key('z');
      await today.nameOf(row).waitFor();
      await noor.sees('Taken back.');
      await noor.page.reload();
      await today.nameOf(row).waitFor();
      today.giveBack(row);
    });

    walk('takes back what was done for several at once', async () => {
      const rows = (await today.open('team')).slice(0, 3);
      const [first] = rows;
      if (!first) throw new Error('There is no row.');
      for (const row of rows) await noor.click(today.lineOf(row).getByRole('checkbox'));
      await today.focus(first);
      await noor.key('a');
      const menu = noor.page.getByRole('menu').filter({ visible: true });
      await noor.click(menu.getByRole('menuitem', { name: /^Ana Reyes/ }));
      await noor.sees('3 cases go to Ana Reyes.');
      await noor.press(/^Undo/);
      await noor.sees('Taken back.');
      for (const row of rows) expect(await today.lineOf(row).getByText('Ana Reyes').count()).toBe(0);
    });
  });

  describe('a view somebody saved', () => {
    walk('is an address: it is there after a reload, and a colleague opens it by the link', async () => {
      await noor.page.goto(`${product.url}/caseload?scope=team`);
      await noor.select('Step', 'Records');
      await noor.select('Language', 'Español');
      await noor.press('Save view');
      await noor.fill('Name of the view', 'Records in Spanish');
      await noor.press(/^Save$/);
      const view = noor.page.getByRole('link', { name: 'Records in Spanish' });
      await view.waitFor();
      const rows = noor.page.locator('[data-list-row]');
      const seen = await rows.count();

      await noor.page.goto(`${product.url}/caseload`);
      await noor.click(view);
      await noor.page.locator('a[aria-current=page]', { hasText: 'Records in Spanish' }).waitFor();
      await noor.page.reload();
      await noor.page.locator('a[aria-current=page]', { hasText: 'Records in Spanish' }).waitFor();
      const { searchParams } = new URL(noor.page.url());
      expect(Object.fromEntries(searchParams)).toEqual({ scope: 'team', step: 'RECORDS', language: 'es' });
      await rows.first().waitFor();
      expect(await rows.count()).toBe(seen);

      await tomas.page.goto(noor.page.url());
      await tomas.page.locator('[data-list-row]').first().waitFor();
      expect(await tomas.page.locator('[data-list-row]').count()).toBe(seen);
    });
  });

  describe('a view of Today', () => {
    walk('shows what fits and says how much is out of sight; it is an address one can save', async () => {
      const rows = await today.open('team');
      await noor.press(/^View$/);
      await noor.select('Language', 'Español');
      await noor.sees(new RegExp(`^This view shows \\d+ of ${rows.length} to do`));
      await noor.press('Save view');
      await noor.fill('Name of the view', 'In Spanish');
      await noor.press(/^Save$/);
      const view = noor.page.getByRole('link', { name: 'In Spanish' });
      await view.waitFor();
      const shown = await noor.page.locator('[data-list-row]').count();
      expect(shown).toBeLessThan(rows.length);
      const [distressed] = rows.filter(acts('RELIEVE_DISTRESS'));
      if (distressed) await today.nameOf(distressed).waitFor();

      await noor.press('Show all');
      await noor.page.waitForFunction(
        (count) => document.querySelectorAll('[data-list-row]').length === count,
        rows.length,
      );
      await noor.page.goto(`${product.url}/today`);
      await noor.click(view);
      await noor.sees(/^This view shows/);
      await noor.page.reload();
      await noor.page.locator('a[aria-current=page]', { hasText: 'In Spanish' }).waitFor();
      await noor.page.locator('[data-list-row]').first().waitFor();
      expect(await noor.page.locator('[data-list-row]').count()).toBe(shown);
      const first = noor.page.locator('[data-list-row]').first();
      await first.focus();
      await noor.key('o');
      await noor.press(/^← /);
      await noor.page.locator('a[aria-current=page]', { hasText: 'In Spanish' }).waitFor();
    });
  });

  describe('two people at once', () => {
    walk('see each other at a case, on its page and in the list', async () => {
      const row = await today.take(acts('BOOK_VISIT'));
      await tomasToday.open('team');
      await noor.page.goto(`${product.url}/cases/${row.caseId}`);
      await noor.page.getByRole('heading', { name: row.patientName, level: 1 }).waitFor();
      await seenBy('somebody opens a case', tomasToday.lineOf(row).getByText('Noor Haddad is here'));
      await tomas.page.goto(`${product.url}/cases/${row.caseId}`);
      await seenBy(
        'somebody comes to the same case',
        noor.page.getByText('Tomás Rivera is here').filter({ visible: true }),
      );
      await noor.page.goto(`${product.url}/today`);
      await tomas.page.getByText('Noor Haddad is here').waitFor({ state: 'detached' });
    });

    walk('see what the other one did without asking', async () => {
      const rows = [await today.take(canWait), await today.take(canWait), await today.take(canWait)];
      await tomasToday.open('team');
      for (const row of rows) {
        await snooze(row, '1');
        const gone = tomasToday.nameOf(row);
        const start = performance.now();
        await gone.waitFor({ state: 'detached', timeout: NEWS_WITHIN_MS });
        figures.push(`a key snoozes a case: ${Math.round(performance.now() - start)} ms`);
      }
    });

    walk('lose nothing when they write different fields of the same form', async () => {
      const row = await today.take(acts('CALL_INSURER'));
      const address = `${product.url}/cases/${row.caseId}?panel=INSURANCE`;
      for (const visitor of [noor, tomas]) await visitor.page.goto(address);
      await noor.fill('Who said it', 'M. Stone');
      await tomas.fill('Reference number', '88-7001');
      await tomas.press('Save answers');
      await tomas.sees('Insurer’s answers saved');
      await expectValue(noor, 'Reference number', '88-7001');
      await noor.press('Save answers');
      await noor.sees('Insurer’s answers saved');
      await tomas.page.goto(address);
      await expectValue(tomas, 'Reference number', '88-7001');
      await expectValue(tomas, 'Who said it', 'M. Stone');
    });

    walk('choose when they write the same field, and both texts are there to choose from', async () => {
      const row = await today.take(acts('CALL_INSURER'));
      const address = `${product.url}/cases/${row.caseId}?panel=INSURANCE`;
      for (const visitor of [noor, tomas]) await visitor.page.goto(address);
      await noor.fill('Reference number', '88-NOOR');
      await noor.fill('Who said it', 'M. Stone');
      await tomas.fill('Reference number', '88-TOMAS');
      await tomas.press('Save answers');
      await tomas.sees('Insurer’s answers saved');
      const both = noor.page.getByRole('group', { name: /^Reference number/ });
      await both.getByRole('button', { name: 'Theirs: 88-TOMAS' }).waitFor();
      await both.getByRole('button', { name: 'Mine: 88-NOOR' }).click();
      await noor.press('Save answers');
      await noor.sees('Insurer’s answers saved');
      await expectValue(tomas, 'Reference number', '88-NOOR');
      await expectValue(tomas, 'Who said it', 'M. Stone');
    });
  });

  describe('what is half-typed', () => {
    walk('of a new case is there after a reload, but for the phone, until it is discarded', async () => {
      await noor.page.goto(`${product.url}/cases/new`);
      await noor.fill('First name', 'Xiomara');
      await noor.fill('Phone', '(212) 555-0177');
      await noor.page.getByLabel('options differ').check();
      const [saved] = await Promise.all([
        noor.page.waitForRequest((request) => request.postData()?.includes('mutation SaveDraft(') ?? false),
        noor.fill('Last name', 'Quezada'),
      ]);
      await (await saved.response())?.finished();
      await noor.page.reload();
      await expectValue(noor, 'Last name', 'Quezada');
      await expectValue(noor, 'First name', 'Xiomara');
      await expectValue(noor, 'Phone', '');
      expect(await noor.page.getByLabel('options differ').isChecked()).toBe(true);
      await noor.sees('Phone and e-mail are not kept');
      await noor.press('Discard');
      await expectValue(noor, 'First name', '');
    });

    walk('of a call is there again for whoever followed a link out of it', async () => {
      await noor.page.goto(`${product.url}/calls`);
      await noor.press(/^Log call: /);
      const form = noor.page.getByRole('form');
      const name = (await form.getAttribute('aria-label')) ?? '';
      await noor.choose('What came of the call', 'Voicemail');
      await noor.fill('Note', 'Closes at four');
      await noor.click(form.getByRole('link').first());
      await noor.page.locator('h1').waitFor();
      await noor.page.goBack();
      await noor.press(/^Log call: /);
      await noor.page.getByRole('form', { name }).waitFor();
      await expectValue(noor, 'Note', 'Closes at four');
      await noor.press('Cancel', form);
    });
  });

  async function expectValue(visitor: Visitor, label: string, value: string): Promise<void> {
    const field = visitor.page.getByRole('textbox', { name: new RegExp(`^${label}`) });
    await visitor.page.waitForFunction(
      ([found, wanted]) => found !== null && 'value' in found && found.value === wanted,
      [await field.elementHandle(), value] as const,
    );
  }

  describe('a snoozed case', () => {
    walk('leaves the list and is back on its day by itself', async () => {
      const row = await today.take(canWait);
      await snooze(row, '1');
      await today.nameOf(row).waitFor({ state: 'detached' });
      await noor.page.reload();
      await noor.page.locator('[data-list-row]').first().waitFor();
      expect(await today.nameOf(row).count()).toBe(0);
      await noor.press(/^Show \d+ snoozed/);
      await today
        .lineOf(row)
        .getByText(/^back /)
        .waitFor();

      await setClock(product, new Date(Date.now() + 26 * 3_600_000).toISOString());
      await noor.page.reload();
      await today.nameOf(row).waitFor();
      expect(
        await today
          .lineOf(row)
          .getByText(/^back /)
          .count(),
      ).toBe(0);
    });
  });

  it('ends without a complaint of the browser', () => {
    expect([...noor.complaints, ...tomas.complaints]).toEqual([]);
  });
});
