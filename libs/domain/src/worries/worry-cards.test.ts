import { describe, expect, it } from '@jest/globals';
import {
  fleschKincaidGrade,
  inflesz,
  sentencesOf,
  wordsIn,
  findBannedWord,
  CARD_LANGUAGES,
  MAX_CARD_BODY,
  MAX_CARD_TITLE,
  shippedWorryText,
  tellingYourDoctorCard,
  WORRY_KINDS,
  type CardLanguage,
} from '../index.js';

interface Text {
  name: string;
  language: CardLanguage;
  text: string;
}

const cards: Text[] = CARD_LANGUAGES.flatMap((language) => [
  ...WORRY_KINDS.map((kind) => {
    const { title, body } = shippedWorryText(kind, language);
    return { name: kind, language, text: `${title}\n${body}` };
  }),
  { name: 'telling your doctor', language, text: talkOf(language) },
]);

function talkOf(language: CardLanguage): string {
  const { title, lead, steps, after } = tellingYourDoctorCard(language);
  return [title, lead, ...steps.flatMap(({ heading, say }) => [heading, say]), after].join('\n');
}

describe.each(cards)('the $language card $name', ({ language, text }) => {
  const prose = text.replace(/[“”]/gu, '');

  it('is easy to read', () => {
    if (language === 'en') expect(fleschKincaidGrade(prose)).toBeLessThanOrEqual(6);
    else expect(inflesz(prose)).toBeGreaterThanOrEqual(65);
  });

  it('has no sentence of more than 15 words', () => {
    for (const sentence of sentencesOf(prose))
      expect([sentence, wordsIn(sentence).length <= 15]).toEqual([sentence, true]);
  });

  it('names no illness and no kind of clinic, and shouts nothing', () => {
    expect(text).not.toMatch(/cancer|cáncer|oncolog|tumor|!/iu);
  });
});

it('every shipped card keeps the limits of an edited one', () => {
  for (const kind of WORRY_KINDS) {
    for (const language of CARD_LANGUAGES) {
      const { title, body } = shippedWorryText(kind, language);
      expect(title.length).toBeLessThanOrEqual(MAX_CARD_TITLE);
      expect(body.length).toBeLessThanOrEqual(MAX_CARD_BODY);
    }
  }
});

it('the talk thanks, says the wish and asks for the records, with nothing a lock screen must not show', () => {
  const { steps } = tellingYourDoctorCard('en');
  expect(steps.map(({ heading }) => heading)).toEqual([
    'Thank',
    'Say what you wish',
    'Ask for your records',
    'Ask about time',
    'Stay in touch',
  ]);
  expect(findBannedWord(talkOf('en'))).toBeUndefined();
});
