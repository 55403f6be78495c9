import { beforeAll, describe, expect, it } from '@jest/globals';
import { WHY_CODES } from '@sextant/domain';
import i18next, { type TFunction } from 'i18next';
import { formatFor } from '../i18n/format-for.js';
import type { Language } from '../i18n/languages.js';
import { actLabel } from './next-act.js';
import { whySentence, type WhyFacts } from './why.js';
import { catalogue as en } from './wording.en.js';
import { catalogue as es } from './wording.es.js';

let say: (language: Language, why: WhyFacts) => string;
let words: Record<Language, TFunction<'wording'>>;

beforeAll(async () => {
  await i18next.init({
    lng: 'en',
    resources: { en: { wording: en }, es: { wording: es } },
    interpolation: { escapeValue: false },
  });
  words = {
    en: i18next.getFixedT('en', 'wording'),
    es: i18next.getFixedT('es', 'wording'),
  };
  say = (language, why) => {
    const { lead, detail } = whySentence(words[language], formatFor(language), why);
    return [lead, detail].filter((part) => part).join(' ');
  };
});

describe('the sentence of a reason', () => {
  it('says which record, who has it, how long they take and how often it was asked for', () => {
    const why = {
      code: 'RECORD_WAITING',
      recordKind: 'BIOPSY_SLIDES' as const,
      who: 'St. Anne Pathology',
      usualDays: 6,
      leftDays: 4,
      count: 2,
    };
    expect(say('en', why)).toBe(
      'Biopsy slides: not here yet. St. Anne Pathology. Usually 6 days, 4 left. Asked twice.',
    );
    expect(say('es', why)).toBe(
      'Laminillas de biopsia: sin recibir. St. Anne Pathology. Suele tardar 6 días; quedan 4. Pedido dos veces.',
    );
  });

  it('says by how much a wait is late, and that a promised day has passed', () => {
    const late = { code: 'RECORD_WAITING', recordKind: 'BIOPSY_SLIDES' as const, usualDays: 6, leftDays: 1 };
    expect(say('en', { ...late, lateDays: 3 })).toBe('Biopsy slides: not here yet. Usually 6 days, 3 over.');
    const promise = { code: 'RECORD_PROMISED', recordKind: 'IMAGING_DISC' as const, on: '2026-11-20' };
    expect(say('en', { ...promise, lateDays: 2 })).toContain('The promised day passed 2 days ago.');
    expect(say('es', { ...promise, lateDays: 1 })).toContain('El día prometido pasó hace 1 día.');
  });

  it('asks the clinician by name, or the treating one when nobody is named', () => {
    expect(say('en', { code: 'WINDOW_NOT_SET', who: 'Dr. Lee' })).toBe(
      'The decision window is not set. Ask Dr. Lee until when it is safe to decide.',
    );
    expect(say('en', { code: 'WINDOW_NOT_SET' })).toBe(
      'The decision window is not set. Ask the treating clinician until when it is safe to decide.',
    );
  });

  it('gives the patient’s own words', () => {
    expect(say('en', { code: 'PATIENT_ANSWERED', text: 'They say I need a referral first.' })).toBe(
      '“They say I need a referral first.”',
    );
    expect(say('es', { code: 'PATIENT_ASKED_FOR_HELP', text: 'no abre' })).toBe(
      'El paciente pidió ayuda. “no abre”',
    );
  });

  it('says that there is a picture, with the words that came along', () => {
    expect(say('en', { code: 'PATIENT_SENT_PICTURE', text: 'my card' })).toBe(
      'The patient sent a picture or file. It cannot be shown here: ask them for it another way. “my card”',
    );
    expect(say('es', { code: 'PATIENT_SENT_PICTURE' })).toBe(
      'El paciente mandó una foto o un archivo. Aquí no se puede ver: pídalo de otra manera.',
    );
  });

  it('puts a promised day into the sentence itself', () => {
    expect(say('en', { code: 'RECORD_PROMISED', recordKind: 'IMAGING_DISC', on: '2026-11-24' })).toBe(
      'Imaging disc: promised for Tue, Nov 24.',
    );
  });

  it('calls the day of a call its due day, and any other day the day since when it is so', () => {
    expect(say('en', { code: 'CALL_DUE', on: '2026-11-23' })).toContain('Due Mon, Nov 23.');
    expect(say('en', { code: 'CENTER_NOT_ANSWERED', on: '2026-11-19' })).toContain('Since Thu, Nov 19.');
  });

  it('says how long something takes only where others need the time', () => {
    expect(say('en', { code: 'QUESTIONS_MISSING', usualDays: 1, leftDays: 1 })).not.toContain('Usually');
    expect(
      say('en', { code: 'RECORD_NOT_REQUESTED', recordKind: 'BLOOD_WORK', usualDays: 5, leftDays: 5 }),
    ).toBe('Blood work: not requested. Usually 5 days.');
  });

  it('leaves the day of what a patient said to the screen, which shows its hour', () => {
    expect(say('en', { code: 'PATIENT_STOPPED_MESSAGES', on: '2026-11-21' })).not.toContain('Nov 21');
  });

  it('never shows a negative number of days left', () => {
    expect(say('en', { code: 'RECORD_WAITING', usualDays: 5, leftDays: -2 })).toContain(
      'Usually 5 days, 0 left.',
    );
  });

  it('takes what a patient or a holder is called as it stands, placeholders included', () => {
    expect(say('en', { code: 'PATIENT_ANSWERED', text: 'my number {{who}} & <b>' })).toBe(
      '“my number {{who}} & <b>”',
    );
    expect(say('en', { code: 'CENTER_NOT_ASKED', who: 'A & B $1' })).toBe('A & B $1 is not asked yet.');
  });

  it.each(WHY_CODES)('of %s has no hole in either language, whatever facts come along', (code) => {
    const all: WhyFacts = {
      code,
      recordKind: 'BLOOD_WORK',
      who: 'Somebody',
      usualDays: 3,
      leftDays: 1,
      count: 3,
      on: '2026-11-24',
      text: 'text',
    };
    for (const language of ['en', 'es'] as const) {
      for (const why of [all, { code }]) expect(say(language, why)).not.toMatch(/\{\{|undefined|null|^\s*$/);
    }
  });

  it('shows an unknown code rather than nothing', () => {
    expect(say('en', { code: 'SOMETHING_NEW' })).toBe('SOMETHING_NEW');
  });
});

describe('the button of the suggested act', () => {
  it('is short enough for its column', () => {
    for (const language of ['en', 'es'] as const) {
      const labels = Object.keys(en.act).map((code) => actLabel(words[language], { code }));
      expect(labels.filter((label) => label.length > 20)).toEqual([]);
    }
  });
});
