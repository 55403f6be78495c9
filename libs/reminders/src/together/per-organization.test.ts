import { describe, expect, it } from '@jest/globals';
import { perOrganization } from './per-organization.js';

describe('what is kept of each organization', () => {
  it('is made once, and of those nobody asks for any more it is forgotten', () => {
    const made: string[] = [];
    const valueOf = perOrganization((orgId) => {
      made.push(orgId);
      return {};
    }, 3);
    const first = valueOf('a');
    for (const orgId of ['b', 'c', 'a', 'junk']) valueOf(orgId);
    expect(valueOf('a')).toBe(first);
    expect(made).toEqual(['a', 'b', 'c', 'junk']);
    valueOf('b');
    expect(made).toEqual(['a', 'b', 'c', 'junk', 'b']);
  });

  it('stays little, whatever jobs name', () => {
    const live = new Set<string>();
    const valueOf = perOrganization((orgId) => {
      live.add(orgId);
      return orgId;
    });
    for (let index = 0; index < 5_000; index += 1) valueOf(`junk ${String(index)}`);
    live.clear();
    for (let index = 4_000; index < 5_000; index += 1) valueOf(`junk ${String(index)}`);
    expect(live.size).toBe(0);
    valueOf('junk 3999');
    expect(live.size).toBe(1);
  });
});
