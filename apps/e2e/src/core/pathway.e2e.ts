import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { startProduct, type Product } from '../../../../tools/testing/product.js';
import { openBrowser, Visitor } from '../walk/browser.js';
import { findCase } from '../walk/find-case.js';
import { openMailServer, type MailServer } from '../walk/mail-server.js';
import { outbox, until, type OutboxMessage } from '../walk/messages.js';
import {
  acceptInvitation,
  bringNavigator,
  createAdministrator,
  letClockMove,
  setClock,
  signIn,
} from '../walk/organization.js';

const SHEET = join(import.meta.dirname, '../../../../libs/interop/fixtures/caseload-spreadsheet.csv');
const PATIENT = 'Beatriz García-López';
const GIVEN = 'Beatriz';
const OTHER = 'Priya Nguyễn';

/** One walk through the product by all three of its users; each test goes on where the last one stopped. */
describe('from a spreadsheet to a decision', () => {
  let product: Product;
  let mail: MailServer;
  let browser: Browser;
  let admin: Visitor;
  let noor: Visitor;
  let patient: Visitor;
  const clicks: Record<string, number> = {};

  let hasStumbled = false;

  /** A stretch of the walk; where an earlier one stumbled, the later ones cannot go. */
  function walk(what: string, go: () => Promise<void>): void {
    it(what, async () => {
      if (hasStumbled) throw new Error('The walk ended earlier.');
      try {
        await go();
      } catch (error) {
        hasStumbled = true;
        const views = await Promise.all([noor, patient, admin].map((who) => who.view()));
        console.error(`Stumbled at "${what}":\n${views.join('\n\n')}`);
        throw error;
      }
    });
  }

  /** Counts the clicks a piece of work takes. */
  async function counted(work: string, who: Visitor, act: () => Promise<void>): Promise<void> {
    const before = who.clicks;
    await act();
    clicks[work] = who.clicks - before;
  }

  function messageTo(name: string): Promise<OutboxMessage> {
    return until(`a message to ${name}`, async () => (await outbox(product, name))[0]);
  }

  beforeAll(async () => {
    mail = await openMailServer();
    product = await startProduct({
      mode: 'demo',
      isSeeded: false,
      env: { SMTP_URL: mail.url, MAIL_FROM: 'reminders@lighthouse.test' },
    });
    browser = await openBrowser();
    admin = await Visitor.enter(browser);
    noor = await Visitor.enter(browser);
    patient = await Visitor.enter(browser, { isPhone: true, locale: 'es-US' });
  }, 120_000);

  afterAll(async () => {
    console.info('clicks', JSON.stringify(clicks));
    await browser?.close();
    await product?.stop();
    await mail?.close();
  });

  walk('makes the first administrator, who invites a navigator', async () => {
    const link = await createAdministrator(product, 'Ada Lindqvist', 'ada@lighthouse.test');
    await letClockMove(product);
    await setClock(product, '2026-11-22T19:30:00Z');
    await acceptInvitation(admin, link);
    await signIn(admin, product, 'ada@lighthouse.test');
    await bringNavigator(product, admin, noor, { name: 'Noor Haddad', email: 'noor@lighthouse.test' });
    await noor.sees('No cases yet.');
  });

  walk('opens e-mail once the agreement with its provider is confirmed', async () => {
    await admin.press('Settings');
    await admin.press('Confirm: E-mail, Business associate agreement (HIPAA)');
    const form = admin.page.getByRole('form', { name: /Business associate/ });
    await admin.fill('Provider', 'Lighthouse Mail', form);
    await admin.fill('Signed on', '2026-11-02', form);
    await admin.press('Confirm', form);
    await admin.sees('Open through SMTP', admin.page.getByRole('region', { name: 'E-mail' }));
  });

  walk('reads the spreadsheet, shows what it would do, and writes all of it or nothing', async () => {
    await noor.press('Import');
    await noor.page.setInputFiles('input[type=file]', SHEET);
    await noor.sees(/not written yet/);
    await noor.press(/^Write \d+ cases$/);
    await noor.sees(/cases are written/);
  });

  walk('finds the case by its record number from anywhere', async () => {
    await counted('find a patient from anywhere', noor, () =>
      findCase(noor, { mrn: '562715', name: PATIENT }),
    );
    await noor.sees('Spanish');
    await noor.sees('unconfirmed');
  });

  walk('confirms the window with a named clinician and records spoken consent', async () => {
    await counted('confirm the window', noor, async () => {
      await noor.press('Confirm with the clinician');
      await noor.fill('Stated on', '2026-11-20');
      await noor.press('Save window');
      await noor.page.getByText('unconfirmed').first().waitFor({ state: 'detached' });
    });
    await counted('record consent', noor, async () => {
      await noor.press('Record an answer');
      await noor.choose('E-mail', 'Yes, please');
      await noor.press('Save answer');
      await noor.page.getByRole('button', { name: /^Triage done/ }).waitFor();
    });
  });

  walk('asks the patient to fetch the slides and to get the referral', async () => {
    await counted('ask the patient', noor, async () => {
      await noor.press('Ask patient');
      await noor.select('What only the patient can do', 'Fetch the biopsy slides');
      await noor.press(/^Ask$/);
    });
    await noor.sees(/(seconds|Asked|planned).*Fetch the biopsy slides/);
    await noor.press('Ask patient');
    await noor.select('What only the patient can do', 'Ask for the referral');
    await noor.press(/^Ask$/);
    await noor.sees(/(seconds|Asked|planned).*Ask for the referral/);
  });

  walk(
    'sends one Spanish message with both, inside Honolulu hours, to the outbox and over SMTP',
    async () => {
      await setClock(product, '2026-11-22T19:32:00Z');
      const message = await messageTo(PATIENT);
      expect(message.channel).toBe('EMAIL');
      expect(message.body).toMatch(/Por favor/);
      const raw = await until('the message at the mail server', () =>
        Promise.resolve(mail.received.find((mime) => /^To: .*beatriz77@mail\.test/im.test(mime))),
      );
      expect(raw).not.toMatch(/cancer|cáncer|breast|hospital/i);
      expect(await outbox(product, PATIENT)).toHaveLength(1);
      const hour = Temporal.Instant.from(message.at).toZonedDateTimeISO('Pacific/Honolulu').hour;
      expect(hour).toBeGreaterThanOrEqual(9);
      expect(hour).toBeLessThan(20);
    },
  );

  walk('opens for the patient, who did one thing and needs help with the other', async () => {
    const { link } = await messageTo(PATIENT);
    await patient.page.goto(link ?? '');
    await counted('patient: I did it', patient, () => patient.press('Ya tengo las muestras'));
    await patient.page.locator('.ticked').waitFor();
    await counted('patient: I need help', patient, () => patient.press('Necesito ayuda'));
    await noor.page.goto(`${product.url}/today?scope=team`);
    const row = noor.page
      .getByRole('row')
      .or(noor.page.getByRole('listitem'))
      .filter({ hasText: PATIENT })
      .first();
    await noor.sees(/asked for help/, row);
    await counted('open the case from Today', noor, () => noor.click(row.getByRole('link').first()));
    await noor.sees(`${GIVEN} asked for help`);
    await noor.sees(`${GIVEN} says it is done`);
  });

  walk('stops every message for another patient who taps stop', async () => {
    await findCase(noor, { mrn: '535825', name: OTHER });
    await noor.press('Confirm with the clinician');
    await noor.fill('Stated on', '2026-11-19');
    await noor.press('Save window');
    await noor.press('Record an answer');
    await noor.choose('E-mail', 'Yes, please');
    await noor.press('Save answer');
    await noor.page.getByRole('button', { name: /^Triage done/ }).waitFor();
    await noor.press('Ask patient');
    await noor.select('What only the patient can do', 'Send a photo of the insurance card');
    await noor.press(/^Ask$/);
    await noor.sees(/(seconds|Asked|planned).*Send a photo of the insurance card/);
    await setClock(product, '2026-11-22T19:34:00Z');
    const { link } = await messageTo(OTHER);
    await patient.page.goto(link ?? '');
    await counted('patient: stop', patient, () => patient.press(/stop|Stop/));
    await noor.page.reload();
    await noor.sees(/stopped messages/);
  });

  walk('takes the slides in, and the reminder that was waiting is gone', async () => {
    await findCase(noor, { mrn: '562715', name: PATIENT });
    await noor.press('Ask patient');
    await noor.select('What only the patient can do', 'Fetch the biopsy slides');
    await noor.press(/^Ask$/);
    await noor.sees(/(seconds|Asked|planned).*Fetch the biopsy slides/);
    await noor.press('Messages');
    await noor.page.getByText('planned', { exact: true }).first().waitFor();
    await noor.page
      .getByRole('button', { name: /^Records/ })
      .first()
      .click();
    await counted('mark a record received and readable', noor, async () => {
      await noor.press('Biopsy slides is here');
      await noor.press(/^Can be read/);
    });
    await noor.page.getByRole('button', { name: /^Records done/ }).waitFor();
    await noor.press('Messages');
    await noor.page.getByText('planned', { exact: true }).waitFor({ state: 'detached' });
  });

  walk('records what the insurer said', async () => {
    await noor.page
      .getByRole('button', { name: /^Insurance/ })
      .first()
      .click();
    await noor.fill('Referral number', 'R-7781');
    await noor.press('Save referral');
    await counted('record the insurer’s answer', noor, async () => {
      await noor.choose('Is coverage active?', 'Yes');
      await noor.choose('Is prior authorization required?', 'No');
      await noor.fill('Who said it', 'M. Stone');
      await noor.fill('Reference number', '88-2041');
      await noor.press('Save answers');
    });
    await noor.page.getByRole('button', { name: /^Insurance done/ }).waitFor();
  });

  walk('chooses a center that accepts', async () => {
    await noor.page
      .getByRole('button', { name: /^Center/ })
      .first()
      .click();
    await noor.press('Add a candidate');
    await noor.fill(/^Name/, 'Northfield University Hospital');
    await noor.press('Add candidate');
    await noor.press(/^Choose/);
    await noor.fill('Why this one', 'Sees this diagnosis every week');
    await noor.press(/^Choose$/, noor.page.getByRole('form', { name: /^Choose/ }));
    await noor.press(/Center’s reply/);
    await noor.choose('Reply', 'They accepted');
    await noor.press('Save reply');
    await noor.page.getByRole('button', { name: /^Center done/ }).waitFor();
  });

  walk('writes down the patient’s own question and who comes along', async () => {
    await noor.page
      .getByRole('button', { name: /^Questions/ })
      .first()
      .click();
    await noor.fill(/own words\?/, '¿Cambia algo si espero?');
    await noor.press('Add question');
    await noor.page.getByLabel('Asked whether somebody comes along').check();
    await noor.choose('Recording the visit', 'With a phone');
    await noor.press('Save preparation');
    await noor.page.getByRole('button', { name: /^Questions done/ }).waitFor();
  });

  walk('books the visit, and records that it took place', async () => {
    await noor.page
      .getByRole('button', { name: /^Visit/ })
      .first()
      .click();
    await counted('book the visit', noor, async () => {
      await noor.press('Book the visit');
      await noor.fill('Day', '2026-11-23');
      await noor.fill('Time there', '10:30');
      await noor.press(/^Book$/);
    });
    await noor.sees(/For Beatriz: Mon, Nov 23, 5:30 AM HST/);
    await setClock(product, '2026-11-24T01:00:00Z');
    await noor.page.reload();
    await noor.press('Record result');
    await noor.choose('Result', 'It took place');
    await noor.press('Save result');
    await noor.page.getByRole('button', { name: /^Visit done/ }).waitFor();
  });

  walk('puts both opinions side by side and ends with the patient’s own decision', async () => {
    await noor.page
      .getByRole('button', { name: /^Decide/ })
      .first()
      .click();
    for (const [order, plan] of [
      ['First opinion', 'Operation within the month'],
      ['Second opinion', 'Medicine first'],
    ]) {
      await noor.press(`${order}: write down`);
      await noor.fill('Treatment', plan ?? '');
      await noor.press('Save opinion');
      await noor.sees(`Saved: ${order}`);
    }
    await noor.sees('1 field differs');
    await noor.press('Record the outcome');
    await noor.choose('Outcome', 'Options added');
    await noor.press('Save outcome');
    await noor.press('Record the decision');
    await noor.fill(/own words/, 'Quiero empezar con la medicina.');
    await noor.press('Save decision');
    await noor.page.getByRole('button', { name: /^Decide done/ }).waitFor();
  });

  walk('shows the administrator exactly these numbers, each with its cases behind it', async () => {
    await admin.page.goto(`${product.url}/steps`);
    const figures = admin.page.getByRole('link', { name: /, (Entered|Done|Past due): / });
    await figures.first().waitFor();
    const links = await figures.evaluateAll((all) =>
      all.map((one) => ({
        name: one.getAttribute('aria-label') ?? '',
        href: one.getAttribute('href') ?? '',
      })),
    );
    await admin.sees('1 of 1');
    const behind = new Map<string, string>();
    for (const { name, href } of links) {
      const [what = '', count = ''] = name.split(': ');
      behind.set(what, count);
      await admin.page.goto(`${product.url}${href}`);
      await admin.sees(new RegExp(`^${count} cases?$`));
    }
    const done = ['Triage', 'Center', 'Records', 'Insurance', 'Questions', 'Visit', 'Decide'];
    expect(done.map((step) => [step, behind.get(`${step}, Done`)])).toEqual([
      ['Triage', '2'],
      ['Center', '1'],
      ['Records', '1'],
      ['Insurance', '1'],
      ['Questions', '1'],
      ['Visit', '1'],
      ['Decide', '1'],
    ]);
    expect(behind.get('Triage, Entered')).toBe('120');
  });

  it('ends without a complaint of any browser', () => {
    expect([...admin.complaints, ...noor.complaints, ...patient.complaints]).toEqual([]);
  });
});
