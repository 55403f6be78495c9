import { describe, expect, it } from '@jest/globals';
import { formatFor } from './format-for.js';

describe('a moment late in the evening, where it is another day in Greenwich', () => {
  const at = '2026-11-23T03:30:00.000Z';
  const plain = (text: string): string => text.replace(/\s/gu, ' ');

  it('is of the day in the zone of the organization', () => {
    const en = formatFor('en');
    expect(plain(en.moment(at, 'America/New_York', '2026-11-22'))).toBe('10:30 PM');
    expect(plain(en.moment(at, 'America/New_York', '2026-11-24'))).toBe('Nov 22, 10:30 PM');
    expect(en.daysAgo(at, 'America/New_York', '2026-11-23')).toBe('yesterday');
  });

  it('is so in Spanish', () => {
    const es = formatFor('es');
    expect(plain(es.moment(at, 'America/New_York', '2026-11-24'))).toMatch(/^22 nov.*10:30 p\.m\.$/);
    expect(es.daysAgo(at, 'America/New_York', '2026-11-23')).toBe('ayer');
  });
});
