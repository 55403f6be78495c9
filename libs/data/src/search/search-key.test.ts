import { describe, expect, it } from '@jest/globals';
import { searchKey } from './search-key.js';

describe('the search key', () => {
  it.each([
    ['Søren  van der Berg', 'soren van der berg'],
    ['  NGUYỄN ', 'nguyen'],
    ['O’Hall, Zoë', "o'hall, zoe"],
    ['Łukasz Groß', 'lukasz gross'],
    ['', ''],
  ])('of %j is %j', (text, key) => expect(searchKey(text)).toBe(key));
});
