import { describe, expect, it } from '@jest/globals';
import {
  currentConsent,
  findContactFor,
  openChannel,
  topicOf,
  type OptOutMark,
  type ReachableContact,
} from './consent.js';
import type { Channel, Consent } from './consent.types.js';
import { findCrisis } from './crisis-words.js';
import { isHelpKeyword, isOptIn, isOptOut } from './opt-out-words.js';

function consent(channel: Channel, isGiven: boolean): Consent {
  return {
    channel,
    topic: 'REMINDERS',
    isGiven,
    how: 'SPOKEN',
    textVersion: '1',
    at: '2026-11-02T15:00:00.000Z',
    on: '2026-11-02',
  };
}

const phone: ReachableContact = { channel: 'SMS', value: '+13055550128' };
const mail: ReachableContact = { channel: 'EMAIL', value: 'rosa@mail.test' };
const yes = [consent('SMS', true), consent('EMAIL', true)];

describe('openChannel', () => {
  const table: [string, Consent[], ReachableContact[], OptOutMark[], string][] = [
    ['SMS before e-mail', yes, [mail, phone], [], 'SMS'],
    ['the preferred contact first', yes, [phone, { ...mail, isPreferred: true }], [], 'EMAIL'],
    ['the only channel with consent', [consent('EMAIL', true)], [phone, mail], [], 'EMAIL'],
    ['no consent when nobody asked', [], [phone, mail], [], 'NO_CONSENT'],
    [
      'no consent when it was taken back',
      [...yes.slice(0, 1), consent('SMS', false)],
      [phone],
      [],
      'NO_CONSENT',
    ],
    [
      'the channel again when it was given again',
      [consent('SMS', false), consent('SMS', true)],
      [phone],
      [],
      'SMS',
    ],
    [
      'e-mail when the number opted out',
      yes,
      [phone, mail],
      [{ channel: 'SMS', value: phone.value }],
      'EMAIL',
    ],
    [
      'opt-out when every place opted out',
      yes,
      [mail],
      [{ channel: 'EMAIL', value: ' ROSA@mail.test' }],
      'OPT_OUT',
    ],
    [
      'the other number when one opted out',
      yes,
      [phone, { ...phone, value: '+13055550129' }],
      [{ channel: 'SMS', value: phone.value }],
      'SMS',
    ],
    ['no contact without any', yes, [], [], 'NO_CONTACT'],
    ['no contact when the number does not exist', yes, [{ ...phone, isInvalid: true }], [], 'NO_CONTACT'],
  ];
  it.each(table)('is %s', (_name, consents, contactPoints, optOuts, expected) => {
    expect(openChannel({ topic: 'TASKS', consents, contactPoints, optOuts })).toBe(expected);
  });

  it.each<[string, Consent[], ReachableContact[], Channel[], string]>([
    ['the next one with consent', yes, [phone, mail], ['SMS'], 'EMAIL'],
    ['none without a consent for the next one', yes.slice(0, 1), [phone, mail], ['SMS'], 'NO_CONSENT'],
    ['none without another number or address', yes, [phone], ['SMS'], 'NO_CONTACT'],
    ['none when the message failed over both', yes, [phone, mail], ['SMS', 'EMAIL'], 'NO_CONTACT'],
  ])('of a message that failed is %s', (_name, consents, contactPoints, failedOver, expected) => {
    expect(openChannel({ topic: 'TASKS', consents, contactPoints, optOuts: [], failedOver })).toBe(expected);
  });

  it('names the very contact it means', () => {
    const other = { ...phone, value: '+13055550129', isPreferred: true };
    expect(findContactFor('SMS', [phone, other, mail], [])?.value).toBe('+13055550129');
    expect(findContactFor('SMS', [mail], [])).toBeUndefined();
  });

  it('knows the last answer of each channel, and none when nobody asked', () => {
    expect(currentConsent([consent('SMS', true), consent('SMS', false)], 'SMS', 'TASKS')?.isGiven).toBe(
      false,
    );
    expect(currentConsent([consent('SMS', true)], 'EMAIL', 'TASKS')).toBeUndefined();
  });
});

describe('a consent about one topic', () => {
  const about = (topic: Consent['topic'], isGiven: boolean, at: string): Consent => ({
    ...consent('SMS', isGiven),
    topic,
    at: `2026-11-${at}T15:00:00.000Z`,
  });
  it.each<[string, Consent[], string, string]>([
    ['opens that topic and no other', [about('VISIT', true, '02')], 'NO_CONSENT', 'SMS'],
    ['about everything opens all', [about('REMINDERS', true, '02')], 'SMS', 'SMS'],
    [
      'is closed for that topic alone',
      [about('REMINDERS', true, '02'), about('TASKS', false, '03')],
      'NO_CONSENT',
      'SMS',
    ],
    [
      'gives way to a later answer about everything: STOP',
      [about('VISIT', true, '02'), about('REMINDERS', false, '03')],
      'NO_CONSENT',
      'NO_CONSENT',
    ],
    [
      'holds after an earlier answer about everything',
      [about('REMINDERS', false, '02'), about('VISIT', true, '03')],
      'NO_CONSENT',
      'SMS',
    ],
    [
      'counts by its day, not by its place in a list',
      [about('REMINDERS', false, '03'), about('VISIT', true, '02')],
      'NO_CONSENT',
      'NO_CONSENT',
    ],
  ])('%s', (_name, consents, tasks, visit) => {
    const open = (topic: 'TASKS' | 'VISIT'): string =>
      openChannel({ topic, consents, contactPoints: [phone], optOuts: [] });
    expect([open('TASKS'), open('VISIT')]).toEqual([tasks, visit]);
  });

  it('goes by what the message is about', () => {
    expect([topicOf('CONFIRM_VISIT'), topicOf('SIGN_FORM')]).toEqual(['VISIT', 'TASKS']);
  });
});

it('a caregiver who may be written to comes after every place of the patient', () => {
  const hers = { ...phone, value: '+13055550199', isCaregivers: true };
  const open = (contactPoints: ReachableContact[]) =>
    openChannel({ topic: 'TASKS', consents: yes, contactPoints, optOuts: [] });
  expect(open([hers, mail])).toBe('EMAIL');
  expect(open([hers, { ...mail, isInvalid: true }])).toBe('SMS');
  expect(findContactFor('SMS', [hers, phone], [])?.value).toBe(phone.value);
});

describe('opt-out words', () => {
  it.each([
    'STOP',
    'stop',
    ' Stop. ',
    'Please stop',
    'STOP!!!',
    'quit',
    'END',
    'revoke',
    'OPT OUT',
    'opt-out',
    'Cancel',
    'unsubscribe',
    'stopall',
    'alto',
    'Por favor parar',
    'stop texting me',
    'please stop sending me these messages',
    'do not text me again',
    'Don’t message me anymore',
    'take me off your list',
    'remove my number from this list',
    'leave me alone',
    'no more texts',
    'never text me again',
    'I told you on Monday. Do not text me again.',
    'No me manden más mensajes',
    'no quiero mas mensajes',
    'deje de escribirme',
    'I don’t want these messages',
    'Don’t send me messages',
    'Do not send me any more texts',
    'stop now',
    'No me mandes más mensajes',
    'No me envíes más mensajes',
    'Deja de escribirme',
    'para de mandarme mensajes',
    'STOP STOP',
    'Stop! Please stop!',
    'Stop it please',
    'ok stop',
    'stop sending',
    'Stop sending me these',
    'I would like to stop receiving these',
    'Can you stop texting me?',
    'no more',
    'No more, thanks',
    'no more of these',
    'enough already',
    'I do not want these',
    'I don’t want to receive these anymore',
    'I don’t want to hear from you',
    'do not contact',
    'Please do not contact',
    'Stop bothering me',
    'stop txt',
    'STOP to end',
    'stop all messages now please',
    'Quit it',
    'Cancel messages',
    'cancel my reminders',
    'I want to opt out',
    'Unsuscribe',
    'unsubcribe me please',
    'un-subscribe',
    'How do I unsubscribe?',
    'Detener',
    'DETENGA',
    'detengan los mensajes',
    'ya no',
    'Ya no, gracias',
    'ya no me escriban',
    'ya no manden mensajes',
    'no manden más',
    'no me envíen nada',
    'stop mensajes',
    'STOP por favor',
    '¡Ya basta!',
    'ya paren',
    'no quiero recibir estos',
    'quiero dejar de recibir mensajes',
    'dejen de molestar',
    'quiero darme de baja',
    'baja de los mensajes',
    'cancelar los mensajes',
    'quítenme de la lista',
    'desuscribirme',
    'I said STOP',
    'I want you to stop',
    'you can stop now',
    'I no longer wish to receive these',
    'I no longer want these messages',
    'no texts',
    'lose my number',
    'go away',
    'S T O P',
    'sotp',
    'Para',
    'bórrenme',
    'dar de baja',
    'I am opting out',
  ])('understand %p', (text) => {
    expect(isOptOut(text)).toBe(true);
  });

  it.each([
    '',
    'ok',
    'I cannot stop the bleeding',
    'Should I stop eating before the test?',
    'Can I cancel my appointment on Friday?',
    'When does it end?',
    'The doctor told me to quit smoking',
    'I did it, stop by anytime',
    'Please stop by and I will text you',
    'Don’t stop texting me',
    'Para el viernes, les mando un mensaje',
    'quiero cancelar mi cita del viernes',
    'START',
    'Don’t stop',
    'please don’t stop',
    'stop by at 5?',
    'Stop by Friday',
    'stop eating?',
    'Stop aspirin?',
    'Stop smoking',
    'quit my job',
    'stop the bleeding',
    'Do I stop taking these pills',
    'I have to stop receiving chemo',
    'Para el viernes',
    'Para mi hija',
    'ya no me duele',
    'ya no tengo dolor',
    'no more pain',
    'no more chemo',
    'I have enough copies',
    'when does it end',
    'cancel my appointment',
    'cancel it',
    'I do not want this',
    'I don’t text',
    'Don’t forget to text me',
    'Why don’t you text me anymore?',
    'No me envíen el disco todavía',
    'No manden el disco',
    'me dieron de baja en el trabajo',
    'pare en la farmacia',
    'I did not unsubscribe',
    'Why was I unsubscribed?',
    'I understand',
    'uninsured',
    'Baja la fiebre',
    'They do not text me my results',
    'do not write this down',
    'I revoke my authorization for Dr. Hale',
    'I want out of the study',
    'take me off the list for surgery',
    'I got no more texts from you',
    'I have no more messages to listen to',
    'Do you want me to stop?',
    'no longer in pain',
    'I never got your text. Send me the link',
    'I do not see the text. Send me another one',
  ])('do not mistake %p', (text) => {
    expect(isOptOut(text)).toBe(false);
  });

  it('know START and HELP', () => {
    expect(isOptIn(' start ')).toBe(true);
    expect(isOptIn('start the treatment')).toBe(false);
    expect(isHelpKeyword('Ayuda')).toBe(true);
    expect(isHelpKeyword('help me find the disc')).toBe(false);
  });
});

describe('crisis words', () => {
  it.each([
    ['I have chest pain since noon', 'LIFE'],
    ['I can’t breathe', 'LIFE'],
    ['the wound is BLEEDING', 'LIFE'],
    ['No puedo respirar', 'LIFE'],
    ['me duele el pecho', 'LIFE'],
    ['I want to die', 'SUICIDE'],
    ['quiero morir, me duele el pecho', 'SUICIDE'],
    ['creo que es un ataque al corazón', 'LIFE'],
    ['shortness of breath since last night', 'LIFE'],
    ['I don’t want to live like this', 'SUICIDE'],
    ['ya no quiero vivir', 'SUICIDE'],
    ['I got the disc', undefined],
    ['they stroked my hand', undefined],
    ['', undefined],
  ])('hear in %p: %p', (text, kind) => {
    expect(findCrisis(text)).toBe(kind);
  });

  it('take the list of the organization', () => {
    expect(findCrisis('my port is red', { SUICIDE: [], LIFE: ['port is red'] })).toBe('LIFE');
  });
});
