import { describe, expect, it } from '@jest/globals';
import {
  checkTemplate,
  findBannedWord,
  fleschKincaidGrade,
  inflesz,
  PATIENT_TASK_KINDS,
  sentencesOf,
  smsSize,
  wordsIn,
} from '@sextant/domain';
import { EN } from './en.js';
import { ES } from './es.js';
import { renderReminder, renderStopped, type AskedTask } from './render-message.js';
import { shippedTemplate } from './shipped-template.js';
import { languageOf } from './words.js';
import { LANGUAGES, type Language } from './words.types.js';

const SENDER = { name: 'Riverside Care', phone: '(312) 555-0142' };
const LINK = `https://go.riverside.example/p/${'A'.repeat(43)}`;
const VISIT = { startsAt: '2026-11-24T16:30:00.000Z', zone: 'America/Chicago' };
const TASKS: AskedTask[] = PATIENT_TASK_KINDS.map((kind) =>
  kind === 'CONFIRM_VISIT' ? { kind, visit: VISIT } : { kind },
);

const reminders = LANGUAGES.flatMap((language) =>
  TASKS.flatMap((task) =>
    (['SMS', 'EMAIL'] as const).map((channel) => ({
      language,
      channel,
      kind: task.kind,
      template: shippedTemplate({ kind: task.kind, channel, language }),
      message: renderReminder(shippedTemplate({ kind: task.kind, channel, language }), {
        sender: SENDER,
        givenName: 'Rosa',
        tasks: [task],
        link: LINK,
      }),
    })),
  ),
);

/** Without what nobody reads as words. */
function proseOf(text: string): string {
  return text
    .replaceAll(LINK, ' ')
    .replaceAll(/\/unsubscribe\?lang=\w\w/g, ' ')
    .replaceAll('312-555-0142', ' ')
    .replaceAll('()', '');
}

describe.each(reminders)('the $language $channel about $kind', ({ language, channel, message, template }) => {
  const prose = proseOf(message.text);

  it('may be published as it is', () => {
    const setting = { sender: SENDER, linkBase: 'https://go.riverside.example/p/' };
    expect(checkTemplate(template, template, setting).problems).toEqual([]);
  });

  it('is easy to read', () => {
    if (language === 'en') expect(fleschKincaidGrade(prose)).toBeLessThanOrEqual(6);
    else expect(inflesz(prose)).toBeGreaterThanOrEqual(65);
  });

  it('has no sentence of more than 15 words', () => {
    for (const sentence of sentencesOf(prose))
      expect([sentence, wordsIn(sentence).length <= 15]).toEqual([sentence, true]);
  });

  it('tells nothing about the illness, the clinic or the insurer', () => {
    expect(findBannedWord(`${message.subject ?? ''} ${prose} ${message.html ?? ''}`)).toBeUndefined();
  });

  it('names the sender with a phone, holds one link and says how to stop', () => {
    expect(message.text).toContain('Riverside Care');
    expect(message.text).toContain('312-555-0142');
    expect(message.text).toContain(LINK);
    if (channel === 'SMS') expect(message.text).toMatch(/STOP/);
    else expect(message.text).toContain(`${LINK}/unsubscribe`);
  });

  it('costs one SMS in English, two at most in Spanish', () => {
    if (channel === 'EMAIL') return;
    expect(smsSize(message.text).encoding).toBe('GSM_7');
    expect([message.text, smsSize(message.text).segments]).toEqual([
      message.text,
      language === 'en' ? 1 : expect.any(Number),
    ]);
    expect(smsSize(message.text).segments).toBeLessThanOrEqual(language === 'en' ? 1 : 2);
  });

  it('says in e-mails that nobody watches them, with 911 and 988', () => {
    if (channel === 'SMS') return;
    for (const body of [message.text, message.html ?? '']) {
      expect(body).toContain('911');
      expect(body).toContain('988');
    }
  });
});

describe('every text of the patient page', () => {
  const texts = (language: Language): string[] => {
    const words = language === 'en' ? EN : ES;
    return [
      ...Object.values(words.page),
      words.emergency.text,
      ...Object.values(words.tasks).flatMap((task) => [task.how, task.done]),
    ];
  };

  it('reads at grade 6 or below in English', () => {
    expect(fleschKincaidGrade(texts('en').join('\n'))).toBeLessThanOrEqual(6);
  });

  it('reads "fairly easy" in Spanish', () => {
    expect(inflesz(texts('es').join('\n'))).toBeGreaterThanOrEqual(65);
  });

  it.each(LANGUAGES)('has no sentence of more than 15 words (%s)', (language) => {
    const long = texts(language)
      .flatMap(sentencesOf)
      .filter((sentence) => wordsIn(sentence).length > 15);
    expect(long).toEqual([]);
  });

  it.each(LANGUAGES)('holds no banned word (%s)', (language) => {
    expect(texts(language).map(findBannedWord).filter(Boolean)).toEqual([]);
  });
});

describe('a reminder', () => {
  it('says one thing and leaves the others to the page', () => {
    const template = shippedTemplate({ kind: 'GET_REFERRAL', channel: 'EMAIL', language: 'en' });
    const { text } = renderReminder(template, {
      sender: SENDER,
      givenName: 'Rosa',
      tasks: [{ kind: 'GET_REFERRAL' }, { kind: 'FETCH_SLIDES' }],
      link: LINK,
    });
    expect(text).toContain('ask your doctor for a referral');
    expect(text).not.toContain('slides');
    expect(text).toContain('One more thing is on your page.');
  });

  it('tells the visit in the wall time of its place', () => {
    const about = (channel: 'SMS' | 'EMAIL', language: Language): string =>
      renderReminder(shippedTemplate({ kind: 'CONFIRM_VISIT', channel, language }), {
        sender: SENDER,
        givenName: 'Rosa',
        tasks: [{ kind: 'CONFIRM_VISIT', visit: VISIT }],
        link: LINK,
      }).text;
    expect(about('EMAIL', 'en')).toContain('Your visit: Tue, Nov 24, 10:30 AM. Can you come?');
    expect(about('SMS', 'es')).toContain('Su cita: 24 nov, 10:30 a. m. ¿Puede venir?');
  });

  it('escapes what an administrator typed', () => {
    const template = shippedTemplate({ kind: 'SIGN_FORM', channel: 'EMAIL', language: 'en' });
    const { html } = renderReminder(template, {
      sender: { ...SENDER, name: '<b>&"' },
      givenName: 'Rosa',
      tasks: [{ kind: 'SIGN_FORM' }],
      link: LINK,
    });
    expect(html).toContain('&lt;b&gt;&amp;&quot;');
    expect(html).not.toContain('<b>');
  });
});

describe('the answer to "stop"', () => {
  it.each(LANGUAGES)('confirms and asks for nothing (%s)', (language) => {
    const { text } = renderStopped({ channel: 'SMS', language, sender: SENDER });
    expect(smsSize(text).segments).toBe(1);
    expect(text).not.toContain('http');
    expect(text).toContain('Riverside Care');
  });
});

it.each([
  ['es-PR', 'es'],
  ['ES', 'es'],
  ['en-US', 'en'],
  ['vi', 'en'],
  [undefined, 'en'],
] as const)('reads language %s as %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
