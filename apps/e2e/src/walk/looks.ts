import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Product } from '../../../../tools/testing/product.js';
import { openBrowser, Visitor } from './browser.js';
import { DEMO_PASSWORD, signIn } from './organization.js';

export const LOOKS = [
  { language: 'en', scheme: 'light' },
  { language: 'en', scheme: 'dark' },
  { language: 'es', scheme: 'light' },
  { language: 'es', scheme: 'dark' },
] as const;
export type Look = (typeof LOOKS)[number];
type Session = Awaited<ReturnType<BrowserContext['storageState']>>;

/** People who are signed in and look at screens in each language and color scheme. */
export class Lookers {
  private readonly sessions = new Map<string, Session>();

  private constructor(
    private readonly product: Product,
    readonly browser: Browser,
  ) {}

  static async enter(product: Product): Promise<Lookers> {
    return new Lookers(product, await openBrowser());
  }

  /** Signs somebody in, once for all looks; `name` is what stands before the @ of their address. */
  async bring(name: string, email = `${name}@harborlight.test`, password = DEMO_PASSWORD): Promise<void> {
    const visitor = await Visitor.enter(this.browser);
    await signIn(visitor, this.product, email, password);
    await this.keep(name, visitor);
  }

  /** Takes over the session of a visitor who is signed in already. */
  async keep(name: string, visitor: Visitor): Promise<void> {
    this.sessions.set(name, await visitor.page.context().storageState());
    await visitor.leave();
  }

  /** The language belongs to the person and is kept by the server: everybody switches it as people do. */
  async speak(language: Look['language']): Promise<void> {
    for (const name of this.sessions.keys()) {
      const context = await this.browser.newContext({ storageState: this.sessions.get(name) ?? none });
      const page = await context.newPage();
      await page.goto(this.product.url);
      const isKept = page.waitForResponse((answer) => /setLanguage/.test(answer.request().postData() ?? ''));
      await page.locator(`button[lang="${language}"]`).click();
      await isKept;
      await context.close();
    }
  }

  /** A fresh page of somebody's, or of a stranger's, in that look. */
  async open(name: string | undefined, look: Look): Promise<Page> {
    const context = await this.browser.newContext({
      storageState: (name && this.sessions.get(name)) || none,
      viewport: { width: 1280, height: 900 },
      colorScheme: look.scheme,
      locale: look.language === 'es' ? 'es-US' : 'en-US',
      reducedMotion: 'reduce',
    });
    await context.addInitScript(`localStorage.setItem('sextant.color-scheme', '${look.scheme}')`);
    context.setDefaultTimeout(15_000);
    return context.newPage();
  }

  async leave(): Promise<void> {
    await this.browser.close();
  }
}

const none: Session = { cookies: [], origins: [] };

/** The screen stands, nothing of it is still loading, and it speaks the language of the look. */
export async function ready(page: Page, { language }: Look): Promise<void> {
  await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page
    .getByRole('status')
    .filter({ hasText: /Loading|Cargando/ })
    .first()
    .waitFor({ state: 'hidden' });
}

/** Those states in which something is wrong. */
export function faultsOf(found: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(found).filter(([, faults]) => faults.length > 0));
}

/** A month in which the demo's people worked, whatever day it is: the present one may have begun today. */
export function monthWithWork(): string {
  return new Date(Date.now() - 14 * 86_400_000).toISOString().slice(0, 7);
}
