import { describe, expect, it } from '@jest/globals';
import { QueryClient } from '@tanstack/react-query';
import { refreshCases, refreshEverything } from './apply-news.js';

const ME = 'me';

function aClient(data: Record<string, unknown>): QueryClient {
  const client = new QueryClient();
  for (const [key, value] of Object.entries(data)) client.setQueryData(key.split('/'), value);
  return client;
}
function stale(client: QueryClient): string[] {
  return client
    .getQueryCache()
    .getAll()
    .filter(({ state }) => state.isInvalidated)
    .map(({ queryKey }) => queryKey.join('/'))
    .sort();
}
const board = (...items: { caseId: string; version: number; navigatorId?: string }[]) => ({ items });

describe('news of a case', () => {
  const shown = {
    'case/a': { version: 4 },
    'case/b': { version: 9 },
    'board/MINE': board({ caseId: 'a', version: 4, navigatorId: ME }),
    'board/TEAM': board({ caseId: 'a', version: 4 }, { caseId: 'b', version: 9, navigatorId: 'tomas' }),
    'cases/x': { pages: [board({ caseId: 'b', version: 9 })] },
    stepCompletion: {},
  };

  it('asks again for its page and the lists it stands on, and for nothing else', () => {
    const client = aClient(shown);
    refreshCases(client, ME, [{ caseId: 'b', version: 10, navigatorIds: ['tomas'] }]);
    expect(stale(client)).toEqual(['board/TEAM', 'case/b', 'cases/x']);
  });

  it('asks for nothing that shows this version already', () => {
    const client = aClient(shown);
    refreshCases(client, ME, [{ caseId: 'a', version: 4, navigatorIds: [ME] }]);
    expect(stale(client)).toEqual([]);
  });

  it('asks again when something beside the actions changed, whatever version is shown', () => {
    const client = aClient(shown);
    refreshCases(client, ME, [{ caseId: 'a', navigatorIds: [ME] }]);
    expect(stale(client)).toEqual(['board/MINE', 'board/TEAM', 'case/a']);
  });

  it('that comes to me, or to somebody I cover, brings it onto my board', () => {
    const covered = { ...shown, 'board/MINE': board({ caseId: 'a', version: 4, navigatorId: 'grace' }) };
    for (const navigatorId of [ME, 'grace']) {
      const client = aClient(covered);
      refreshCases(client, ME, [{ caseId: 'new', version: 1, navigatorIds: [navigatorId] }]);
      expect(stale(client)).toEqual(['board/MINE', 'board/TEAM']);
    }
    const client = aClient(covered);
    refreshCases(client, ME, [{ caseId: 'new', version: 1, navigatorIds: ['tomas'] }]);
    expect(stale(client)).toEqual(['board/TEAM']);
  });
});

describe('news that something may have been missed', () => {
  it('asks again for every list and page of cases, and not for figures', () => {
    const client = aClient({ 'case/a': {}, 'board/MINE': board(), stepCompletion: {}, absences: [] });
    refreshEverything(client);
    expect(stale(client)).toEqual(['absences', 'board/MINE', 'case/a']);
  });
});
