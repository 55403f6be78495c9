import { useCallback, useEffect, useRef, useState } from 'react';

export interface Selection {
  ids: ReadonlySet<string>;
  toggle: (caseId: string) => void;
  /** From the one toggled last down or up to this one. */
  extendTo: (caseId: string) => void;
  all: () => void;
  clear: () => void;
  /** Keeps these of the selected ones. */
  keep: (caseIds: readonly string[]) => void;
}

interface State {
  ids: ReadonlySet<string>;
  anchorId?: string;
}

const NOTHING: State = { ids: new Set() };

/** Which rows of a list are selected; ones that have left the list do not count. */
export function useSelection(orderedIds: readonly string[]): Selection {
  const [state, setState] = useState<State>(NOTHING);
  const toggle = useCallback(
    (caseId: string) =>
      setState(({ ids }) => {
        const next = new Set(ids);
        if (!next.delete(caseId)) next.add(caseId);
        return { ids: next, anchorId: caseId };
      }),
    [],
  );
  const extendTo = useCallback(
    (caseId: string) => setState((now) => extended(now, orderedIds, caseId)),
    [orderedIds],
  );
  const all = useCallback(() => setState({ ids: new Set(orderedIds) }), [orderedIds]);
  const clear = useCallback(() => setState(NOTHING), []);
  const keep = useCallback((caseIds: readonly string[]) => setState({ ids: new Set(caseIds) }), []);
  return { ids: state.ids, toggle, extendTo, all, clear, keep };
}

/** A stable way to select by the pointer: with Shift everything from the row selected last. */
export function usePick({ toggle, extendTo }: Selection): (caseId: string, isRange: boolean) => void {
  const extendNow = useRef(extendTo);
  useEffect(() => {
    extendNow.current = extendTo;
  });
  return useCallback(
    (caseId: string, isRange: boolean) => (isRange ? extendNow.current(caseId) : toggle(caseId)),
    [toggle],
  );
}

/** Everything between the row selected last and this one, both included. */
export function extended(state: State, orderedIds: readonly string[], caseId: string): State {
  const from = state.anchorId === undefined ? -1 : orderedIds.indexOf(state.anchorId);
  const to = orderedIds.indexOf(caseId);
  if (to < 0) return state;
  const [first, last] = from < 0 ? [to, to] : [Math.min(from, to), Math.max(from, to)];
  return {
    ids: new Set([...state.ids, ...orderedIds.slice(first, last + 1)]),
    anchorId: state.anchorId ?? caseId,
  };
}
