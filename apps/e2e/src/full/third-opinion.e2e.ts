import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { startProduct, type Product } from '../../../../tools/testing/product.js';
import { openBrowser, Visitor } from '../walk/browser.js';
import { CaseDesk } from '../walk/case-desk.js';
import {
  acceptInvitation,
  bringNavigator,
  createAdministrator,
  letClockMove,
  setClock,
  signIn,
} from '../walk/organization.js';

const PATIENT = 'Rosa Ferreira';
const GIVEN = 'Rosa';
const NEW_SCAN = 'Imaging report (New scan: report)';

/** One case from the first call through two opinions that differ to a third one and a decision. */
describe('from intake to a third opinion and a decision', () => {
  let product: Product;
  let browser: Browser;
  let noor: Visitor;
  let desk: CaseDesk;
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

  function opinions(): Locator {
    return noor.page.getByRole('region', { name: 'Opinions side by side' });
  }

  beforeAll(async () => {
    product = await startProduct({ mode: 'demo', isSeeded: false });
    browser = await openBrowser();
    const admin = await Visitor.enter(browser);
    noor = await Visitor.enter(browser);
    desk = new CaseDesk(product, noor);
    const link = await createAdministrator(product, 'Ada Lindqvist', 'ada@lighthouse.test');
    await letClockMove(product);
    await setClock(product, '2026-11-23T15:00:00Z');
    await acceptInvitation(admin, link);
    await signIn(admin, product, 'ada@lighthouse.test');
    await bringNavigator(product, admin, noor, { name: 'Noor Haddad', email: 'noor@lighthouse.test' });
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
    await desk.stepIs('Triage', 'done');
  });

  walk('shows the words for telling the doctor, and logs how the talk went', async () => {
    await desk.openStep('Triage');
    await noor.press('Show the words');
    await noor.sees('“Please help me get my records for that visit.”');
    await counted('log the talk with the doctor', async () => {
      await noor.press('Log how it went');
      await noor.choose('The doctor’s reaction', 'Defensive');
      await noor.press('Save', desk.form('How did the talk go?'));
    });
    await noor.sees(/information, not a fault/);
  });

  walk('finds a barrier and takes it out of the way', async () => {
    await noor.click(noor.page.getByRole('tab', { name: /^Barriers/ }));
    await counted('add a barrier', async () => {
      await noor.press('Add barrier');
      await noor.select('What is in the way', 'No ride');
      await noor.press('Add barrier', desk.form('Add a barrier'));
    });
    await noor.sees('Barrier added: No ride');
    await counted('resolve a barrier', async () => {
      await noor.press('Resolve: No ride');
      await noor.select('What was done', 'Arranged a ride');
      await noor.press('Resolve', desk.form('Resolved: No ride'));
    });
    await noor.sees(/^resolved .*Arranged a ride/);
  });

  walk('records a distress score, which wants a referral until somebody has asked', async () => {
    await counted('record a distress score', async () => {
      await noor.press('Record score');
      await noor.choose(/^Score/, '6');
      await noor.press('Record score', desk.form('Record a distress score'));
    });
    await noor.sees('referral wanted');
    await noor.press('Referral: 6 of 10');
    await noor.choose('Answer', 'Referred');
    await noor.fill('To whom', 'Harbor counseling');
    await noor.press('Save', desk.form('What came of the referral'));
    await noor.sees(/referred .*Harbor counseling/);
    await noor.page.getByText('referral wanted').waitFor({ state: 'detached' });
  });

  walk('asks a center for the second opinion', () => desk.findCenter('Northfield University Hospital'));

  walk('gets the records; one was wrong and is asked for again', async () => {
    await desk.openStep('Records');
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
    await noor.sees(/^Added: /);
    await desk.pickForRecord('Pathology report', 'Received, readable');
    await noor.press('Request … Imaging report');
    await noor.press('Requested', desk.form(/^Request/));
    await desk.pickForRecord('Imaging report', 'Received');
    await counted('wrong, asked for again', async () => {
      await noor.press('Wrong … Imaging report');
      await noor.fill('Reason', 'Another patient’s name on it');
      await noor.page.getByLabel('Ask for it again right away').check();
      await noor.press('Mark as wrong, ask again');
    });
    await noor.sees('requested 2 times');
    await noor.press('Received, readable Imaging report');
    await desk.stepIs('Records', 'done');
  });

  walk('asks the insurer, who denies the prior authorization and gives in to an appeal', async () => {
    await desk.recordCoverage('88-2041', 'Yes');
    await noor.select('Prior authorization', 'Submitted');
    await noor.press('Save authorization');
    await noor.sees('Prior authorization saved');
    await setClock(product, '2026-11-24T15:00:00Z');
    await noor.page.reload();
    await desk.openStep('Insurance');
    await counted('a denial with its reason', async () => {
      await noor.select('Prior authorization', 'Denied');
      await noor.fill(/^Reason of the denial/, 'Not medically necessary');
      await noor.fill('Last day to appeal', '2026-12-24');
      await noor.press('Save authorization');
    });
    await noor.sees(/^Last day to appeal: /);
    await counted('the appeal', async () => {
      await noor.fill('Appeal filed on', '2026-11-24');
      await noor.press('Save authorization');
    });
    await noor.sees(/^Filed /);
    await noor.choose('Result of the appeal', 'Won');
    await noor.press('Save authorization');
    await noor.sees(/^Filed .* Won$/);
    await noor.sees(/Denied .* “Not medically necessary”/);
    await desk.stepIs('Insurance', 'done');
  });

  walk('writes down a question and makes it one of the top three', async () => {
    await desk.openStep('Questions');
    await noor.fill(/own words\?/, 'Can I keep my voice?');
    await noor.press(/^Add question$/);
    await noor.press('Put among the top three: Can I keep my voice?');
    await noor.page.getByRole('button', { name: 'Take off the top: Can I keep my voice?' }).waitFor();
    await desk.prepareVisit();
  });

  walk('sends the records, which the center accepts, and goes to the visit', async () => {
    await desk.deliverRecords(['Pathology report', 'Imaging report']);
    await desk.goToVisit('2026-11-25', '2026-11-26T15:00:00Z');
  });

  walk('puts both opinions side by side: what differs is said by sign and by words', async () => {
    await desk.writeOpinion('First opinion', {
      Doctor: 'Dr. Lee',
      Stage: 'Stage II.',
      Treatment: 'Operation within the month',
    });
    await noor.press('Second opinion: write down');
    const form = desk.form(/^Second opinion/);
    expect(await form.getByLabel('What the doctor had in hand').inputValue()).toMatch(/Pathology report/);
    await noor.fill('Stage', 'stage ii', form);
    await noor.fill('Treatment', 'Watch and scan', form);
    await noor.fill('Further tests', 'One more scan', form);
    await noor.press('Save opinion', form);
    await noor.sees('1 field differs');
    await noor.sees('≠ differs', noor.page.getByRole('row', { name: /^Treatment/ }));
    await noor.sees('= same', noor.page.getByRole('row', { name: /^Stage/ }));
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
      await noor.click(noor.page.getByRole('checkbox', { name: 'New scan: report' }));
      await noor.click(noor.page.getByRole('checkbox', { name: /^Ask Rosa now/ }));
      await noor.press('Save outcome');
    });
    await noor.sees('New scan: report');
    await desk.openStep('Records');
    await desk.pickForRecord(NEW_SCAN, 'Received, readable');
    await desk.stepIs('Records', 'done');
  });

  walk('starts a third opinion from the outcome itself', async () => {
    await desk.openStep('Decide');
    await counted('the opinions differ: start a third', async () => {
      await noor.press('Change', noor.page.locator('section').filter({ hasText: /^Outcome/ }));
      await noor.choose('Outcome', 'The opinions differ');
      await noor.choose('What is next?', 'Third opinion');
      await noor.press('Save outcome');
    });
    await noor.sees('Third opinion started');
    await noor.sees(/The opinions differ/);
  });

  walk('keeps the first center in sight but does not offer it, and asks the insurer anew', async () => {
    await desk.openStep('Center');
    await noor.sees('From the earlier opinion');
    await noor.sees('Northfield University Hospital');
    const again = noor.page.getByRole('button', { name: 'Choose Northfield University Hospital' });
    expect(await again.count()).toBe(0);
    await desk.findCenter('Harbor Point Cancer Center');
    await desk.recordCoverage('88-9310', 'No');
    await desk.stepIs('Insurance', 'done');
  });

  walk('asks a kept question again, sends what the new center wants, and goes to the visit', async () => {
    await desk.openStep('Questions');
    await noor.press('Ask again: Can I keep my voice?');
    await desk.prepareVisit();
    await desk.deliverRecords(['Pathology report', 'Imaging report']);
    await desk.deliverRecords([NEW_SCAN]);
    await desk.goToVisit('2026-12-01', '2026-12-02T15:00:00Z');
  });

  walk('compares three opinions and ends with the decision, in the patient’s words', async () => {
    await desk.writeOpinion('Third opinion', { Stage: 'Stage II', Treatment: 'Watch and scan' });
    expect(await opinions().getByRole('columnheader').count()).toBe(3);
    await noor.sees('2 fields differ');
    await noor.sees('same as another', opinions());
    await noor.press('Record the outcome');
    await noor.choose('Outcome', 'Options added');
    await noor.press('Save outcome');
    await noor.sees('Outcome: Options added');
    await noor.press('Record the decision');
    await noor.fill(/own words/, 'I will watch it with a scan each half year.');
    await noor.press('Save decision');
    await noor.sees('“I will watch it with a scan each half year.”');
    await desk.stepIs('Decide', 'done');
  });

  walk('tells the first doctor, with permission', async () => {
    const section = noor.page
      .locator('section section')
      .filter({ has: noor.page.getByRole('heading', { name: 'Back to the first doctor' }) });
    await counted('record that the summary went back', async () => {
      await noor.press(/^Record$/, section);
      await noor.choose('May we send a summary?', 'Yes');
      await noor.fill('Sent on', '2026-12-02');
      expect(await section.getByLabel('Sent to').inputValue()).toBe('Dr. Lee');
      await noor.select('How', 'Fax');
      await noor.press(/^Save$/, section);
    });
    await noor.sees('Sent to Dr. Lee on Dec 2, 2026. Fax.');
  });

  it('takes few clicks for each branch, and no browser complains', () => {
    expect(clicks['the opinions differ: start a third']).toBeLessThanOrEqual(4);
    expect(clicks['further testing with one test and one task']).toBeLessThanOrEqual(5);
    expect(noor.complaints).toEqual([]);
  });
});
