/** The worries people have about asking for another opinion (domain.md), in the order they are shown. */
export const WORRY_KINDS = [
  'IS_IT_NORMAL',
  'WILL_MY_DOCTOR_MIND',
  'WILL_INSURANCE_PAY',
  'HOW_TO_FIND_A_DOCTOR',
  'IS_IT_TOO_LATE',
  'CAN_I_WAIT',
  'WHAT_IF_THEY_DIFFER',
] as const;
export type WorryKind = (typeof WORRY_KINDS)[number];

export const CARD_LANGUAGES = ['en', 'es'] as const;
export type CardLanguage = (typeof CARD_LANGUAGES)[number];

export interface WorryText {
  /** The worry as the person would say it. */
  title: string;
  /** Paragraphs, one per line. */
  body: string;
}

/** Limits of a card: it is read on a phone. */
export const MAX_CARD_TITLE = 120;
export const MAX_CARD_BODY = 1_500;
