import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startProduct, type Product } from '../../../../tools/testing/product.js';
import { openBrowser, Visitor } from '../walk/browser.js';
import {
  acceptInvitation,
  createAdministrator,
  letClockMove,
  setClock,
  signIn,
} from '../walk/organization.js';

const PATIENT = 'Rosa Ferreira';
const GIVEN = 'Rosa';

/** One case from the first call through two opinions that differ to a third one and a decision. */
describe('from intake to a third opinion and a decision', () => {
  let product: Product;
  let browser: Browser;
  let noor: Visitor;
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
        console.error(`Stumbled at "${what}":\n${await noor.view()}`);
        throw error;
      }
    });
  }

  async function counted(work: string, act: () => Promise<void>): Promise<void> {
    const before = noor.clicks;
    await act();
    clicks[work] = noor.clicks - before;
  }

  /** Brings the panel of a step to the front. */
  async function openStep(step: string): Promise<void> {
    await noor.page
      .getByRole('button', { name: new RegExp(`^${step}`) })
      .first()
      .click();
  }

  async function stepIs(step: string, state: string): Promise<void> {
    await noor.page.getByRole('button', { name: new RegExp(`^${step} ${state}`) }).waitFor();
  }

  /** Adds a center, chooses it and writes down that it accepted. */
  async function findCenter(name: string): Promise<void> {
    await openStep('Center');
    await noor.press('Add a candidate');
    await noor.fill(/^Name/, name);
    await noor.press('Add candidate');
    await noor.press(`Choose ${name}`);
    await noor.fill('Why this one', 'Sees this every week');
    await noor.press(/^Choose$/, noor.page.getByRole('form', { name: /^Choose/ }));
    await noor.press(`Center’s reply: ${name}`);
    await noor.choose('Reply', 'They accepted');
    await noor.press('Save reply');
    await stepIs('Center', 'done');
  }

  async function recordCoverage(reference: string): Promise<void> {
    await openStep('Insurance');
    await noor.choose('Is coverage active?', 'Yes');
    await noor.choose('Is a referral required?', 'No');
    await noor.choose('Is prior authorization required?', 'No');
    await noor.fill('Who said it', 'M. Stone');
    await noor.fill('Reference number', reference);
    await noor.press('Save answers');
    await stepIs('Insurance', 'done');
  }

  async function prepareVisit(): Promise<void> {
    await noor.page.getByLabel('Asked whether somebody comes along').check();
    await noor.choose('Recording the visit', 'In a notebook');
    await noor.press('Save preparation');
    await stepIs('Questions', 'done');
  }

  /** Books a visit on `day`, lets the clock reach `later`, and records that it took place. */
  async function goToVisit(day: string, later: string): Promise<void> {
    await openStep('Visit');
    await noor.press('Book the visit');
    await noor.fill('Day', day);
    await noor.fill('Time there', '10:30');
    await noor.press(/^Book$/);
    await noor.sees(/10:30/);
    await setClock(product, later);
    await noor.page.reload();
    await openStep('Visit');
    await noor.press('Record result');
    await noor.choose('Result', 'It took place');
    await noor.press('Save result');
    await stepIs('Visit', 'done');
  }

  async function writeOpinion(order: string, said: Record<string, string>): Promise<void> {
    await openStep('Decide');
    await noor.press(`${order}: write down`);
    const form = noor.page.getByRole('form', { name: new RegExp(`^${order}`) });
    for (const [field, text] of Object.entries(said)) await noor.fill(field, text, form);
    await noor.press('Save opinion', form);
    await noor.sees(`Saved: ${order}`);
  }

  function opinions() {
    return noor.page.getByRole('region', { name: 'Opinions side by side' });
  }

  beforeAll(async () => {
    product = await startProduct({ mode: 'demo', isSeeded: false });
    browser = await openBrowser();
    const admin = await Visitor.enter(browser);
    noor = await Visitor.enter(browser);
    const link = await createAdministrator(product, 'Ada Lindqvist', 'ada@lighthouse.test');
    await letClockMove(product);
    await setClock(product, '2026-11-23T15:00:00Z');
    await acceptInvitation(admin, link);
    await signIn(admin, product, 'ada@lighthouse.test');
    await admin.press('People');
    await admin.press('Invite somebody');
    const dialog = admin.page.getByRole('dialog');
    await admin.fill('Name', 'Noor Haddad', dialog);
    await admin.fill('E-mail', 'noor@lighthouse.test', dialog);
    await dialog.getByLabel('Navigator').check();
    await admin.press('Invite', dialog);
    await acceptInvitation(noor, (await admin.page.getByLabel('Invitation link').textContent()) ?? '');
    await signIn(noor, product, 'noor@lighthouse.test');
    await admin.leave();
  }, 120_000);

  afterAll(async () => {
    console.info('clicks', JSON.stringify(clicks));
    await browser?.close();
    await product?.stop();
  });

  walk('opens the case with a stated window and a consent', async () => {
    await noor.press('New case');
    await noor.fill('First name', GIVEN);
    await noor.fill('Last name', 'Ferreira');
    await noor.fill('Phone', '(212) 555-0177');
    await noor.fill('Cancer type', 'Thyroid (papillary)');
    await noor.page.getByLabel('options differ').check();
    await noor.fill('Safe to decide until', '2027-01-15');
    await noor.fill('Said by which clinician', 'Dr. Lee');
    await noor.fill('Said on', '2026-11-20');
    await noor.choose('Asked by word of mouth, they said', 'Yes');
    await noor.press('Open the case');
    await noor.page.getByRole('heading', { name: PATIENT, level: 1 }).waitFor();
    await stepIs('Triage', 'done');
  });

  walk('shows the words for telling the doctor, and logs how the talk went', async () => {
    await openStep('Triage');
    await noor.press('Show the words');
    await noor.sees('“Please help me get my records for that visit.”');
    await counted('log the talk with the doctor', async () => {
      await noor.press('Log how it went');
      await noor.choose('The doctor’s reaction', 'Defensive');
      await noor.press('Save', noor.page.getByRole('form', { name: 'How did the talk go?' }));
    });
    await noor.sees(/information, not a fault/);
  });

  walk('gets a second opinion: center, records, insurance, questions, visit', async () => {
    await findCenter('Northfield University Hospital');
    await openStep('Records');
    await noor.press('Add records');
    for (const kind of [
      'Biopsy slides',
      'Blood work',
      'Operative note',
      'Treatment summary',
      'Imaging disc',
    ]) {
      await noor.page.getByRole('checkbox', { name: kind, exact: true }).uncheck();
    }
    await noor.press(/^Add$/);
    for (const kind of ['Pathology report', 'Imaging report']) {
      await noor.press(`${kind} is here`);
      await noor.press(/^Can be read/);
    }
    await stepIs('Records', 'done');
    await recordCoverage('88-2041');
    await openStep('Questions');
    await noor.fill(/own words\?/, 'Can I keep my voice?');
    await noor.press('Add question');
    await prepareVisit();
    await noor.page.reload();
    await noor.press(/^Send records/);
    await noor.press('Sent', noor.page.getByRole('form', { name: /^Send/ }));
    await goToVisit('2026-11-25', '2026-11-26T15:00:00Z');
  });

  walk('puts both opinions side by side: what differs is said by sign and by words', async () => {
    await writeOpinion('First opinion', {
      Doctor: 'Dr. Lee',
      Stage: 'Stage II.',
      Treatment: 'Operation within the month',
    });
    await noor.press('Second opinion: write down');
    const form = noor.page.getByRole('form', { name: /^Second opinion/ });
    expect(await form.getByLabel('What the doctor had in hand').inputValue()).toMatch(/Pathology report/);
    await noor.fill('Stage', 'stage ii', form);
    await noor.fill('Treatment', 'Watch and scan', form);
    await noor.fill('Further tests', 'One more scan', form);
    await noor.press('Save opinion', form);
    await noor.sees('1 field differs');
    await noor.page.getByRole('row', { name: /Treatment ≠ differs/ }).waitFor();
    await noor.page.getByRole('row', { name: /Stage = same/ }).waitFor();
    await noor.sees('only here', opinions());
  });

  walk('asks how each team felt, over the phone', async () => {
    await noor.press('Second opinion: ask how it felt');
    await noor.choose('Listens carefully', '5');
    await noor.choose('Trust', '4');
    await noor.press('Save answers');
    await noor.sees('5 of 5');
  });

  walk('wants one more test first: the record item and the patient task come with the outcome', async () => {
    await counted('further testing with one test and one task', async () => {
      await noor.press('Record the outcome');
      await noor.choose('Outcome', 'Further testing');
      await noor.page.getByRole('checkbox', { name: 'New scan: report' }).check();
      await noor.page.getByRole('checkbox', { name: /^Ask Rosa now/ }).check();
      await noor.press('Save outcome');
    });
    await noor.sees('New scan: report');
    await openStep('Records');
    await noor.press('Imaging report is here');
    await noor.press(/^Can be read/);
    await stepIs('Records', 'done');
  });

  walk('starts a third opinion from the outcome itself', async () => {
    await openStep('Decide');
    await counted('the opinions differ: start a third', async () => {
      await noor.press('Change', noor.page.locator('section').filter({ hasText: /^Outcome/ }));
      await noor.choose('Outcome', 'The opinions differ');
      await noor.choose('What is next?', 'Third opinion');
      await noor.press('Save outcome');
    });
    await noor.sees('Third opinion started');
    await stepIs('Records', 'done');
    await noor.sees(/The opinions differ/);
  });

  walk('keeps the first center in sight but does not offer it, and asks the insurer anew', async () => {
    await openStep('Center');
    await noor.sees('From the earlier opinion');
    await noor.sees('Northfield University Hospital');
    expect(
      await noor.page.getByRole('button', { name: 'Choose Northfield University Hospital' }).count(),
    ).toBe(0);
    await findCenter('Harbor Point Cancer Center');
    await recordCoverage('88-9310');
  });

  walk('asks a kept question again, sends what the new center wants, and goes to the visit', async () => {
    await openStep('Questions');
    await noor.press('Ask again: Can I keep my voice?');
    await prepareVisit();
    await noor.page.reload();
    await noor.press(/^Send records/);
    await noor.press('Sent', noor.page.getByRole('form', { name: /^Send/ }));
    await goToVisit('2026-12-01', '2026-12-02T15:00:00Z');
  });

  walk(
    'compares three opinions, and ends with the decision and the way back to the first doctor',
    async () => {
      await writeOpinion('Third opinion', { Stage: 'Stage II', Treatment: 'Watch and scan' });
      await noor.sees('1 field differs');
      await noor.sees('same as another', opinions());
      await noor.press('Record the outcome');
      await noor.choose('Outcome', 'Options added');
      await noor.press('Save outcome');
      await noor.press('Record the decision');
      await noor.fill(/own words/, 'I will watch it with a scan each half year.');
      await noor.press('Save decision');
      await stepIs('Decide', 'done');
      await counted('record that the summary went back', async () => {
        await noor.press(/^Record$/);
        await noor.choose('May we send a summary?', 'Yes');
        await noor.fill('Sent on', '2026-12-02');
        await noor.select('How', 'Fax');
        await noor.press(/^Save$/);
      });
      await noor.sees(/Sent to Dr. Lee on/);
    },
  );

  it('takes few clicks for each branch, and no browser complains', () => {
    expect(clicks['the opinions differ: start a third']).toBeLessThanOrEqual(4);
    expect(clicks['further testing with one test and one task']).toBeLessThanOrEqual(5);
    expect(noor.complaints).toEqual([]);
  });
});
