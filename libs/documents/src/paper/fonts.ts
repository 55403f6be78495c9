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
  const bytes =
    loaded.get(weight) ?? readFileSync(createRequire(import.meta.url).resolve(`${PACKAGE}/${FILES[weight]}`));
  loaded.set(weight, bytes);
  return bytes;
}
