import { describe, expect, it } from '@jest/globals';
import { sameId } from './same-id.js';

describe('an id made of a text', () => {
  it('is the one it always was: calls are on record under it', () => {
    expect(sameId('a delivery call')).toBe('b7952708-a727-8048-8fcc-91440a5d2c51');
  });

  it('differs with the text', () => {
    expect(sameId('a')).not.toBe(sameId('b'));
  });
});
