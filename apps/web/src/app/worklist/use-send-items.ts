import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { RequestFailed } from '../../api/request-failed.js';
import { request } from '../../api/request.js';
import { awaitUndo, sayDone } from '../commands/undo.js';
import { failureText } from '../../components/ErrorState.js';
import { notify } from '../../components/notices.js';
import type { RecordActionsMutation, RecordActionsMutationVariables } from '../../gql/graphql.js';
import { currentLanguage, loadWords, useWords } from '../../i18n/i18n.js';
import type { Board, BoardRow } from '../../screens/today/board.queries.js';
import i18next from 'i18next';
import { setPending } from './pending-rows.js';
import { RECORD_ACTIONS, RUN_MACRO } from './worklist.graphql.js';

export type ActionInput = RecordActionsMutationVariables['input']['items'][number]['action'];
export type RecordedItem = RecordActionsMutation['recordActions']['items'][number];

export interface Refusal {
  caseId: string;
  name: string;
  reason: string;
}

export interface SendOptions {
  rows: readonly BoardRow[];
  /** One act for each row, or a macro that knows its acts by itself. */
  what: ((row: BoardRow) => ActionInput) | { macroId: string };
  /** What is said once it is recorded on these. */
  said: (done: readonly BoardRow[]) => string;
  /** How the row looks while the act is on its way. */
  expected?: (row: BoardRow) => Partial<BoardRow>;
  /** Another way back than a correction: taking back a message that has not left yet. */
  undo?: (row: BoardRow) => ActionInput;
  seconds?: number;
}

interface Back {
  row: BoardRow;
  action: ActionInput;
}

/** Refused acts of a bulk are told by whoever shows the list; a single one is told here. */
export type SendItems = (options: SendOptions) => Promise<Refusal[]>;

/**
 * Records acts from a list: the rows change at once and carry a dot until the server has answered, go back when it
 * refuses, and one Undo takes all of them back. Sent again after a lost connection, nothing happens twice.
 */
export function useSendItems(): SendItems {
  const client = useQueryClient();
  const t = useWords('worklist');
  const shell = useWords('shell');
  return useCallback(
    async ({ rows, what, said, expected, undo, seconds }) => {
      const ids = rows.map(({ caseId }) => caseId);
      const before = new Map(rows.map((row) => [row.caseId, row]));
      const items = rows.map((row) => ({ row, actionId: crypto.randomUUID() }));
      const answered = awaitUndo();
      setPending(ids, true);
      if (expected)
        putRows(
          client,
          rows.map((row) => ({ ...row, ...expected(row) })),
        );
      try {
        const recorded = await sendAll(items, what);
        const isUndoWished = answered();
        putRows(
          client,
          recorded.flatMap((item) => (item.row ? [item.row] : [])),
        );
        putRows(
          client,
          recorded.filter((item) => !item.row).flatMap(({ caseId }) => before.get(caseId) ?? []),
        );
        settle(client, ids);
        const done = recorded.filter((item) => item.outcome === 'RECORDED');
        const refusals = await refusalsOf(recorded, before);
        if (done.length > 0) tell(done, isUndoWished);
        else if (refusals[0] && rows.length === 1) notify(refusals[0].reason, { tone: 'PROBLEM' });
        return refusals;
      } catch (error) {
        putRows(client, rows);
        if (!(error instanceof RequestFailed)) throw error;
        notify(failureText(shell, error), { tone: 'PROBLEM' });
        return [];
      } finally {
        answered();
        setPending(ids, false);
      }

      function tell(done: readonly RecordedItem[], isUndoWished: boolean): void {
        const back = done.flatMap((item): Back[] => {
          const row = before.get(item.caseId);
          if (!row) return [];
          if (undo) return [{ row, action: undo(row) }];
          return [...item.actionIds].reverse().map((actionId) => ({
            row,
            action: { correct: { actionId, reason: t('undoReason') } },
          }));
        });
        const doneRows = done.flatMap(({ caseId }) => before.get(caseId) ?? []);
        const run = (): void =>
          void takeBack(client, back).then(
            (isDone) => notify(isDone ? t('undone') : t('notUndone'), isDone ? {} : { tone: 'PROBLEM' }),
            (error: unknown) => notify(failureText(shell, error), { tone: 'PROBLEM' }),
          );
        if (isUndoWished) return run();
        sayDone(said(doneRows), { label: shell('undo'), undo: run, ...(seconds ? { seconds } : {}) });
      }
    },
    [client, t, shell],
  );
}

async function sendAll(
  items: readonly { row: BoardRow; actionId: string }[],
  what: SendOptions['what'],
): Promise<RecordedItem[]> {
  if (typeof what !== 'function') {
    const input = {
      macroId: what.macroId,
      items: items.map(({ row, actionId }) => ({ actionId, caseId: row.caseId })),
    };
    return twice(async () => (await request(RUN_MACRO, { input })).runMacro.items);
  }
  const input = {
    items: items.map(({ row, actionId }) => ({ actionId, caseId: row.caseId, action: what(row) })),
  };
  return twice(async () => (await request(RECORD_ACTIONS, { input })).recordActions.items);
}

/** A lost answer is asked for once more: the ids are the same, so nothing is recorded twice. */
async function twice<Result>(send: () => Promise<Result>): Promise<Result> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof RequestFailed && error.kind === 'OFFLINE') return send();
    throw error;
  }
}

async function takeBack(client: QueryClient, back: readonly Back[]): Promise<boolean> {
  const ids = back.map(({ row }) => row.caseId);
  setPending(ids, true);
  try {
    const input = {
      items: back.map(({ row, action }) => ({ actionId: crypto.randomUUID(), caseId: row.caseId, action })),
    };
    const { items } = (await request(RECORD_ACTIONS, { input })).recordActions;
    putRows(
      client,
      items.flatMap((item) => (item.row ? [item.row] : [])),
    );
    settle(client, ids);
    return items.every((item) => item.outcome === 'RECORDED');
  } finally {
    setPending(ids, false);
  }
}

/** Puts rows into the loaded lists, where they stand in them. */
function putRows(client: QueryClient, rows: readonly BoardRow[]): void {
  if (rows.length === 0) return;
  const byId = new Map(rows.map((row) => [row.caseId, row]));
  client.setQueriesData<Board>({ queryKey: ['board'] }, (board) =>
    board
      ? {
          ...board,
          items: board.items.map((row) => byId.get(row.caseId) ?? row),
        }
      : board,
  );
}

/** What else shows these cases is asked again when it is next seen. */
function settle(client: QueryClient, caseIds: readonly string[]): void {
  for (const id of caseIds) void client.invalidateQueries({ queryKey: ['case', id] });
  for (const list of ['board', 'cases', 'stepCompletion'])
    void client.invalidateQueries({ queryKey: [list] });
}

async function refusalsOf(
  recorded: readonly RecordedItem[],
  rows: ReadonlyMap<string, BoardRow>,
): Promise<Refusal[]> {
  const refused = recorded.filter((item) => item.outcome !== 'RECORDED');
  if (refused.length === 0) return [];
  const isEnglish = currentLanguage() === 'en';
  if (!isEnglish) await loadWords('case');
  const known = isEnglish
    ? {}
    : (i18next.getFixedT(null, 'case')('refused', { returnObjects: true }) as Record<string, string>);
  return refused.map((item) => ({
    caseId: item.caseId,
    name: rows.get(item.caseId)?.patientName ?? '',
    reason: known[item.code ?? ''] ?? item.message ?? '',
  }));
}
