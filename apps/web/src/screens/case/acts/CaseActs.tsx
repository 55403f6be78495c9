import { createContext, use, useMemo, useRef, type ReactNode } from 'react';
import { useRecordAction } from '../case.queries.js';
import type { ActionInput, CaseView } from '../case.types.js';
import { createActionIds, type ActionIds } from './action-ids.js';
import { actResult, failedResult, type ActResult } from './act-result.js';

export interface SendOptions {
  /** The version the person was looking at; without it the server merges by itself. */
  expectedVersion?: number | undefined;
  /** Ids of a form that may try again; buttons share one set. */
  ids?: ActionIds;
}

interface Acts {
  /** The case as it is shown now. */
  view: CaseView;
  /** Something was recorded as a whole: a form or a button is done. */
  onRecorded: (() => void) | undefined;
  /** Sends one act to the server. Never throws and says nothing to the reader: callers do. */
  send(action: ActionInput, options?: SendOptions): Promise<ActResult>;
}

const ActsContext = createContext<Acts | undefined>(undefined);

interface CaseActsProps {
  view: CaseView;
  /** After an act was recorded, but not after one was taken back. */
  onRecorded?: (() => void) | undefined;
  children: ReactNode;
}

/** Everything below can act on this case. */
export function CaseActs({ view, onRecorded, children }: CaseActsProps) {
  const { mutateAsync } = useRecordAction();
  const buttonIds = useRef(createActionIds());
  const acts = useMemo<Acts>(
    () => ({
      view,
      onRecorded,
      async send(action, { expectedVersion, ids = buttonIds.current } = {}) {
        try {
          const input = {
            actionId: ids.idOf(action),
            caseId: view.id,
            action,
            expectedVersion: expectedVersion ?? null,
          };
          const result = actResult(await mutateAsync(input));
          if (ids === buttonIds.current) ids.settle(action);
          return result;
        } catch (error) {
          return failedResult(error);
        }
      },
    }),
    [view, onRecorded, mutateAsync],
  );
  return <ActsContext value={acts}>{children}</ActsContext>;
}

export function useActs(): Acts {
  const acts = use(ActsContext);
  if (!acts) throw new Error('useActs needs CaseActs above it');
  return acts;
}
