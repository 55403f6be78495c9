import { describe, expect, it } from '@jest/globals';
import { likelyAbout } from './likely-about.js';

const items = [
  { id: 'a', state: 'NEEDED', holderId: 'path', holderName: 'Pathology' },
  { id: 'b', state: 'NEEDED', holderId: 'img', holderName: 'Imaging' },
  { id: 'c', state: 'WRONG_OR_INCOMPLETE', holderId: 'path', holderName: 'Pathology' },
  { id: 'd', state: 'REQUESTED', holderId: 'img', holderName: 'Imaging' },
] as const;

describe('the records a form is about when nobody said', () => {
  it('are those of one holder it can be done for', () => {
    expect(likelyAbout('request', items)).toEqual(['a', 'c']);
    expect(likelyAbout('chase', items)).toEqual(['d']);
  });

  it('are none for another form, or when none fits', () => {
    expect(likelyAbout('call', items)).toEqual([]);
    expect(likelyAbout(undefined, items)).toEqual([]);
    expect(likelyAbout('accept', items)).toEqual([]);
  });
});
