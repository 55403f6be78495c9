import { describe, expect, it } from '@jest/globals';
import { gsmName, MAX_SMS_PARTS, PATIENT_TASK_KINDS, smsSize } from '@sextant/domain';
import { renderAnswer, renderStrangerAnswer } from './answers.js';
import { renderReminder, renderStopped, type AskedTask } from './render-message.js';
import { shippedTemplate } from './shipped-template.js';
import { LANGUAGES } from './words.types.js';

/** The longest short name an organization may have (40 letters), with every accent that would cost; a long host. */
const SENDER = { name: 'Clínica Águeda Íñiguez – Navegación Vida', phone: '(212) 555-0142' };
const GIVEN_NAME = 'Maximilianá-Guadalupé';
const LINK = `https://messages.riverside-care.example/p/${'A'.repeat(43)}`;
const VISIT = { startsAt: '2026-09-30T16:30:00.000Z', zone: 'America/Chicago' };

describe.each(LANGUAGES)('every text message we ship, with the longest names, in %s', (language) => {
  const facts = { channel: 'SMS', language, sender: SENDER } as const;
  const sizeOf = (text: string) => ({ text, ...smsSize(text) });

  it.each(PATIENT_TASK_KINDS)('about %s: letters of one unit, and no more parts than promised', (kind) => {
    const task: AskedTask = kind === 'CONFIRM_VISIT' ? { kind, visit: VISIT } : { kind };
    const template = shippedTemplate({ kind, channel: 'SMS', language });
    const { text } = renderReminder(template, {
      sender: SENDER,
      givenName: GIVEN_NAME,
      tasks: [task],
      link: LINK,
    });
    expect(sizeOf(text)).toMatchObject({ encoding: 'GSM_7' });
    expect([text, smsSize(text).segments <= MAX_SMS_PARTS]).toEqual([text, true]);
  });

  it.each(['OPT_IN_CONFIRMATION', 'HELP_ANSWER', 'CRISIS_LIFE', 'CRISIS_SUICIDE'] as const)(
    'the answer %s is one part',
    (kind) => {
      const { text } = renderAnswer(kind, facts);
      expect(sizeOf(text)).toMatchObject({ text, encoding: 'GSM_7', segments: 1 });
    },
  );

  it('the confirmation of STOP is one part', () => {
    const { text } = renderStopped(facts);
    expect(sizeOf(text)).toMatchObject({ text, encoding: 'GSM_7', segments: 1 });
  });
});

it.each(['CRISIS_LIFE', 'CRISIS_SUICIDE'] as const)(
  'the answer %s to somebody whose language nobody knows has both, in no more parts than promised',
  (kind) => {
    const { text } = renderStrangerAnswer(kind, { channel: 'SMS', sender: SENDER });
    const { encoding, segments } = smsSize(text);
    expect([text, encoding, segments <= MAX_SMS_PARTS]).toEqual([text, 'GSM_7', true]);
    for (const language of LANGUAGES)
      expect(text).toContain(renderAnswer(kind, { channel: 'SMS', language, sender: SENDER }).text);
  },
);

it('a name keeps what costs nothing and loses what would cost', () => {
  expect(SENDER.name).toHaveLength(40);
  expect(gsmName('José Peña, St. Anne’s')).toBe("José Peña, St. Anne's");
  expect(gsmName('María – Águeda…')).toBe('Maria - Agueda...');
});
