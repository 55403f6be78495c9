import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * Noto Sans (SIL Open Font License 1.1): Latin with every accent of Spanish, Polish or Vietnamese names, Greek and
 * Cyrillic. A paper embeds only the letters it uses. The built-in fonts of PDF may not be used in an accessible one.
 */
const PACKAGE = '@expo-google-fonts/noto-sans';
const FILES = {
  regular: '400Regular/NotoSans_400Regular.ttf',
  bold: '700Bold/NotoSans_700Bold.ttf',
} as const;

export type Weight = keyof typeof FILES;

const loaded = new Map<Weight, Buffer>();

/** The font as a file in memory; read once. */
export function fontFile(weight: Weight): Buffer {
  const bytes = loaded.get(weight) ?? read(weight, findInstalled);
  loaded.set(weight, bytes);
  return bytes;
}

/** The programs were installed without what papers are drawn with. */
export class FontsMissingError extends Error {
  override readonly name = 'FontsMissingError';
}

/**
 * Reads the fonts before they are needed. They are files and no code, so neither a build nor a start would miss them, and
 * the first packet somebody waits for would never be built.
 * @throws {FontsMissingError} with what to do
 */
export function assertFonts(find: (file: string) => string = findInstalled): void {
  try {
    for (const weight of ['regular', 'bold'] as const) read(weight, find);
  } catch (error) {
    const what = `The fonts of papers are missing (package ${PACKAGE}): no PDF can be made.`;
    throw new FontsMissingError(`${what} Install the packages again with "npm ci".`, { cause: error });
  }
}

function read(weight: Weight, find: (file: string) => string): Buffer {
  return readFileSync(find(`${PACKAGE}/${FILES[weight]}`));
}

function findInstalled(file: string): string {
  return createRequire(import.meta.url).resolve(file);
}
