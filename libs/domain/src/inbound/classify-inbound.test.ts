import { describe, expect, it } from '@jest/globals';
import { classifyInbound } from './classify-inbound.js';

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

  it.each([
    ['Stop\n\nRosa Quintero', 'STOP'],
    ['stop\nrosa\n212-555-0128', 'STOP'],
    ['Hello,\n\nstop\n\nThanks,\nRosa', 'STOP'],
    ['Stop\n\nShould I bring the disc?', 'TEXT'],
    ['Stop\nby the office on Friday, we have the disc and the forms ready for you', 'TEXT'],
    ['Done\n\nRosa Quintero', 'DONE'],
    ['Listo\nGracias,\nRosa de la Vega', 'DONE'],
    ['Done\n\ncall me', 'TEXT'],
    ['HELP\nRosa', 'HELP'],
    ['Thanks', 'TEXT'],
  ])('and is signed, %j, means %s', (text, meaning) => {
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
