import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Browser, Locator } from 'playwright-core';
import { startProduct, type Product } from '../../../../tools/testing/product.js';
import { violations } from '../walk/axe.js';
import { openBrowser, Visitor } from '../walk/browser.js';
import { DEMO_PASSWORD, setClock, signIn } from '../walk/organization.js';

/** Three in the afternoon in New York, ten in the morning in Honolulu: inside everybody's quiet hours. */
function tomorrowAfternoon(): string {
  return `${new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)}T20:00:00Z`;
}

/** What did not reach a patient, and what people do about it; each test goes on where the last one stopped. */
describe('the Delivery screen', () => {
  let product: Product;
  let browser: Browser;
  let grace: Visitor;
  let ada: Visitor;

  beforeAll(async () => {
    product = await startProduct({ mode: 'demo' });
    browser = await openBrowser();
    grace = await Visitor.enter(browser);
    ada = await Visitor.enter(browser);
    await signIn(grace, product, 'grace@harborlight.test', DEMO_PASSWORD);
    await signIn(ada, product, 'ada@harborlight.test', DEMO_PASSWORD);
    for (const { page } of [grace, ada]) await page.goto(`${product.url}/delivery`);
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const rowsSaying = (visitor: Visitor, text: string): Locator =>
    visitor.page.getByRole('row').filter({ hasText: text });
  /** What no screen can bring about, in the demo's organization. */
  const owner = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: product.ownerUrl });
    await client.connect();
    await client.query(`select set_config('app.org', '5e0c7a10-0000-4000-8000-000000000000', false)`);
    await client.query(sql);
    await client.end();
  };

  it.each([
    'It came back.',
    'Nobody knows whether it arrived.',
    'The number or address does not exist.',
    'The provider took it at none of 5 tries.',
    'Its time passed before it could leave.',
  ])('says in plain words: %s', async (words) => {
    await rowsSaying(grace, words).first().waitFor();
  });

  it('goes over the next channel where the patient said yes to it, else a call is on the list', async () => {
    const cameBack = rowsSaying(grace, 'It came back.');
    await cameBack.getByText('Another message about it is on its way.').waitFor({ timeout: 60_000 });
    expect(await cameBack.getByRole('button', { name: /^(Try again|Send)/ }).count()).toBe(0);
    for (const words of [
      'Nobody knows whether it arrived.',
      'The number or address does not exist.',
      'The provider took it at none of 5 tries.',
    ]) {
      await rowsSaying(grace, words).getByText('A call is on the list.').waitFor({ timeout: 60_000 });
    }
  });

  it.each([
    ['en', 'light', 1280],
    ['es', 'dark', 1280],
    ['es', 'light', 390],
  ] as const)('has no finding of axe in %s, %s, %i pixels wide', async (language, scheme, width) => {
    const context = await browser.newContext({
      storageState: await grace.page.context().storageState(),
      viewport: { width, height: 900 },
      colorScheme: scheme,
      reducedMotion: 'reduce',
    });
    await context.addInitScript(
      `localStorage.setItem('sextant.language', '${language}'); localStorage.setItem('sextant.color-scheme', '${scheme}')`,
    );
    const page = await context.newPage();
    await page.goto(`${product.url}/delivery`);
    await page.getByRole('table').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    await context.close();
  });

  it('tries again what the provider refused', async () => {
    const row = rowsSaying(grace, 'The provider took it at none of 5 tries.');
    await grace.click(row.getByRole('button', { name: /^Try again/ }));
    await grace.sees('Goes out again, as soon as it may.');
    await row.waitFor({ state: 'detached' });
  });

  it('never sends twice what may have arrived, and says so', async () => {
    const row = rowsSaying(grace, 'Nobody knows whether it arrived.');
    await grace.click(row.getByRole('button', { name: /^Try again/ }));
    await grace.sees(/A second one could reach the patient; call instead/);
    await row.waitFor();
  });

  it('offers the other channel, and says when the patient has not said yes to it', async () => {
    const row = rowsSaying(grace, 'The number or address does not exist.');
    await grace.click(row.getByRole('button', { name: /^Send (by e-mail|as text)/ }));
    await grace.sees(/The patient has no other number or address with a consent/);
    await row.waitFor();
  });

  it('is paused by an administrator with a reason that everybody reads', async () => {
    await ada.press('Pause sending');
    await ada.fill('Why does sending stop?', 'The phone line is being moved.');
    await ada.press('Pause all messages');
    await ada.sees('Sending is paused.');
    await grace.page.reload();
    await grace.sees(/Ada Lindqvist: The phone line is being moved\./);
    expect(await grace.page.getByRole('button', { name: 'Resume sending' }).count()).toBe(0);
  });

  it('shows meanwhile what is late, and makes a call of it', async () => {
    await setClock(product, tomorrowAfternoon());
    const late = rowsSaying(grace, 'Due, and not sent yet.');
    await grace.page.reload();
    await late.first().waitFor();
    const [name] = (await late.first().getByRole('rowheader').allTextContents()) as [string];
    const row = late.filter({ hasText: name }).first();
    await grace.click(row.getByRole('button', { name: /^Make call task/ }));
    await grace.sees('The call is on the list.');
    await ada.page.reload();
  });

  it('goes on when it is resumed: nothing stays late', async () => {
    await ada.press('Resume sending');
    await ada.sees('Messages go out again.');
    await ada.sees('Messages are going out.');
    await rowsSaying(ada, 'Due, and not sent yet.').first().waitFor({ state: 'detached', timeout: 60_000 });
  });

  it('waits for a look after a restore, until an administrator releases it', async () => {
    await owner(
      `insert into sending_hold (org_id, kind, from_at, put_aside) select org_id, 'RESTORED', app_now(), 2 from organization`,
    );
    await ada.page.reload();
    await ada.sees(/^The database was restored from a backup/);
    await ada.sees(/2 messages were due since the backup/);
    await ada.press('I have looked; release sending');
    await ada.sees('Messages are going out.');
  });

  it('says which provider does not answer, and when it is asked again', async () => {
    await owner(
      `insert into provider_circuit (provider, failures, opened_at, probe_at) values ('smtp', 20, now(), now() + interval '30 seconds')`,
    );
    await ada.page.reload();
    await ada.sees(/^smtp has not answered since/);
    await owner('delete from provider_circuit');
  });
});
