import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/** In tools and not in the web app, because it reads files: the app itself knows no Node. */
const SOURCE = join(import.meta.dirname, '../../apps/web/src');
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(en|es)\.ts$/.test(file),
);

async function catalogueOf(file: string): Promise<unknown> {
  const module = (await import(join(SOURCE, file))) as { catalogue?: unknown };
  return module.catalogue;
}

/** Every text by its path. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => texts(inner, path ? `${path}.${key}` : key));
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\{\w+\}\}/g))].toSorted();
}

const english = files.filter((file) => file.endsWith('.en.ts'));

describe('the catalogues of the web app', () => {
  it('exist in pairs, each namespace once', () => {
    expect(english.map((file) => file.replace('.en.ts', '.es.ts')).toSorted()).toEqual(
      files.filter((file) => file.endsWith('.es.ts')).toSorted(),
    );
    const namespaces = english.map((file) => file.split('/').at(-1));
    expect(new Set(namespaces).size).toBe(namespaces.length);
  });

  it.each(english)('%s has the same keys and placeholders in Spanish, and no text is empty', async (file) => {
    const en = new Map(texts(await catalogueOf(file)));
    const es = new Map(texts(await catalogueOf(file.replace('.en.ts', '.es.ts'))));
    expect([...es.keys()].toSorted()).toEqual([...en.keys()].toSorted());
    const differing = [...en].filter(([key, text]) => {
      // "one" may say the word instead of the number, in one language and not in the other.
      const without = (given: string): string[] =>
        placeholders(given).filter((name) => !key.endsWith('_one') || name !== '{{count}}');
      return without(text).join() !== without(es.get(key) ?? '').join();
    });
    expect(differing.map(([key]) => key)).toEqual([]);
    expect([...en, ...es].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });

  it.each(files)('%s raises no voice and uses no emoji', async (file) => {
    const loud = texts(await catalogueOf(file)).filter(([, text]) =>
      /[!¡]|\p{Extended_Pictographic}/u.test(text),
    );
    expect(loud).toEqual([]);
  });

  it('hold the words: no screen writes a sentence of its own', () => {
    const screens = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.tsx'),
    );
    const spoken = screens.filter((file) =>
      />\s*[A-Z][a-z]+ [a-z]+ [a-z]+[^<{]*</.test(readFileSync(join(SOURCE, file), 'utf8')),
    );
    expect(spoken).toEqual([]);
  });
});
