import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startProduct, type Product } from '../../../../tools/testing/product.js';
import { openBrowser, Visitor } from '../walk/browser.js';
import { outbox, until } from '../walk/messages.js';
import { DEMO_PASSWORD, setClock, signIn } from '../walk/organization.js';

/** A text message in English that the demo has planned, and the task it is about. */
interface Planned {
  patientName: string;
  kind: string;
  dueAt: string;
}

const WORDS = '{{organization}} {{phone}}: Hi {{first}}, your page has a new step. {{link}} STOP to end.';
const VISIT_WORDS = WORDS.replace('your page has a new step', 'your visit is {{day}}');

/** An administrator changes what patients read; each test goes on where the last one stopped. */
describe('the words of a reminder', () => {
  let product: Product;
  let browser: Browser;
  let ada: Visitor;
  let planned: Planned;
  let words: string;

  beforeAll(async () => {
    product = await startProduct({ mode: 'demo' });
    browser = await openBrowser();
    ada = await Visitor.enter(browser);
    await ada.page.goto(product.url);
    await ada.fill('E-mail', 'ada@harborlight.test');
    await ada.fill('Password', 'a calm second look');
    await ada.press('Sign in');
    await ada.press('Reminders');
    planned = await nextTextMessage(ada);
    words = planned.kind === 'CONFIRM_VISIT' ? VISIT_WORDS : WORDS;
    await ada.page.goto(`${product.url}/reminders?task=${planned.kind}&channel=SMS`);
    await ada.sees('What it says');
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const text = () => ada.page.getByRole('textbox', { name: /^Text/ });
  const edit = () => ada.page.getByRole('button', { name: 'Edit: English' });
  const publish = () => ada.page.getByRole('button', { name: 'Publish…' });

  it('are shown as delivered, which nobody here has read', async () => {
    await ada.sees('As delivered, not reviewed yet by your organization');
    await ada.sees(planned.kind === 'CONFIRM_VISIT' ? '3 days before' : 'Day 0');
  });

  it('are no draft when somebody presses Edit, types nothing and leaves', async () => {
    await ada.press('Edit: English');
    await text().waitFor();
    await ada.press('E-mail');
    await ada.press('Text message');
    await edit().waitFor();
    await ada.page.reload();
    await edit().waitFor();
    expect(await ada.page.getByText(/^Left unsaved on /).count()).toBe(0);
  });

  it('are measured while they are typed, and a word that tells too much is refused', async () => {
    await ada.press('Edit: English');
    await text().fill(words.replace('Hi', 'Oncology says hi'));
    await ada.sees('Leave out “oncology”: others may see this phone.');
    expect(await publish().isDisabled()).toBe(true);
    await text().fill(words.replace('{{link}}', '{{diagnosis}}'));
    await ada.sees('There is nothing to put in for {{diagnosis}}.');
    await ada.sees(/^Put in {{link}}/);
    await text().fill(words);
    await ada.sees('No banned word');
    expect(await publish().isDisabled()).toBe(false);
  });

  it('half typed are still there when the page is loaded anew, and on another computer', async () => {
    const half = words.replace('{{link}}', '{{link}} Call');
    const kept = ada.page.waitForResponse((response) => (response.request().postData() ?? '').includes(half));
    await text().fill(half);
    await kept;
    await ada.page.reload();
    await ada.sees(/^Left unsaved on /);
    expect(await text().inputValue()).toBe(half);
    const elsewhere = await Visitor.enter(browser);
    await signIn(elsewhere, product, 'ada@harborlight.test', DEMO_PASSWORD);
    await elsewhere.page.goto(ada.page.url());
    await elsewhere.sees(/^Left unsaved on /);
    expect(elsewhere.complaints).toEqual([]);
    await text().fill(words);
  });

  it('are simulated before anybody gets them', async () => {
    await ada.press('Simulate');
    const row = ada.page.getByRole('row').filter({ hasText: planned.patientName });
    await row
      .filter({ hasText: expected(planned, words) })
      .first()
      .waitFor();
    await row.filter({ hasText: 'draft' }).first().waitFor();
    expect(await outbox(product, planned.patientName)).not.toContainEqual(
      expect.objectContaining({ body: expect.stringContaining(expected(planned, words)) }),
    );
  });

  it('are sent to the administrator alone as a test', async () => {
    await ada.press('Send a test to me');
    await ada.fill('Your own phone', '(312) 555-0177');
    await ada.press(/^Send$/);
    await ada.sees('Sent to +13125550177.');
  });

  it('need somebody who stands for them, by name, role and day', async () => {
    await ada.click(publish());
    const form = ada.page.getByRole('form', { name: 'Publish this text' });
    await ada.press('Publish', form);
    await ada.sees('This is needed.', form);
    await ada.fill('Reviewed by', 'Grace Kim', form);
    await ada.fill('Role', 'Nurse navigator', form);
    await ada.press('Publish', form);
    await ada.sees(/^Version 1, reviewed by Grace Kim, Nurse navigator,/);
    await ada.press('Versions: English');
    const history = ada.page.getByRole('dialog');
    await ada.sees('Version 1', history);
    await ada.sees('As delivered', history);
    await ada.press('Close', history);
  });

  it('are what the patient gets', async () => {
    await setClock(product, new Date(Date.parse(planned.dueAt) + 5_000).toISOString());
    const message = await until('the patient’s message', async () =>
      (await outbox(product, planned.patientName)).find(({ body }) =>
        body.includes(expected(planned, words)),
      ),
    );
    expect(message.body).toContain('STOP to end.');
    expect(message.body).not.toMatch(/[{}]/);
    expect(ada.complaints).toEqual([]);
  });
});

/** The words that only the new text has, filled in for the patient as far as they are the same for all. */
function expected({ patientName }: Planned, words: string): string {
  const said = words.slice(words.indexOf('Hi'), words.search(/ (?:\{\{link|is \{\{day)/));
  return said.replace('{{first}}', patientName.split(' ')[0] ?? '');
}

/** What the screen was told when it simulated the words as they are: the next text message in plain English. */
async function nextTextMessage(ada: Visitor): Promise<Planned> {
  const [answer] = await Promise.all([
    ada.page.waitForResponse(
      async (response) =>
        (response.headers()['content-type'] ?? '').includes('json') &&
        (await response.text()).includes('"ReminderSimulation"'),
    ),
    ada.press('Simulate'),
  ]);
  const { data } = (await answer.json()) as {
    data: { simulateReminders: { items: (Planned & { channel: string; language: string })[] } };
  };
  const found = data.simulateReminders.items.find(
    ({ channel, language, patientName }) =>
      channel === 'SMS' && language === 'en' && /^[A-Za-z ]+$/.test(patientName),
  );
  if (!found) throw new Error('The demo plans no text message in English.');
  return found;
}
