import { plainTextOf } from './opt-out-words.js';

/** LIFE: call 911. SUICIDE: 988 as well. */
export type CrisisKind = 'LIFE' | 'SUICIDE';

/** Phrases that sound like an emergency (decisions.md, "Crisis"). Compared without accents and punctuation. */
export const CRISIS_WORDS: Record<CrisisKind, readonly string[]> = {
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
    'quiero morir',
    'quiero morirme',
    'matarme',
    'suicidio',
    'suicidarme',
    'quitarme la vida',
    'hacerme dano',
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
};

/** What an inbound text sounds like, suicide first; undefined when none of the words is in it. */
export function findCrisis(text: string, words = CRISIS_WORDS): CrisisKind | undefined {
  const plain = ` ${plainTextOf(text)} `;
  const sounds = (kind: CrisisKind): boolean =>
    words[kind].some((word) => plain.includes(` ${plainTextOf(word)} `));
  return sounds('SUICIDE') ? 'SUICIDE' : sounds('LIFE') ? 'LIFE' : undefined;
}
