import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { findChromium } from '../../../../tools/testing/system-packages.js';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium on this machine.');
  return chromium.launch({ executablePath, args: FLAGS });
}

/** Somebody at a screen of their own. Counts clicks and key strokes of commands (not of typed text). */
export class Visitor {
  clicks = 0;
  keys = 0;
  /** What the browser complained about: a walk ends with none. */
  readonly complaints: string[] = [];

  private constructor(readonly page: Page) {}

  static async enter(
    browser: Browser,
    { isPhone = false, locale = 'en-US' }: { isPhone?: boolean; locale?: string } = {},
  ): Promise<Visitor> {
    const viewport = isPhone ? { width: 390, height: 844 } : { width: 1400, height: 900 };
    const context = await browser.newContext({
      viewport,
      locale,
      timezoneId: 'America/New_York',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(15_000);
    const visitor = new Visitor(await context.newPage());
    visitor.page.on('pageerror', (error) => visitor.complaints.push(error.message));
    visitor.page.on('response', (response) => {
      if (response.status() >= 500) visitor.complaints.push(`${response.status()} ${response.url()}`);
    });
    return visitor;
  }

  async click(where: Locator): Promise<void> {
    this.clicks += 1;
    await where.click();
  }

  /** A click on a button, link or tab, by its name. */
  async press(name: string | RegExp, inside: Page | Locator = this.page): Promise<void> {
    const target = inside
      .getByRole('button', { name })
      .or(inside.getByRole('link', { name }))
      .or(inside.getByRole('tab', { name }));
    await this.click(target.filter({ visible: true }).first());
  }

  async key(combination: string): Promise<void> {
    this.keys += 1;
    await this.page.keyboard.press(combination);
  }

  async fill(label: string | RegExp, text: string, inside: Page | Locator = this.page): Promise<void> {
    const fields = inside.getByLabel(label).and(inside.locator('input, textarea'));
    await fields.filter({ visible: true }).first().fill(text);
  }

  /** Chooses an option of a radio group. */
  async choose(group: string | RegExp, option: string, inside: Page | Locator = this.page): Promise<void> {
    const radios = inside.getByRole('radiogroup', { name: group }).filter({ visible: true }).first();
    await this.click(radios.getByRole('radio', { name: option, exact: true }));
  }

  /** Chooses an option of a select. */
  async select(label: string | RegExp, option: string, inside: Page | Locator = this.page): Promise<void> {
    this.clicks += 1;
    await inside
      .getByRole('combobox', { name: label })
      .filter({ visible: true })
      .first()
      .selectOption({ label: option });
  }

  async sees(text: string | RegExp, inside: Page | Locator = this.page): Promise<void> {
    await inside.getByText(text).filter({ visible: true }).first().waitFor();
  }

  /** Where they are and what they see, for whoever reads a failure. Everybody in a walk is fictional. */
  async view(): Promise<string> {
    const seen = await this.page
      .locator('body')
      .ariaSnapshot()
      .catch(() => 'nothing');
    return `${this.page.url()}\n${seen}`;
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}
