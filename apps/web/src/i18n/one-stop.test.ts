import { describe, expect, it } from '@jest/globals';
import { oneStop } from './one-stop.js';

describe('a sentence that ends with a time', () => {
  it.each([
    ['Recibido: 11:34 p.m.. Nadie ha llamado.', 'Recibido: 11:34 p.m. Nadie ha llamado.'],
    ['La cita es a las 9:00 a. m..', 'La cita es a las 9:00 a. m.'],
    ['La cita es a las 9:00 a.\u00a0m..', 'La cita es a las 9:00 a.\u00a0m.'],
    ['At 11:34 PM. Nobody has called.', 'At 11:34 PM. Nobody has called.'],
    ['Wait ...', 'Wait ...'],
  ])('has one full stop: %s', (text, said) => {
    expect(oneStop(text)).toBe(said);
  });
});
