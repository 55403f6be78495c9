import { describe, expect, it } from '@jest/globals';
import { draftName, emptyCall, isEmptyCall, readCall } from './call-draft.js';

describe('a call that was left half-typed', () => {
  const typed = {
    outcome: 'REACHED' as const,
    answers: { i1: { result: 'PROMISED' as const, on: '2026-11-27' } },
    contactName: 'Lena',
    note: 'Fax is broken',
    minutes: '6',
  };

  it('comes back as it was', () => {
    expect(readCall(JSON.parse(JSON.stringify(typed)))).toEqual(typed);
    expect(isEmptyCall(typed)).toBe(false);
    expect(isEmptyCall(emptyCall())).toBe(true);
  });

  it('comes back without what the form does not know any more', () => {
    const stored = { outcome: 'GONE', answers: { i1: { result: 'GONE' }, i2: null }, note: 7, minutes: '6' };
    expect(readCall(stored)).toEqual({ ...emptyCall(), minutes: '6' });
    expect(readCall(null)).toBeUndefined();
  });

  it('is kept for each one who is called, by a name the server takes', () => {
    const names = ['Bluebird Health', 'Bluebird Healt', 'Clínica de la Costa'].map((who) =>
      draftName({ party: 'INSURER', holderId: null, who }),
    );
    expect(new Set(names).size).toBe(3);
    for (const name of names) expect(name).toMatch(/^[\w.:-]{1,100}$/);
  });
});
