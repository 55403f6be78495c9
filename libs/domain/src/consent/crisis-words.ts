import { plainTextOf } from './opt-out-words.js';

/** LIFE: call 911. SUICIDE: 988 as well. */
export const CRISIS_KINDS = ['LIFE', 'SUICIDE'] as const;
export type CrisisKind = (typeof CRISIS_KINDS)[number];

export const CRISIS_LANGUAGES = ['en', 'es'] as const;
export type CrisisLanguage = (typeof CRISIS_LANGUAGES)[number];

export type CrisisWords = Readonly<Record<CrisisKind, readonly string[]>>;
export type CrisisWordLists = Readonly<Record<CrisisLanguage, CrisisWords>>;

/**
 * Phrases that sound like an emergency (decisions.md, "Crisis"). Compared without accents and punctuation. They are heard
 * in every organization, whatever it adds.
 */
export const BUILT_IN_CRISIS_WORDS: CrisisWordLists = {
  en: {
    SUICIDE: [
      'want to die',
      'wanna die',
      'kill myself',
      'killing myself',
      'end my life',
      'end it all',
      'suicide',
      'suicidal',
      'hurt myself',
      'better off dead',
      'no reason to live',
      'don t want to live',
      'do not want to live',
    ],
    LIFE: [
      'chest pain',
      'pain in my chest',
      'cannot breathe',
      'can not breathe',
      'can t breathe',
      'cant breathe',
      'trouble breathing',
      'short of breath',
      'shortness of breath',
      'bleeding',
      'vomiting blood',
      'coughing blood',
      'coughing up blood',
      'passed out',
      'unconscious',
      'fainted',
      'stroke',
      'heart attack',
      'seizure',
      'overdose',
      'emergency',
    ],
  },
  es: {
    SUICIDE: [
      'quiero morir',
      'quiero morirme',
      'no quiero vivir',
      'matarme',
      'suicidio',
      'suicidarme',
      'quitarme la vida',
      'hacerme dano',
    ],
    LIFE: [
      'ataque al corazon',
      'dolor de pecho',
      'dolor en el pecho',
      'me duele el pecho',
      'no puedo respirar',
      'me falta el aire',
      'sangrando',
      'sangrado',
      'hemorragia',
      'vomitando sangre',
      'me desmaye',
      'derrame',
      'infarto',
      'convulsion',
      'sobredosis',
      'emergencia',
    ],
  },
};

/** Of all languages: people write in the one that comes to them. */
export const CRISIS_WORDS: CrisisWords = crisisWordsWith(undefined);

/** What is listened for: the built-in words of every language, and the organization's own. */
export function crisisWordsWith(own: CrisisWordLists | null | undefined): CrisisWords {
  const all = (kind: CrisisKind): string[] =>
    CRISIS_LANGUAGES.flatMap((language) => [
      ...BUILT_IN_CRISIS_WORDS[language][kind],
      ...(own?.[language][kind] ?? []),
    ]);
  return { LIFE: all('LIFE'), SUICIDE: all('SUICIDE') };
}

/** What a text sounds like, suicide first; undefined when none of the words is in it. */
export function findCrisis(text: string, words: CrisisWords = CRISIS_WORDS): CrisisKind | undefined {
  const plain = ` ${plainTextOf(text)} `;
  const sounds = (kind: CrisisKind): boolean => words[kind].some((word) => isIn(word, plain));
  return sounds('SUICIDE') ? 'SUICIDE' : sounds('LIFE') ? 'LIFE' : undefined;
}

/** The first word of the lists that is in the text: what an administrator sees who tries one. */
export function findCrisisWord(text: string, words: CrisisWords = CRISIS_WORDS): string | undefined {
  const plain = ` ${plainTextOf(text)} `;
  return [...words.SUICIDE, ...words.LIFE].find((word) => isIn(word, plain));
}

function isIn(word: string, plain: string): boolean {
  return plain.includes(` ${plainTextOf(word)} `);
}

export const MOST_OWN_WORDS = 100;
export const OWN_WORD_LENGTH = { least: 3, most: 60 } as const;

export type CrisisWordProblem = 'TOO_MANY_WORDS' | 'WORD_TOO_SHORT' | 'WORD_TOO_LONG';

/** Lower case and single spaces, no empty line, nothing twice, nothing that is listened for anyway. */
export function tidyCrisisWords(
  language: CrisisLanguage,
  kind: CrisisKind,
  words: readonly string[],
): string[] {
  const builtIn = new Set(BUILT_IN_CRISIS_WORDS[language][kind].map(plainTextOf));
  const seen = new Map<string, string>();
  for (const word of words) {
    const plain = plainTextOf(word);
    const tidy = word.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
    if (plain !== '' && !builtIn.has(plain) && !seen.has(plain)) seen.set(plain, tidy);
  }
  return [...seen.values()];
}

/** Why a list of own words cannot be taken. A word of one or two letters would make an emergency of every message. */
export function crisisWordProblem(words: readonly string[]): CrisisWordProblem | undefined {
  if (words.length > MOST_OWN_WORDS) return 'TOO_MANY_WORDS';
  if (words.some((word) => plainTextOf(word).length < OWN_WORD_LENGTH.least)) return 'WORD_TOO_SHORT';
  return words.some((word) => word.length > OWN_WORD_LENGTH.most) ? 'WORD_TOO_LONG' : undefined;
}
