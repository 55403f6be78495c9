import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CARD_LANGUAGES } from '../worries/worries.types.js';
import { PATIENT_TASK_KINDS } from '../tasks/patient-task.types.js';
import { PLACEHOLDERS, type TemplatePlace } from './message-template.types.js';
import { renderTemplate, type MessageFacts } from './render-template.js';
import { safeSenderName, shortPhone } from './sender.js';

const LINK = `https://go.riverside.example/p/${'A'.repeat(43)}`;
const FACTS: MessageFacts = {
  sender: { name: 'Riverside Care', phone: '+1 (312) 555-0142' },
  givenName: 'María José',
  visit: { startsAt: '2026-11-24T16:30:00.000Z', zone: 'America/Chicago' },
  moreCount: 0,
  link: LINK,
};
const SMS: TemplatePlace = { kind: 'CONFIRM_VISIT', channel: 'SMS', language: 'en' };
const EMAIL: TemplatePlace = { kind: 'CONFIRM_VISIT', channel: 'EMAIL', language: 'es' };
const render = (place: TemplatePlace, body: string, facts: Partial<MessageFacts> = {}): string =>
  renderTemplate(place, { subject: '{{first}}', body }, { ...FACTS, ...facts }).text;

describe('a rendered message', () => {
  it('has the first name, without the accent that would halve a text message', () => {
    expect(render(SMS, 'Hi {{first}}')).toBe('Hi Maria');
    expect(render(SMS, 'Hi {{first}}', { givenName: 'José' })).toBe('Hi José');
    expect(renderTemplate(EMAIL, { subject: 'Para {{first}}', body: '' }, FACTS).subject).toBe('Para María');
  });

  it('has no gap where a name is missing', () => {
    expect(render(SMS, 'Hi {{first}}, {{organization}}', { givenName: '' })).toBe('Hi, Riverside Care');
  });

  it('tells the visit in the wall time of its place', () => {
    expect(render(SMS, '{{day}}, {{time}}')).toBe('Nov 24, 10:30 AM');
    expect(render(EMAIL, '{{day}}, {{time}}')).toContain('mar 24 nov, 10:30 a. m.');
  });

  it('puts one thing first, what else waits before the link, and the way out last', () => {
    const body = 'Hola {{first}}:\n\nRecoja el disco.\nLlame antes.\n\n{{link}}\n\nLlame a {{organization}}.';
    const { text, blocks } = renderTemplate(EMAIL, { subject: 'x', body }, { ...FACTS, moreCount: 2 });
    expect(text.split('\n\n').slice(0, 4)).toEqual([
      'Hola María:',
      'Recoja el disco.\nLlame antes.\nHay 2 cosas más en su página.',
      `Abrir mi página: ${LINK}`,
      'Llame a Riverside Care.',
    ]);
    expect(text.endsWith(`${LINK}/unsubscribe?lang=es`)).toBe(true);
    expect(text).toContain('911');
    expect(blocks?.map(({ kind }) => kind)).toEqual(['TEXT', 'HEADLINE', 'TEXT', 'TEXT', 'LINK', 'TEXT']);
  });

  it('has a link and a way out even where the words forgot the link', () => {
    expect(render(EMAIL, 'Recoja el disco.')).toContain(`Abrir mi página: ${LINK}`);
  });

  it('makes no header and no new line of a name', () => {
    const facts = { ...FACTS, givenName: 'Rosa\r\nBcc:evil@x.test' };
    const { subject } = renderTemplate(EMAIL, { subject: 'Para {{first}}', body: '' }, facts);
    expect(subject).toBe('Para Rosa');
  });

  it('reads no value as a place', () => {
    expect(render(SMS, 'Hi {{first}}', { givenName: '{{link}}' })).toBe('Hi link');
  });

  it('never leaves a place or a brace, whatever the words and the values are', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...PLACEHOLDERS.map((name) => `{{${name}}}`),
        '{{',
        '}}',
        '{',
        '}',
        '{{nobody}}',
        '{{ first }}',
        '\n',
      ),
      fc.string(),
    );
    const words = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
    const place = fc.record({
      kind: fc.constantFrom(...PATIENT_TASK_KINDS),
      channel: fc.constantFrom('SMS' as const, 'EMAIL' as const),
      language: fc.constantFrom(...CARD_LANGUAGES),
    });
    const facts = fc.record({
      sender: fc.record({ name: words, phone: words }),
      givenName: words,
      moreCount: fc.nat(5),
      link: fc.constant(LINK),
    });
    fc.assert(
      fc.property(place, words, words, facts, (where, subject, body, values) => {
        const message = renderTemplate(where, { subject, body }, values);
        const all = [message.text, message.subject ?? '', ...(message.blocks ?? []).map(({ text }) => text)];
        expect(all.join('')).not.toMatch(/[{}]/);
        if (where.channel === 'EMAIL') {
          expect(message.subject).not.toMatch(/\p{Cc}/u);
          expect(message.text).toContain(`${LINK}/unsubscribe`);
        }
      }),
    );
  });
});

describe('the sender', () => {
  it('is not shown by a name that tells the illness', () => {
    expect(safeSenderName('Harbor Cancer Center', 'en')).toBe('Your care team');
    expect(safeSenderName('Centro Oncológico', 'es')).toBe('Su equipo');
    expect(safeSenderName('Riverside Care', 'en')).toBe('Riverside Care');
  });

  it('has a US phone of twelve characters', () => {
    expect(shortPhone('+1 (312) 555-0142')).toBe('312-555-0142');
    expect(shortPhone('+44 20 7946 0000')).toBe('+44 20 7946 0000');
  });
});
