import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { startProduct, type Product } from '../../../../tools/testing/product.js';
import { openBrowser, Visitor } from '../walk/browser.js';
import { DEMO_PASSWORD, signIn } from '../walk/organization.js';

/** Demo cases by record number: a release waits for its signature; two opinions are compared, in Spanish. */
const SLIDES = { mrn: '414440', name: 'Rosa Lindström' };
const COMPARED = { mrn: '411221', name: 'Tomás Ito' };

describe('papers, each by its link', () => {
  let product: Product;
  let browser: Browser;
  let noor: Visitor;

  async function openCase({ mrn, name }: { mrn: string; name: string }, panel: string): Promise<void> {
    await noor.key('Control+k');
    const dialog = noor.page.getByRole('dialog');
    await dialog.locator('input:focus').waitFor();
    await noor.page.keyboard.type(mrn);
    await noor.sees(name, dialog);
    await noor.key('Enter');
    await noor.page.getByRole('heading', { name, level: 1 }).waitFor();
    await noor.page.goto(`${noor.page.url().split('?')[0] ?? ''}?panel=${panel}`);
    await noor.page.getByRole('heading', { name, level: 1 }).waitFor();
  }

  const link = (name: string): Locator => noor.page.getByRole('link', { name, exact: true });

  /** Clicks the link and opens what came: an accessible PDF in this language. */
  async function download(name: string): Promise<{ file: string; language: string | undefined }> {
    const coming = noor.page.waitForEvent('download');
    await noor.click(link(name));
    const came = await coming;
    const bytes = (await readFile(await came.path())).toString('latin1');
    expect(bytes.slice(0, 5)).toBe('%PDF-');
    expect(bytes).toMatch(/\/Marked true/);
    return { file: came.suggestedFilename(), language: /\/Lang \((\w\w)-US\)/.exec(bytes)?.[1] };
  }

  beforeAll(async () => {
    product = await startProduct({ mode: 'demo' });
    browser = await openBrowser();
    noor = await Visitor.enter(browser);
    await signIn(noor, product, 'noor@harborlight.test', DEMO_PASSWORD);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('the sheet of questions comes in the language of the patient', async () => {
    await openCase(COMPARED, 'QUESTIONS');
    expect(await download('Question sheet (Spanish, PDF)')).toEqual({
      file: 'question-sheet.pdf',
      language: 'es',
    });
  });

  it('the card for telling the doctor comes in the language of the patient', async () => {
    await openCase(COMPARED, 'TRIAGE');
    expect(await download('Card to take along (Spanish, PDF)')).toEqual({
      file: 'telling-your-doctor.pdf',
      language: 'es',
    });
  });

  it('the summary for the first doctor is there once the patient allows it, and goes with a no', async () => {
    await openCase(COMPARED, 'DECIDE');
    const section = noor.page
      .locator('section section')
      .filter({ has: noor.page.getByRole('heading', { name: 'Back to the first doctor' }) });
    await noor.sees('Not asked yet.', section);
    expect(await link('Summary (PDF)').count()).toBe(0);
    await noor.press(/^Record$/, section);
    await noor.choose('May we send a summary?', 'Yes');
    await noor.press(/^Save$/, section);
    expect(await download('Summary (PDF)')).toEqual({ file: 'summary.pdf', language: 'en' });
    await noor.press(/^Record$/, section);
    await noor.choose('May we send a summary?', 'No');
    await noor.press(/^Save$/, section);
    await link('Summary (PDF)').waitFor({ state: 'detached' });
    await noor.sees('Not wished.', section);
  });

  it('the release comes to be signed; signed, the letter that rests on it and the cover to fax it with', async () => {
    await openCase(SLIDES, 'RECORDS');
    expect(await download('Form of the release by St. Anne Pathology (PDF)')).toEqual({
      file: 'permission.pdf',
      language: 'en',
    });
    await noor.press('Signed: release by St. Anne Pathology');
    await noor.press('Save signature');
    await noor.sees('Release in force: St. Anne Pathology');
    expect(await download('Request letter to St. Anne Pathology (PDF)')).toEqual({
      file: 'request-letter.pdf',
      language: 'en',
    });
    expect(await download('Fax cover to St. Anne Pathology (PDF)')).toEqual({
      file: 'fax-cover.pdf',
      language: 'en',
    });
  });

  it('the evidence of a month comes in the language of whoever reads it', async () => {
    await noor.page.goto(`${product.url}/evidence`);
    const { file, language } = await download('Download this month as PDF');
    expect([file, language]).toEqual([expect.stringMatching(/^navigation-evidence-\d{4}-\d\d\.pdf$/), 'en']);
    await noor.press('ES');
    expect((await download('Descargar este mes en PDF')).language).toBe('es');
  });

  it('no link is there for administrators, who see the case and its evidence in totals', async () => {
    const ada = await Visitor.enter(browser);
    await signIn(ada, product, 'ada@harborlight.test', DEMO_PASSWORD);
    const id = /cases\/([\w-]+)/.exec(await caseAddress())?.[1] ?? '';
    for (const panel of ['QUESTIONS', 'TRIAGE', 'DECIDE', 'RECORDS']) {
      await ada.page.goto(`${product.url}/cases/${id}?panel=${panel}`);
      await ada.page.getByRole('heading', { name: COMPARED.name, level: 1 }).waitFor();
      expect(await ada.page.locator('a[href^="/documents/cases/"]').count()).toBe(0);
    }
    expect([...noor.complaints, ...ada.complaints]).toEqual([]);
    await ada.leave();
  });

  async function caseAddress(): Promise<string> {
    await noor.page.goto(product.url);
    await noor.page.getByRole('navigation').first().waitFor();
    await openCase(COMPARED, 'DECIDE');
    return noor.page.url();
  }
});
