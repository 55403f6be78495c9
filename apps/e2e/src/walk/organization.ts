import { spawn } from 'node:child_process';
import { once } from 'node:events';
import pg from 'pg';
import { cliProgram } from '../../../../tools/launcher/programs.js';
import type { Product } from '../../../../tools/testing/product.js';
import type { Visitor } from './browser.js';

export const PASSWORD = 'a lantern over the harbor';
/** Of everybody in the demo. */
export const DEMO_PASSWORD = 'a calm second look';

/** The first administrator, made as an operator makes one; answers the invitation's link. */
export async function createAdministrator(product: Product, name: string, email: string): Promise<string> {
  const answers = [
    '--organization',
    'Lighthouse Clinic',
    '--phone',
    '(212) 555-0142',
    '--zone',
    'America/New_York',
  ];
  const args = [...cliProgram('admin-create', false), ...answers, '--name', name, '--email', email];
  const env = { ...product.env, DATABASE_OWNER_URL: product.ownerUrl };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  const link = /https?:\/\/\S+/.exec(said)?.[0];
  if (code !== 0 || !link) throw new Error(`admin:create ended with ${code} and no link.`);
  return link;
}

/** Only a demo organization may move time; the walk's own organization becomes one. */
export async function letClockMove(product: Product): Promise<void> {
  const client = new pg.Client({ connectionString: product.ownerUrl });
  await client.connect();
  await client.query('update app_clock set is_movable = true');
  await client.end();
}

/** Sets the product's clock; whatever is due by then happens. */
export async function setClock(product: Product, at: string): Promise<void> {
  const answer = await fetch(`${product.url}/dev/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ at }),
    redirect: 'manual',
  });
  if (answer.status !== 303) throw new Error(`The clock does not move: ${answer.status}.`);
}

export async function acceptInvitation(visitor: Visitor, link: string): Promise<void> {
  await visitor.page.goto(link);
  await visitor.fill('New password', PASSWORD);
  await visitor.press('Begin');
}

export async function signIn(
  visitor: Visitor,
  product: Product,
  email: string,
  password = PASSWORD,
): Promise<void> {
  await visitor.page.goto(product.url);
  await visitor.fill('E-mail', email);
  await visitor.fill('Password', password);
  await visitor.press('Sign in');
  await visitor.page.getByRole('navigation').first().waitFor();
}

/** The administrator invites a navigator, who takes the invitation and signs in. */
export async function bringNavigator(
  product: Product,
  admin: Visitor,
  navigator: Visitor,
  { name, email }: { name: string; email: string },
): Promise<void> {
  await admin.press('People');
  await admin.press('Invite somebody');
  const dialog = admin.page.getByRole('dialog');
  await admin.fill('Name', name, dialog);
  await admin.fill('E-mail', email, dialog);
  await dialog.getByLabel('Navigator').check();
  await admin.press('Invite', dialog);
  const link = (await admin.page.getByLabel('Invitation link').textContent()) ?? '';
  await admin.page.keyboard.press('Escape');
  await admin.page.getByRole('dialog').waitFor({ state: 'hidden' });
  await acceptInvitation(navigator, link);
  await signIn(navigator, product, email);
}
