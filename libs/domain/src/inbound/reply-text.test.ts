import { describe, expect, it } from '@jest/globals';
import { classifyInbound } from './classify-inbound.js';
import { replyTextOf } from './reply-text.js';

const OURS = [
  'Hello. One thing to do: sign the form.',
  'In an emergency, call 911. If you think about ending your life, call or text 988.',
  'Want no more of these messages? Stop here.',
].join('\n');
const MARKED = OURS.replace(/^/gm, '> ');

/** Bodies as mail programs build them, around words of a person. */
const GMAIL = `On Mon, Nov 2, 2026 at 9:00 AM Riverside <r@hospital.test> wrote:\n\n${MARKED}`;
const GMAIL_WRAPPED = `On Mon, Nov 2, 2026 at 9:00 AM Riverside Navigation of the Hospital\n<navigation@riverside-hospital.test> wrote:\n\n${MARKED}`;
const GMAIL_WRAPPED_TWICE = `On Mon, Nov 2, 2026 at 9:00 AM Riverside Navigation of the Hospital <\nnavigation@riverside-hospital.test>\nwrote:\n\n${OURS}`;
const GMAIL_ES = `El lun, 2 nov 2026 a las 9:00, Riverside (<r@hospital.test>) escribió:\n\n${MARKED}`;
const GMAIL_ES_WRAPPED = `El lun, 2 nov 2026 a las 9:00, Riverside Navegación del Hospital (<\nr@hospital.test>) escribió:\n\n${MARKED}`;
const APPLE = `On Nov 2, 2026, at 9:00 AM, Riverside <r@hospital.test> wrote:\n\n\uFEFF\n${MARKED}`;
const APPLE_ES = `El 2 nov 2026, a las 9:00, Riverside <r@hospital.test> escribió:\n\n${OURS}`;
const OUTLOOK = `From: Riverside Navigation\nSent: Monday, November 2, 2026 9:00 AM\nTo: Rosa Quintero\nSubject: Your next step\n\n${OURS}`;
const OUTLOOK_ES = `De: Riverside\nEnviado: lunes, 2 de noviembre de 2026 9:00\nPara: Rosa\nAsunto: Su próximo paso\n\n${OURS}`;
const OUTLOOK_BOLD = `*From:* Riverside <r@hospital.test>\n*Sent:* Monday\n\n${OURS}`;
const OUTLOOK_LINE = `________________________________\nFrom: Riverside\n\n${OURS}`;
const SAMSUNG = `-------- Original message --------\nFrom: Riverside\n${OURS}`;
const SAMSUNG_ES = `-------- Mensaje original --------\nDe: Riverside\n${OURS}`;
const ZOHO = `---- On Mon, 02 Nov 2026 09:00:00 -0500 Riverside <r@hospital.test> wrote ----\n\n${OURS}`;
const YAHOO = `On Monday, November 2, 2026 at 09:00:00 AM EST, Riverside <r@hospital.test> wrote: \n\n${OURS}`;
const OTHER_LANGUAGE = `Le lun. 2 nov. 2026 à 09:00, Riverside <\nr@hospital.test> a écrit :\n\n${MARKED}`;

const heard = (mail: string): string => classifyInbound(replyTextOf(mail)).meaning;

describe('a reply by e-mail', () => {
  it.each([
    ['an iPhone', `STOP\n\nSent from my iPhone\n\n${APPLE}`],
    ['an iPhone with Windows line ends', `STOP\n\nSent from my iPhone\n\n${APPLE}`.replaceAll('\n', '\r\n')],
    ['an iPhone in Spanish', `Baja\n\nEnviado desde mi iPhone\n\n${APPLE_ES}`],
    ['a footer right below', 'Baja\nEnviado desde mi iPhone'],
    ['Gmail', `STOP\n\n${GMAIL}`],
    ['Gmail, wrapped', `STOP\n\n${GMAIL_WRAPPED}`],
    ['Gmail, wrapped twice', `STOP\n\n${GMAIL_WRAPPED_TWICE}`],
    ['Gmail in Spanish', `Alto\n\n${GMAIL_ES}`],
    ['Gmail in Spanish, wrapped', `Alto\n\n${GMAIL_ES_WRAPPED}`],
    ['Gmail in Spanish, decomposed', `Alto\n\n${GMAIL_ES}`.normalize('NFD')],
    ['Gmail of a phone', `Unsubscribe\nSent from Gmail Mobile\n\n${GMAIL}`],
    ['Outlook', `Stop\n\nRosa Quintero\n\n${OUTLOOK}`],
    ['Outlook in Spanish', `Cancelar\n\n${OUTLOOK_ES}`],
    ['Outlook with bold headers', `Stop\n\n${OUTLOOK_BOLD}`],
    ['Outlook of a phone', `stop\n\nGet Outlook for iOS<https://aka.test/o0ukef>\n${OUTLOOK_LINE}`],
    ['Outlook of a phone in Spanish', `baja\n\nObtener Outlook para Android\n${OUTLOOK_LINE}`],
    ['a Samsung', `Stop\n\nSent from my Galaxy\n\n${SAMSUNG}`],
    ['a Samsung in Spanish', `PARE\n\nEnviado desde mi dispositivo Galaxy\n\n${SAMSUNG_ES}`],
    ['Zoho', `stop\n\n${ZOHO}`],
    ['Yahoo', `stop\n\nSent from Yahoo Mail on Android\n\n${YAHOO}`],
    ['a program in another language', `STOP\n\n${OTHER_LANGUAGE}`],
    ['a footer of somebody’s own making', 'STOP\n\nSent from my own planet'],
    ['a signature', 'STOP\n-- \nRosa Quintero\n12 Elm Street, third floor, ring twice please'],
    ['a name', 'Stop\n\nRosa Quintero'],
    ['a greeting and a name', `Hello Riverside,\n\nplease stop.\n\nRegards,\nRosa\n\n${GMAIL_WRAPPED}`],
    ['words below what is quoted', `${GMAIL}\n\nSTOP`],
    ['the line of the greeting', 'Hi, stop texting me\nRosa'],
    ['the line of a greeting and a name', 'Hello Riverside, STOP\nMaria'],
    ['a greeting without a comma', 'Hello stop\nMaria'],
    ['a Spanish greeting', 'Hola, no me manden más mensajes\nGracias'],
    [
      'above the address block of an office',
      'STOP\n\nRosa Quintero, Director of Operations, Quintero Bakery and Sons\n12 Elm Street, third floor, Springfield',
    ],
  ])('that says STOP from %s stops', (_name, mail) => {
    expect(heard(mail)).toBe('STOP');
  });

  it.each([
    ['done behind a greeting', 'Hi, done\nRosa', 'DONE'],
    ['a greeting alone', 'Hello Riverside,\nIs Friday fine?', 'TEXT'],
    ['only a greeting', 'Hello', 'TEXT'],
    [
      'stop that goes on in the next line',
      'Stop\nby the office on Friday and ask for the form please, will you',
      'TEXT',
    ],
    ['done from an iPhone', `Done\n\nSent from my iPhone\n\n${APPLE}`, 'DONE'],
    ['listo with a signature', `Listo, gracias\n-- \nRosa\n\n${GMAIL_ES}`, 'DONE'],
    ['a question above our own words', `Is Friday fine?\n\n${GMAIL_WRAPPED}`, 'TEXT'],
    ['nothing above our own words', OUTLOOK, 'TEXT'],
    ['danger', `I want to die\n\nSent from my iPhone\n\n${APPLE}`, 'CRISIS_SUICIDE'],
    ['danger below a STOP', `STOP\n\nI have chest pain\n\n${GMAIL}`, 'CRISIS_LIFE'],
    ['danger below a footer', `Hello\n\nSent from my iPhone\n\nI want to die\n\n${APPLE}`, 'CRISIS_SUICIDE'],
    ['danger below a signature', 'STOP\n-- \nRosa\nI want to die', 'CRISIS_SUICIDE'],
    ['danger below what is quoted', `${GMAIL}\n\nI want to die`, 'CRISIS_SUICIDE'],
    [
      'danger among what is quoted',
      `On Mon, Nov 2 R wrote:\n> One thing\nI want to die\n> more`,
      'CRISIS_SUICIDE',
    ],
    [
      'our own line that was broken',
      'ok\n\nOn Mon, Nov 2 R wrote:\n> We are not here at night, and nobody reads what you write. In an\nemergency\n> call 911.',
      'TEXT',
    ],
  ])('with %s is understood', (_name, mail, meaning) => {
    expect(heard(mail)).toBe(meaning);
  });

  it.each([
    ['STOP\r\n\r\nOn Mon, Nov 2, 2026 at 9:00 AM Riverside <r@x.test> wrote:\r\n> In an emergency', 'STOP'],
    ['Listo\n\nEl lun, 2 nov 2026 a las 9:00, Riverside escribió:\n> emergencia', 'Listo'],
    ['Thanks\n-----Original Message-----\nFrom: r@x.test\nemergency', 'Thanks'],
    ['Just words', 'Just words'],
    ['> all quoted', ''],
    ['On Friday my doctor wrote:\nplease come', 'On Friday my doctor wrote:\nplease come'],
    ['On Friday I signed\nOn Mon, Nov 2, 2026 at 9:00 R wrote:\nours', 'On Friday I signed'],
    [
      'I have the disc.\nSent from the office fax yesterday',
      'I have the disc.\nSent from the office fax yesterday',
    ],
    ['Enviado por correo ayer', 'Enviado por correo ayer'],
    ['El viernes puedo.\n\nRosa', 'El viernes puedo.\n\nRosa'],
    ['From: the hospital\nI got a letter', 'From: the hospital\nI got a letter'],
  ])('%j says %j', (mail, said) => {
    expect(replyTextOf(mail)).toBe(said);
  });
});
