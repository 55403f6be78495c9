import { describe, expect, it } from '@jest/globals';
import { LIBRARY_TOPICS, libraryPairs, QUESTION_LIBRARY } from './question-library.js';

describe('the topics library', () => {
  it('has every topic in both languages, with as many questions in each', () => {
    for (const topic of LIBRARY_TOPICS) {
      expect(QUESTION_LIBRARY.en[topic].length).toBeGreaterThan(0);
      expect(QUESTION_LIBRARY.es[topic]).toHaveLength(QUESTION_LIBRARY.en[topic].length);
    }
  });

  it('asks questions, in words of at most two short sentences', () => {
    const all = LIBRARY_TOPICS.flatMap((topic) => [
      ...QUESTION_LIBRARY.en[topic],
      ...QUESTION_LIBRARY.es[topic],
    ]);
    for (const text of all) {
      expect(text).toMatch(/\?$/);
      for (const sentence of text.split('?'))
        expect(sentence.trim().split(/\s+/).length).toBeLessThanOrEqual(15);
    }
  });

  it('shows an English reader what the Spanish sheet will say', () => {
    expect(libraryPairs('URGENCY', 'es', 'en')[0]).toEqual({
      text: '¿Qué tan pronto tengo que decidir?',
      meaning: 'How soon do I have to decide?',
    });
    expect(libraryPairs('URGENCY', 'en', 'en')[0]?.meaning).toBeUndefined();
  });
});
