import i18next, { type BackendModule, type TFunction } from 'i18next';
import { useMemo, useSyncExternalStore } from 'react';
import type { Namespace } from './catalogues.js';
import { isLanguage, type Language } from './languages.js';
import { oneStop } from './one-stop.js';

const STORED_LANGUAGE = 'sextant.language';
type Loader = () => Promise<unknown>;
const loaders: Record<string, Loader> = import.meta.glob('../**/*.{en,es}.ts', { import: 'catalogue' });
const loaderOf = new Map(
  Object.entries(loaders).map(([path, load]) => [path.replace(/^.*\/([^/]+)\.ts$/, '$1'), load]),
);

async function readCatalogue(name: string): Promise<Record<string, string>> {
  const load = loaderOf.get(name);
  if (!load) throw new Error(`There is no catalogue ${name}.`);
  return (await load()) as Record<string, string>;
}

/** One catalogue is one file and one chunk, loaded when a screen needs it. */
const catalogueFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    readCatalogue(`${namespace}.${language}`).then(
      (catalogue) => done(null, catalogue),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), false),
    );
  },
};

const sentences = { type: 'postProcessor', name: 'sentences', process: oneStop } as const;

/** Starts with the reader's language and the words every screen needs. Await it before the first render. */
export async function startI18n(): Promise<void> {
  await i18next
    .use(catalogueFiles)
    .use(sentences)
    .init({
      lng: storedLanguage(),
      supportedLngs: ['en', 'es'],
      fallbackLng: false,
      ns: ['shell', 'wording', 'problems'],
      defaultNS: 'shell',
      interpolation: { escapeValue: false },
      postProcess: sentences.name,
    });
  document.documentElement.lang = currentLanguage();
}

function storedLanguage(): Language {
  const stored = localStorage.getItem(STORED_LANGUAGE);
  if (isLanguage(stored)) return stored;
  return navigator.language.startsWith('es') ? 'es' : 'en';
}

export function currentLanguage(): Language {
  return isLanguage(i18next.language) ? i18next.language : 'en';
}

/** Switches every screen at once, without a reload, and remembers the choice on this computer. */
export async function changeLanguage(language: Language): Promise<void> {
  localStorage.setItem(STORED_LANGUAGE, language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** For route loaders: the screen's words are there before it is drawn. */
export async function loadWords(...namespaces: Namespace[]): Promise<void> {
  await i18next.loadNamespaces(namespaces);
}

function subscribe(listener: () => void): () => void {
  i18next.on('languageChanged', listener);
  return () => i18next.off('languageChanged', listener);
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage);
}

/** The words of one catalogue: `const t = useWords('today')`, then `t('title')`. Draws again when the language changes. */
export function useWords<N extends Namespace>(namespace: N): TFunction<N> {
  const language = useLanguage();
  return useMemo(() => {
    const words: unknown = i18next.getFixedT(language, namespace);
    return words as TFunction<N>;
  }, [language, namespace]);
}
