import { describe, expect, it } from '@jest/globals';
import { Presence } from './presence.js';

const sign = (personId: string, caseId: string | undefined, atMs = 0, tabId = 'tab') => ({
  personId,
  tabId,
  atMs,
  ...(caseId ? { caseId } : {}),
});

describe('presence', () => {
  it('is told when somebody comes, goes to another case or leaves, and not when they stay', () => {
    const presence = new Presence();
    expect(presence.note('org', sign('ana', 'a'))).toBe(true);
    expect(presence.note('org', sign('ana', 'a', 10_000))).toBe(false);
    expect(presence.note('org', sign('ana', 'b', 20_000))).toBe(true);
    expect(presence.in('org')).toEqual([{ caseId: 'b', personId: 'ana' }]);
    expect(presence.note('org', sign('ana', undefined))).toBe(true);
    expect(presence.note('org', sign('ana', undefined))).toBe(false);
    expect(presence.in('org')).toEqual([]);
  });

  it('names a person once a case, however many tabs show it, until the last is gone', () => {
    const presence = new Presence();
    presence.note('org', sign('ana', 'a', 0, 'one'));
    presence.note('org', sign('ana', 'a', 0, 'two'));
    expect(presence.in('org')).toEqual([{ caseId: 'a', personId: 'ana' }]);
    presence.note('org', sign('ana', undefined, 0, 'one'));
    expect(presence.in('org')).toEqual([{ caseId: 'a', personId: 'ana' }]);
  });

  it('forgets a tab within 30 seconds of its last sign', () => {
    const presence = new Presence();
    presence.note('org', sign('ana', 'a', 0));
    presence.note('other', sign('ben', 'z', 20_000));
    expect(presence.forget(24_000)).toEqual([]);
    expect(presence.forget(27_000)).toEqual(['org']);
    expect(presence.in('org')).toEqual([]);
    expect(presence.in('other')).toEqual([{ caseId: 'z', personId: 'ben' }]);
  });

  it('of one organization is not the other’s', () => {
    const presence = new Presence();
    presence.note('org', sign('ana', 'a'));
    expect(presence.in('other')).toEqual([]);
    expect(presence.isOpenBy('other', 'ana', 'a')).toBe(false);
    expect(presence.isOpenBy('org', 'ana', 'a')).toBe(true);
  });
});
