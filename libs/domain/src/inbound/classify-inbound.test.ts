import { describe, expect, it } from '@jest/globals';
import { classifyInbound, replyTextOf } from './classify-inbound.js';

describe('a message from a patient', () => {
  it.each([
    ['STOP', 'STOP'],
    ['please stop texting me', 'STOP'],
    ['No más mensajes, por favor', 'STOP'],
    ['Start', 'START'],
    ['EMPEZAR', 'START'],
    ['HELP', 'HELP'],
    ['ayuda', 'HELP'],
    ['Done!', 'DONE'],
    ['Listo, gracias', 'DONE'],
    ['ya lo firmé', 'DONE'],
    ['I am done with the doctor', 'TEXT'],
    ['Yes', 'TEXT'],
    ['Can I call you tomorrow?', 'TEXT'],
    ['', 'TEXT'],
    ['I have chest pain', 'CRISIS_LIFE'],
    ['No puedo respirar', 'CRISIS_LIFE'],
    ['I want to die', 'CRISIS_SUICIDE'],
    ['quiero morir', 'CRISIS_SUICIDE'],
  ])('that says %p means %s', (text, meaning) => {
    expect(classifyInbound(text).meaning).toBe(meaning);
  });

  it('is an emergency first, and its wish to stop is not forgotten', () => {
    expect(classifyInbound('Stop texting me, I want to die')).toEqual({
      meaning: 'CRISIS_SUICIDE',
      alsoStops: true,
    });
  });

  it('that says yes answers a question about a visit', () => {
    expect(classifyInbound('Sí', { asksForYes: true }).meaning).toBe('DONE');
  });

  it('is heard by the words of the organization', () => {
    const crisisWords = { SUICIDE: [], LIFE: ['port is red'] };
    expect(classifyInbound('My port is red', { crisisWords }).meaning).toBe('CRISIS_LIFE');
  });
});

describe('a reply by e-mail', () => {
  it.each([
    ['STOP\r\n\r\nOn Mon, Nov 2, 2026 at 9:00 AM Riverside <r@x.test> wrote:\r\n> In an emergency', 'STOP'],
    ['Listo\n\nEl lun, 2 nov 2026 a las 9:00, Riverside escribió:\n> emergencia', 'Listo'],
    ['Thanks\n-----Original Message-----\nFrom: r@x.test\nemergency', 'Thanks'],
    ['Just words', 'Just words'],
    ['> all quoted', ''],
  ])('%j says %j', (mail, said) => {
    expect(replyTextOf(mail)).toBe(said);
  });
});
