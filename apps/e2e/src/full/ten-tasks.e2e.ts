import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { startProduct, type Product } from '../../../../tools/testing/product.js';
import { openBrowser, Visitor } from '../walk/browser.js';
import { DEMO_PASSWORD, signIn } from '../walk/organization.js';
import { acts, canWait, TodayList, type TodayRow } from '../walk/today-list.js';

type By = 'clicks' | 'keys';
const PARCELS = ['BIOPSY_SLIDES', 'IMAGING_DISC'];
const figures: { task: string; by: By; limit: number; seen: number }[] = [];

/** Nothing but the sending is left, and no tracking number is asked for. */
function isDirect({ nextAct, why }: TodayRow): boolean {
  return (
    nextAct.code === 'SEND_RECORDS' &&
    (nextAct.recordItemIds?.length ?? 0) > 0 &&
    !PARCELS.includes(why.recordKind ?? '')
  );
}

function hasOpenRecord({ recordsReady, recordsTotal, nextAct }: TodayRow): boolean {
  return (
    recordsReady < recordsTotal &&
    ['CHASE_RECORDS', 'REQUEST_RECORDS', 'REQUEST_AGAIN'].includes(nextAct.code)
  );
}

function getsSpanishMessages(row: TodayRow): boolean {
  return row.language === 'es' && !row.isConsentMissing && !row.isUnreachable && hasOpenRecord(row);
}

/** The most frequent acts, each by mouse and by keys alone. What is typed into a field is not counted. */
describe('the frequent tasks of a navigator’s day, counted', () => {
  let product: Product;
  let browser: Browser;
  let noor: Visitor;
  let today: TodayList;

  /** Counts the clicks or the keys of a task; a keyboard task never touches the mouse. */
  async function counted(task: string, by: By, limit: number, act: () => Promise<void>): Promise<void> {
    noor.clicks = 0;
    noor.keys = 0;
    try {
      await act();
    } catch (error) {
      console.error(`Stumbled at "${task}" by ${by}:\n${await noor.view()}`);
      throw error;
    }
    figures.push({ task, by, limit, seen: noor[by] });
    expect(noor[by]).toBeLessThanOrEqual(limit);
    expect(by === 'keys' ? noor.clicks : noor.keys).toBe(0);
  }

  function menu(): Locator {
    return noor.page.getByRole('menu').filter({ visible: true });
  }

  beforeAll(async () => {
    product = await startProduct({ mode: 'demo' });
    browser = await openBrowser();
    noor = await Visitor.enter(browser);
    await signIn(noor, product, 'noor@harborlight.test', DEMO_PASSWORD);
    today = new TodayList(product, noor);
  }, 120_000);

  afterAll(async () => {
    const lines = figures.map(({ task, by, limit, seen }) => `${task} | ${by} | ≤ ${limit} | ${seen}`);
    console.info(['task | counted | limit | seen', ...lines].join('\n'));
    await browser?.close();
    await product?.stop();
  });

  describe('finish the suggested act and go to the next case', () => {
    const task = '1 finish suggested act, go to next';

    it('takes one click', async () => {
      const row = await today.take(isDirect);
      await counted(task, 'clicks', 1, async () => {
        await noor.press(/^Send records/, today.lineOf(row));
        await noor.sees(`Done for ${row.patientName}: Send records`);
        await today.focusIsOnRowBeside(row);
      });
    });

    it('takes one key', async () => {
      const row = await today.take(isDirect);
      await counted(task, 'keys', 1, async () => {
        await today.focus(row);
        await noor.key('e');
        await noor.sees(`Done for ${row.patientName}: Send records`);
        await today.focusIsOnRowBeside(row);
      });
    });
  });

  describe('snooze until Monday', () => {
    const task = '2 snooze until Monday';

    it('takes two clicks', async () => {
      const row = await today.take(canWait);
      await counted(task, 'clicks', 2, async () => {
        await today.lineOf(row).hover();
        await noor.press(/^Snooze/, today.lineOf(row));
        await noor.click(menu().getByRole('menuitem', { name: /^Monday/ }));
        await noor.sees(`${row.patientName} is back on `);
        await today.nameOf(row).waitFor({ state: 'detached' });
      });
    });

    it('takes two keys', async () => {
      const row = await today.take(canWait);
      await counted(task, 'keys', 2, async () => {
        await today.focus(row);
        await noor.key('h');
        await menu().locator(':focus').waitFor();
        await noor.key('2');
        await noor.sees(`${row.patientName} is back on `);
        await today.focusIsOnRowBeside(row);
      });
    });
  });

  describe('log a call with its outcome', () => {
    const task = '3 log a call with outcome';

    it('takes three clicks and the text', async () => {
      const row = await today.take(acts('BOOK_VISIT'));
      await counted(task, 'clicks', 3, async () => {
        await today.lineOf(row).hover();
        await noor.press(/^Call,/, today.lineOf(row));
        await noor.choose('What came of it', 'Voicemail');
        await noor.fill('What was said', 'Asked to call back');
        await noor.press('Log call', noor.page.getByRole('form', { name: 'Log a call' }));
        await noor.sees('Call logged');
      });
    });

    it('takes three keys and the text', async () => {
      const row = await today.take(acts('BOOK_VISIT'));
      await counted(task, 'keys', 3, async () => {
        await today.focus(row);
        await noor.key('l');
        await noor.page.getByRole('form', { name: 'Log a call' }).locator('input:focus').waitFor();
        await noor.key('2');
        await noor.key('Control+Enter');
        await noor.sees('Call logged');
        await today.focusIsOnRowBeside(row);
      });
    });
  });

  describe('send a message from a template, in the patient’s language', () => {
    const task = '4 send templated message in patient’s language';

    it('takes two clicks', async () => {
      const row = await today.take(getsSpanishMessages);
      await counted(task, 'clicks', 2, async () => {
        await today.lineOf(row).hover();
        await noor.press(/^Message,/, today.lineOf(row));
        await noor.sees(/^One .* in Spanish\. It leaves in 15 seconds/);
        await noor.click(menu().getByRole('menuitem').first());
        await noor.sees(/^Asked .*: /);
      });
    });

    it('takes two keys', async () => {
      const row = await today.take(getsSpanishMessages);
      await counted(task, 'keys', 3, async () => {
        await today.focus(row);
        await noor.key('m');
        await noor.sees(/^One .* in Spanish\. It leaves in 15 seconds/);
        await menu().locator(':focus').waitFor();
        await noor.key('1');
        await noor.sees(/^Asked .*: /);
        await today.focusIsOnRowBeside(row);
      });
    });
  });

  describe('mark a record as received', () => {
    const task = '5 mark a record received';

    it('takes two clicks', async () => {
      const row = await today.take(hasOpenRecord);
      await counted(task, 'clicks', 2, async () => {
        await today.lineOf(row).hover();
        await noor.press(/^Received,/, today.lineOf(row));
        await noor.click(menu().getByRole('menuitem').first());
        await noor.sees(/^Received: /);
      });
    });

    it('takes two keys', async () => {
      const row = await today.take(hasOpenRecord);
      await counted(task, 'keys', 2, async () => {
        await today.focus(row);
        await noor.key('r');
        await menu().locator(':focus').waitFor();
        await noor.key('1');
        await noor.sees(/^Received: /);
        await today.focusIsOnRowBeside(row);
      });
    });
  });

  describe('find any patient from anywhere', () => {
    const task = '6 find any patient from anywhere';

    beforeAll(async () => {
      await noor.page.goto(`${product.url}/cases/new`);
      await noor.fill('First name', 'Xiomara');
      await noor.fill('Last name', 'Quezada');
      await noor.fill('Phone', '(212) 555-0177');
      await noor.fill('Cancer type', 'Thyroid (papillary)');
      await noor.page.getByLabel('options differ').check();
      await noor.choose('Asked by word of mouth, they said', 'Yes');
      await noor.press('Open the case');
      await noor.page.getByRole('heading', { name: 'Xiomara Quezada', level: 1 }).waitFor();
    });

    it('takes two clicks and three letters', async () => {
      await today.open('mine');
      await counted(task, 'clicks', 2, async () => {
        await noor.click(noor.page.getByRole('button', { name: 'Find a patient' }));
        await noor.page.getByRole('dialog').locator('input:focus').waitFor();
        await noor.page.keyboard.type('que');
        await noor.click(noor.page.getByRole('option', { name: 'Xiomara Quezada' }));
        await noor.page.getByRole('heading', { name: 'Xiomara Quezada', level: 1 }).waitFor();
      });
    });

    it('takes Ctrl K, three letters and Enter', async () => {
      await today.open('mine');
      await counted(task, 'keys', 5, async () => {
        await noor.key('Control+k');
        await noor.page.getByRole('dialog').locator('input:focus').waitFor();
        for (const letter of 'que') await noor.key(letter);
        await noor.page.getByRole('option', { name: 'Xiomara Quezada', selected: true }).waitFor();
        await noor.key('Enter');
        await noor.page.getByRole('heading', { name: 'Xiomara Quezada', level: 1 }).waitFor();
        await noor.page.locator('button[aria-current="step"]:focus').waitFor();
      });
    });
  });

  describe('record what the insurer said', () => {
    const task = '7 record insurance verification (fields, no page change)';

    function callForm(): Locator {
      return noor.page.getByRole('form', { name: 'The call to the insurer' });
    }

    /** Label or legend of the field that has the focus. */
    function focused(): Promise<string> {
      return callForm()
        .locator(':focus')
        .evaluate((field: Element) => {
          const legend = field.closest('fieldset')?.querySelector('legend')?.textContent;
          return legend ?? (field as HTMLInputElement).labels?.[0]?.textContent ?? '';
        });
    }

    it('takes one form of at most nine fields', async () => {
      const row = await today.take(acts('CALL_INSURER'));
      await noor.press(/^Call insurer/, today.lineOf(row));
      await noor.choose('Is prior authorization required?', 'Yes', callForm());
      const fields = callForm().locator('fieldset, select, input:not([type=radio])');
      await counted(task, 'clicks', 7, async () => {
        const page = noor.page.url();
        await noor.choose('Is coverage active?', 'Yes');
        await noor.choose('Is a referral required?', 'No');
        await noor.select('Is the center in network?', 'In network');
        await noor.fill('Deductible left', '400');
        await noor.fill('Out-of-pocket estimate', '120');
        await noor.fill('Who said it', 'M. Stone');
        await noor.fill('Reference number', '88-2041');
        expect(await fields.count()).toBeLessThanOrEqual(9);
        await noor.press('Save answers', callForm());
        await noor.sees('Insurer’s answers saved, call logged');
        expect(noor.page.url()).toBe(page);
      });
    });

    it('takes nothing but Tab from field to field', async () => {
      const row = await today.take(acts('CALL_INSURER'));
      await today.focus(row);
      await noor.page.keyboard.press('e');
      await callForm().locator(':focus').waitFor();
      const page = noor.page.url();
      await counted(`${task}: Tabs`, 'keys', 9, async () => {
        for (let field = await focused(); ; field = await focused()) {
          if (field.endsWith('?') && !field.includes('network')) await noor.page.keyboard.press('2');
          else if (field.includes('network')) await noor.page.keyboard.type('In');
          else if (field === 'Who said it') await noor.page.keyboard.type('M. Stone');
          else if (field === 'Reference number') break;
          await noor.key('Tab');
        }
        await noor.page.keyboard.type('88-2041');
        await noor.page.keyboard.press('Enter');
        await noor.sees('Insurer’s answers saved, call logged');
        await today.focusIsOnRowBeside(row);
      });
      expect(noor.page.url()).toBe(page);
    });
  });

  describe('add a question and make it one of the top three', () => {
    const task = '8 add a question, make it top-3';

    it('takes two clicks and the text', async () => {
      const row = await today.take(acts('ADD_QUESTIONS'));
      await counted(task, 'clicks', 2, async () => {
        await noor.press(/^Add questions/, today.lineOf(row));
        await noor.fill(/own words\?/, 'Can I keep my voice?');
        await noor.press('Add to the top three');
        await noor.sees('Question added');
      });
    });

    it('takes two keys and the text', async () => {
      const row = await today.take(acts('ADD_QUESTIONS'));
      await counted(task, 'keys', 3, async () => {
        await today.focus(row);
        await noor.key('e');
        await noor.page.locator('textarea:focus').waitFor();
        await noor.page.keyboard.type('Can I keep my voice?');
        await noor.key('Control+Shift+Enter');
        await noor.sees('Question added');
        await today.focusIsOnRowBeside(row);
      });
      await noor.page.goto(`${product.url}/cases/${row.caseId}?panel=QUESTIONS`);
      await noor.page.getByRole('button', { name: 'Take off the top: Can I keep my voice?' }).waitFor();
    });
  });

  describe('reassign ten cases', () => {
    const task = '9 reassign 10 cases';

    it('takes four clicks', async () => {
      const rows = await today.open('mine');
      const [first, tenth] = [rows[0], rows[9]];
      if (!first || !tenth) throw new Error('There are not ten cases.');
      await counted(task, 'clicks', 4, async () => {
        await noor.click(today.lineOf(first).getByRole('checkbox'));
        noor.clicks += 1;
        await today
          .lineOf(tenth)
          .getByRole('checkbox')
          .click({ modifiers: ['Shift'] });
        const bar = noor.page.getByRole('region', { name: 'Selected cases' });
        await noor.sees('10 selected', bar);
        await noor.press(/^Hand over/, bar);
        await noor.click(menu().getByRole('menuitem').first());
        await noor.sees(/^10 cases go to /);
      });
    });

    it('takes five keys', async () => {
      const [first] = await today.open('mine');
      if (!first) throw new Error('There are no cases.');
      await counted(task, 'keys', 5, async () => {
        await today.focus(first);
        await noor.key('x');
        await noor.key('PageDown');
        await noor.key('Shift+X');
        await noor.sees('10 selected');
        await noor.key('a');
        await menu().locator(':focus').waitFor();
        await noor.key('1');
        await noor.sees(/^10 cases go to /);
        await today.focusIsOnRowBeside(first);
      });
    });
  });

  it('ends without a complaint of the browser', () => {
    expect(noor.complaints).toEqual([]);
  });
});
