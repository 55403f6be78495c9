import { describe, expect, it } from '@jest/globals';
import { DatabaseFault } from '../tenant/database-fault.js';
import { describeFault } from './describe-fault.js';

const WORDS = 'biopsy of Rosa Quintero';

describe('a fault in the log', () => {
  it('has its class, its code and its places, and none of its words', () => {
    const error = Object.assign(new TypeError(`cannot read ${WORDS}`, { cause: new RangeError(WORDS) }), {
      code: 'ERR_X',
    });
    const described = describeFault(error);
    expect(described).toMatchObject({ name: 'TypeError', code: 'ERR_X', cause: { name: 'RangeError' } });
    expect(described.at).toEqual(
      expect.arrayContaining([expect.stringMatching(/^at .*describe-fault\.test/)]),
    );
    expect(JSON.stringify(described)).not.toContain(WORDS);
  });

  it('leaves out a code that is a sentence, a message of several lines, and what is no error', () => {
    const odd = Object.assign(new Error(`one\n    at ${WORDS}\ntwo`), { code: WORDS });
    expect(describeFault(odd).code).toBeUndefined();
    expect(JSON.stringify(describeFault(odd))).not.toContain(WORDS);
    expect(describeFault(WORDS)).toEqual({ name: 'string' });
    expect(describeFault(undefined)).toEqual({ name: 'undefined' });
  });

  it('of the database may speak: it was made without values', () => {
    expect(describeFault(new DatabaseFault('23505', 'insert-person', 'person_email_is_free')).message).toBe(
      'statement insert-person failed: 23505 person_email_is_free',
    );
  });
});
