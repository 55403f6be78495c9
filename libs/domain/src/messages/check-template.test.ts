import { describe, expect, it } from '@jest/globals';
import { checkTemplate, type TemplateProblem } from './check-template.js';
import type { TemplatePlace } from './message-template.types.js';

const SETTING = {
  sender: { name: 'Riverside Care', phone: '(312) 555-0142' },
  linkBase: 'https://go.riverside.example/p/',
};
const SMS: TemplatePlace = { kind: 'FETCH_DISC', channel: 'SMS', language: 'en' };
const EMAIL: TemplatePlace = { kind: 'FETCH_DISC', channel: 'EMAIL', language: 'en' };
const VISIT: TemplatePlace = { kind: 'CONFIRM_VISIT', channel: 'SMS', language: 'en' };
const sms = (text: string): string => `{{organization}} {{phone}}: ${text} {{link}} STOP to end.`;
const mail = (text: string): string => `Hello,\n\n${text}\n\n{{link}}\n\nCall {{organization}}.`;

const problems = (place: TemplatePlace, body: string, subject = 'A note'): TemplateProblem[] =>
  checkTemplate(place, { body, subject }, SETTING).problems;

describe('the words of a message', () => {
  it.each<[string, TemplatePlace, string]>([
    ['a text message', SMS, sms('Please pick up the disc.')],
    ['a text message with a name', SMS, sms('Hi {{first}}, please pick up the disc.')],
    ['a text message about a visit', VISIT, sms('Your visit: {{day}}, {{ time }}. Can you come?')],
    ['an e-mail', EMAIL, mail('Please pick up the disc.')],
  ])('are taken: %s', (_what, place, body) => {
    expect(problems(place, body)).toEqual([]);
  });

  it.each<[string, TemplatePlace, string, Partial<TemplateProblem>]>([
    ['nothing', SMS, '  ', { code: 'EMPTY' }],
    ['no link', SMS, '{{organization}}: call. STOP to end.', { code: 'LINK_MISSING' }],
    ['two links', SMS, sms('{{link}}'), { code: 'LINK_TWICE' }],
    [
      'a link inside a sentence of an e-mail',
      EMAIL,
      'See {{link}}, {{organization}}',
      { code: 'LINK_NOT_ALONE' },
    ],
    ['no sender', SMS, 'Please call. {{link}} STOP to end.', { code: 'ORGANIZATION_MISSING' }],
    ['no way out', SMS, '{{organization}}: call. {{link}}', { code: 'STOP_MISSING' }],
    [
      'a way out that is no word of its own',
      SMS,
      '{{organization}}: NONSTOP. {{link}}',
      { code: 'STOP_MISSING' },
    ],
    ['no day of the visit', VISIT, sms('Can you come?'), { code: 'DAY_MISSING' }],
    ['a day where there is no visit', SMS, sms('On {{day}}.'), { code: 'NOT_ABOUT_A_VISIT' }],
    ['a place we do not know', SMS, sms('{{diagnose}}'), { code: 'UNKNOWN_PLACE', name: 'diagnose' }],
    ['a place in other letters', SMS, sms('{{First}}'), { code: 'UNKNOWN_PLACE', name: 'First' }],
    ['half a place', SMS, sms('{first}'), { code: 'STRAY_BRACE' }],
    ['an address of its own', SMS, sms('See riverside.org today.'), { code: 'OTHER_LINK' }],
    ['an illness', SMS, sms('About your cancer.'), { code: 'BANNED_WORD', word: 'cancer' }],
    [
      'an illness in Spanish, with its accent',
      SMS,
      sms('Su cáncer.'),
      { code: 'BANNED_WORD', word: 'cancer' },
    ],
    ['who pays', EMAIL, mail('Your insurer called.'), { code: 'BANNED_WORD', word: 'insurer' }],
    ['a control character', SMS, sms('a\u0007b'), { code: 'BAD_CHARACTERS' }],
    ['half a character', SMS, sms('a\ud800'), { code: 'BAD_CHARACTERS' }],
    ['too many letters', SMS, sms('Go. '.repeat(90)), { code: 'TOO_LONG', limit: 400 }],
    ['three parts', SMS, sms('Please go. '.repeat(22)), { code: 'TOO_MANY_PARTS', parts: 3 }],
    [
      'one accent that makes it three parts',
      SMS,
      sms(`${'Please go. '.repeat(6)} ú`),
      { code: 'TOO_MANY_PARTS', letters: ['ú'] },
    ],
    [
      'hard words',
      EMAIL,
      mail('Documentation authorization necessitates immediate organizational coordination.'),
      { code: 'TOO_HARD' },
    ],
    [
      'hard words in Spanish',
      { ...EMAIL, language: 'es' },
      mail('La documentación administrativa imprescindible necesita autorización institucional.'),
      { code: 'TOO_HARD' },
    ],
    [
      'a long sentence',
      EMAIL,
      mail('Go to the desk and ask for the disc and then take it home with you.'),
      { code: 'LONG_SENTENCE', words: 16 },
    ],
  ])('are refused with %s', (_what, place, body, problem) => {
    expect(problems(place, body)).toContainEqual(expect.objectContaining({ field: 'body', ...problem }));
  });

  it.each<[string, string, Partial<TemplateProblem>]>([
    ['empty', ' ', { code: 'EMPTY' }],
    ['of two lines', 'A note\nBcc: x', { code: 'BAD_CHARACTERS' }],
    ['too long', 'x'.repeat(81), { code: 'TOO_LONG', limit: 80 }],
    ['with an illness', 'Your chemotherapy', { code: 'BANNED_WORD', word: 'chemotherapy' }],
    ['with a link', '{{link}}', { code: 'PLACE_NOT_HERE', name: 'link' }],
  ])('are refused with a subject %s', (_what, subject, problem) => {
    const found = problems(EMAIL, mail('Please pick up the disc.'), subject);
    expect(found).toContainEqual(expect.objectContaining({ field: 'subject', ...problem }));
  });

  it('come with the figures an editor shows', () => {
    const english = checkTemplate(SMS, { body: sms('Please pick up the disc.') }, SETTING);
    expect(english.grade).toBeLessThanOrEqual(6);
    expect(english.sms).toMatchObject({ encoding: 'GSM_7', segments: 1 });
    const empty = checkTemplate(EMAIL, { subject: '', body: '' }, SETTING);
    expect(empty).toMatchObject({ longestSentence: 0 });
    expect(empty.grade).toBeUndefined();
  });
});
