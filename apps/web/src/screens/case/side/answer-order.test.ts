import { describe, expect, it } from '@jest/globals';
import { openAnswers, soundsLikeEmergency } from './answer-order.js';

type Said = Parameters<typeof openAnswers>[0][number] & { id: string };

function said(id: string, kind: Said['kind'], text: string | null = null, at = '2026-11-22T10:00:00Z'): Said {
  return { id, kind, text, at, isHandled: false, crisis: null };
}

describe('what the patient said and nobody has handled', () => {
  it('stands in the order of need, the oldest first among equals', () => {
    const answers = [
      said('done', 'DONE'),
      said('later', 'TEXT', 'tengo el CD', '2026-11-22T12:00:00Z'),
      said('earlier', 'TEXT', 'I have it', '2026-11-22T09:00:00Z'),
      said('stop', 'STOP'),
      said('help', 'HELP', 'They say no'),
      said('crisis', 'TEXT', 'me duele el pecho y no puedo respirar', '2026-11-22T13:00:00Z'),
    ];
    expect(openAnswers(answers).map((answer) => answer.id)).toEqual([
      'crisis',
      'help',
      'stop',
      'earlier',
      'later',
      'done',
    ]);
  });

  it('leaves out what was handled', () => {
    expect(openAnswers([{ ...said('x', 'HELP'), isHandled: true }])).toEqual([]);
  });

  it('knows words of an emergency in both languages, and takes no alarm at others', () => {
    expect(soundsLikeEmergency({ text: 'I have chest pain', crisis: null })).toBe(true);
    expect(soundsLikeEmergency({ text: 'quiero morir', crisis: null })).toBe(true);
    expect(soundsLikeEmergency({ text: 'The office is closed', crisis: null })).toBe(false);
    expect(soundsLikeEmergency({ text: null, crisis: null })).toBe(false);
    expect(soundsLikeEmergency({ text: 'a word of our own', crisis: 'LIFE' })).toBe(true);
  });
});
