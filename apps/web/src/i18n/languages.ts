export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Which regional habits dates and numbers follow: the product is used in the United States in both languages. */
export const LOCALES: Record<Language, string> = { en: 'en-US', es: 'es-US' };

export function isLanguage(text: unknown): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/** The same keys in another language; a missing or extra one does not compile. */
export type Translated<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends string ? string : Translated<Catalogue[Key]>;
};
