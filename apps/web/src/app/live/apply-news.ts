import type { LiveCase } from '@sextant/contract';
import type { Query, QueryClient } from '@tanstack/react-query';

/** Whatever shows cases by id and may have changed with any of them. */
const EVERYTHING = ['board', 'case', 'cases', 'calls', 'absences', 'people', 'emergencies'] as const;

interface Versioned {
  version: number;
}
interface ShownBoard {
  items: readonly { caseId: string; version: number; navigatorId?: string | null }[];
}
interface ShownPages {
  pages: readonly ShownBoard[];
}

/** Asks again for all that news could have been about. */
export function refreshEverything(client: QueryClient): void {
  for (const key of EVERYTHING) void client.invalidateQueries({ queryKey: [key] });
}

/**
 * Asks again for exactly what shows one of these cases in an older version: its page, the boards it stands on or comes
 * to, lists that hold it. What is in front loads at once, all else when it is looked at. A case whose newest version is
 * shown already, because the change was made here, is left alone.
 */
export function refreshCases(client: QueryClient, personId: string, cases: readonly LiveCase[]): void {
  for (const { caseId, version } of cases) {
    const shown = client.getQueryData<Versioned | null>(['case', caseId]);
    if (!isShown(shown?.version, version)) void client.invalidateQueries({ queryKey: ['case', caseId] });
  }
  for (const scope of ['MINE', 'TEAM'] as const) {
    const board = client.getQueryData<ShownBoard>(['board', scope]);
    if (board && cases.some((one) => concerns(board, one, scope === 'TEAM' ? undefined : personId)))
      void client.invalidateQueries({ queryKey: ['board', scope] });
  }
  void client.invalidateQueries({
    queryKey: ['cases'],
    predicate: ({ state }: Query) =>
      (state.data as ShownPages | undefined)?.pages.some(({ items }) =>
        items.some((row) => cases.some(({ caseId }) => caseId === row.caseId)),
      ) ?? false,
  });
  void client.invalidateQueries({ queryKey: ['calls'] });
  void client.invalidateQueries({ queryKey: ['emergencies'] });
}

/** Mine: what stands there, what comes to me, and what comes to somebody whose cases stand there (I cover them). */
function concerns(board: ShownBoard, changed: LiveCase, personId: string | undefined): boolean {
  const row = board.items.find(({ caseId }) => caseId === changed.caseId);
  if (row) return !isShown(row.version, changed.version);
  if (personId === undefined) return true;
  return changed.navigatorIds.some(
    (id) => id === personId || board.items.some(({ navigatorId }) => navigatorId === id),
  );
}

/** Without a version in the news something beside the actions changed: nothing shown can be known to have it. */
function isShown(shown: number | undefined, said: number | undefined): boolean {
  return shown !== undefined && said !== undefined && shown >= said;
}
