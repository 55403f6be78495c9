import type { Locator } from 'playwright-core';
import type { Product } from '../../../../tools/testing/product.js';
import type { Visitor } from './browser.js';
import { setClock } from './organization.js';

/** A navigator at the page of one case: the pieces of work that come more than once on the way. */
export class CaseDesk {
  constructor(
    private readonly product: Product,
    readonly navigator: Visitor,
  ) {}

  /** Brings the panel of a step to the front. */
  async openStep(step: string): Promise<void> {
    const track = this.navigator.page.getByRole('button', { name: new RegExp(`^${step}`) });
    await this.navigator.click(track.first());
    await this.navigator.page.getByRole('heading', { name: step, level: 2 }).waitFor();
  }

  async stepIs(step: string, state: string): Promise<void> {
    await this.navigator.page.getByRole('button', { name: new RegExp(`^${step} ${state}`) }).waitFor();
  }

  form(name: string | RegExp): Locator {
    return this.navigator.page.getByRole('form', { name });
  }

  /** Adds a center, chooses it and writes down that it accepted. */
  async findCenter(name: string): Promise<void> {
    const { navigator } = this;
    await this.openStep('Center');
    await navigator.press('Add a candidate');
    await navigator.fill(/^Name/, name);
    await navigator.press('Add candidate');
    await navigator.press(`Choose ${name}`);
    await navigator.fill('Why this one', 'Sees this every week');
    await navigator.press(/^Choose$/, this.form(/^Choose/));
    await navigator.press(`Center’s reply: ${name}`);
    await navigator.choose('Reply', 'They accepted');
    await navigator.press('Save reply');
    await this.stepIs('Center', 'done');
  }

  /** The answers of a call to the insurer. */
  async recordCoverage(reference: string, isAuthorizationRequired: 'Yes' | 'No'): Promise<void> {
    const { navigator } = this;
    await this.openStep('Insurance');
    await navigator.choose('Is coverage active?', 'Yes');
    await navigator.choose('Is a referral required?', 'No');
    await navigator.choose('Is prior authorization required?', isAuthorizationRequired);
    await navigator.fill('Who said it', 'M. Stone');
    await navigator.fill('Reference number', reference);
    await navigator.press('Save answers');
    await navigator.sees('Insurer’s answers saved, call logged');
  }

  /** Chooses from the menu of a record's row. */
  async pickForRecord(record: string, entry: string): Promise<void> {
    const { navigator } = this;
    await navigator.click(navigator.page.getByRole('button', { name: `More for ${record}`, exact: true }));
    await navigator.click(navigator.page.getByRole('menuitem', { name: entry, exact: true }));
  }

  /** These records go to the center, and it accepts them. */
  async deliverRecords(records: readonly string[]): Promise<void> {
    const { navigator } = this;
    const bar = navigator.page.getByRole('toolbar', { name: /selected$/ });
    await this.openStep('Records');
    await this.selectRecords(records);
    await navigator.press(/^Send (to center|again)/, bar);
    await navigator.press('Sent', this.form(/^Send/));
    await navigator.sees(/^Sent: /);
    await this.selectRecords(records);
    await navigator.press('Center accepted', bar);
    await this.stepIs('Records', 'done');
  }

  private async selectRecords(records: readonly string[]): Promise<void> {
    for (const record of records) {
      const box = this.navigator.page.getByRole('checkbox', { name: `Select ${record}`, exact: true });
      await this.navigator.click(box);
    }
  }

  /** Who comes along and how it is recorded. */
  async prepareVisit(): Promise<void> {
    const { navigator } = this;
    await navigator.page.getByLabel('Asked whether somebody comes along').check();
    await navigator.choose('Recording the visit', 'In a notebook');
    await navigator.press('Save preparation');
    await this.stepIs('Questions', 'done');
  }

  /** Books a visit on `day`, lets the clock reach `later`, and records that it took place. */
  async goToVisit(day: string, later: string): Promise<void> {
    const { navigator } = this;
    await this.openStep('Visit');
    await navigator.press('Book the visit');
    await navigator.fill('Day', day);
    await navigator.fill('Time there', '10:30');
    await navigator.press(/^Book$/);
    await navigator.sees(/10:30/);
    await setClock(this.product, later);
    await navigator.page.reload();
    await this.openStep('Visit');
    await navigator.press('Record result');
    await navigator.choose('Result', 'It took place');
    await navigator.press('Save result');
    await this.stepIs('Visit', 'done');
  }

  /** Opens the form of an opinion and writes into its fields, by their labels. */
  async writeOpinion(order: string, said: Record<string, string>): Promise<void> {
    const { navigator } = this;
    await this.openStep('Decide');
    await navigator.press(`${order}: write down`);
    const form = this.form(new RegExp(`^${order}`));
    for (const [field, text] of Object.entries(said)) await navigator.fill(field, text, form);
    await navigator.press('Save opinion', form);
    await navigator.sees(`Saved: ${order}`);
  }
}
