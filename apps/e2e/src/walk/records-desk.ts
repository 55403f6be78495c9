import { readFile } from 'node:fs/promises';
import type { Visitor } from './browser.js';

export interface SentFile {
  name: string;
  buffer: Buffer;
}

/** The records panel of one case, with its files and packets. */
export class RecordsDesk {
  constructor(private readonly visitor: Visitor) {}

  /** Finds the patient by record number, as somebody would, and opens the panel. */
  async open({ mrn, name }: { mrn: string; name: string }): Promise<void> {
    const { page } = this.visitor;
    await this.visitor.key('Control+k');
    const dialog = page.getByRole('dialog');
    await dialog.locator('input:focus').waitFor();
    await page.keyboard.type(mrn);
    await this.visitor.sees(name, dialog);
    await this.visitor.key('Enter');
    await page.getByRole('heading', { name, level: 1 }).waitFor();
    await page.goto(`${page.url().split('?')[0] ?? ''}?panel=RECORDS`);
    await page.getByRole('heading', { name: 'Files and packet' }).waitFor();
  }

  /** Adds files to a record by its paper clip. */
  async add(record: string, files: readonly SentFile[]): Promise<void> {
    const chooser = this.visitor.page.waitForEvent('filechooser');
    await this.visitor.press(`Add files to ${record}`);
    await (await chooser).setFiles(files.map((file) => ({ ...file, mimeType: 'application/octet-stream' })));
  }

  async replace(name: string, file: SentFile): Promise<void> {
    const chooser = this.visitor.page.waitForEvent('filechooser');
    await this.fromMenu(name, 'Put another file in its place …');
    await (await chooser).setFiles([{ ...file, mimeType: 'application/octet-stream' }]);
  }

  async fromMenu(name: string, offer: string): Promise<void> {
    await this.visitor.press(`More for ${name}`);
    const menu = this.visitor.page.getByRole('menu').filter({ visible: true });
    await this.visitor.click(menu.getByRole('menuitem', { name: offer }));
  }

  /** Waits until the file left quarantine. */
  async isThere(name: string): Promise<void> {
    await this.visitor.page
      .getByRole('link', { name: `Download ${name}` })
      .first()
      .waitFor();
  }

  /** Waits for a packet and downloads it by its link. */
  async packet(version: number): Promise<Buffer> {
    const link = this.visitor.page.getByRole('link', { name: `Packet ${String(version)}`, exact: true });
    await link.waitFor({ timeout: 60_000 });
    const download = this.visitor.page.waitForEvent('download');
    await link.click();
    return readFile(await (await download).path());
  }
}
