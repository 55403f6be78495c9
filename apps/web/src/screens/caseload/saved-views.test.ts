import { describe, expect, it } from '@jest/globals';
import { isSameSearch, parseViews, withView } from './saved-views.js';

describe('saved views', () => {
  it('come back as they were stored', () => {
    const views = [{ name: 'Spanish, late', search: { view: 'risk', language: 'es' } }] as const;
    expect(parseViews(JSON.stringify(views))).toEqual(views);
  });

  it('drop filters that no longer exist', () => {
    expect(parseViews('[{"name":"old","search":{"view":"gone","step":"RECORDS"}}]')).toEqual([
      { name: 'old', search: { step: 'RECORDS' } },
    ]);
  });

  it.each([null, '', 'not json', '{}', '[1, null, {"search":{}}]'])('are none where %p is stored', (text) => {
    expect(parseViews(text)).toEqual([]);
  });

  it('replace one of the same name and keep the last eight', () => {
    const nine = Array.from({ length: 9 }, (_, index) => ({ name: String(index), search: {} }));
    const kept = nine.reduce<{ name: string; search: object }[]>((views, view) => withView(views, view), []);
    expect(kept.map(({ name }) => name)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(
      withView(kept, { name: '3', search: { view: 'risk' } }).filter(({ name }) => name === '3'),
    ).toHaveLength(1);
  });

  it('are recognized whatever the order of their parts', () => {
    expect(isSameSearch({ view: 'risk', scope: 'team' }, { scope: 'team', view: 'risk' })).toBe(true);
    expect(isSameSearch({ view: 'risk' }, { view: 'answers' })).toBe(false);
    expect(isSameSearch({ scope: undefined }, {})).toBe(true);
  });
});
