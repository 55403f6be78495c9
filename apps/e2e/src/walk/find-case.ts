import type { Visitor } from './browser.js';

/** From wherever a person of the team is: the palette, the record number or the name, Enter, and the case stands there. */
export async function findCase(
  visitor: Visitor,
  { mrn, name }: { mrn?: string; name: string },
): Promise<void> {
  await visitor.key('Control+k');
  const dialog = visitor.page.getByRole('dialog');
  await dialog.locator('input:focus').waitFor();
  await visitor.page.keyboard.type(mrn ?? name);
  await visitor.sees(name, dialog);
  await visitor.key('Enter');
  await visitor.page.getByRole('heading', { name, level: 1 }).waitFor();
}
