import { useEffect, useRef } from 'react';
import type { ActResult } from './act-result.js';
import type { FormValue } from './edits.js';

/** What a field is called and how its value reads; the fields on the page say so themselves. */
export type FieldWords = Map<string, { label: string; shown: (value: FormValue) => string }>;

/** Against a colleague who saves all the time somebody has to look, not the form. */
const MOST_REPEATS = 3;

export function isOvertaken(problem: Exclude<ActResult, { kind: 'RECORDED' }> | undefined): boolean {
  return problem?.kind === 'REFUSED' && problem.code === 'CHANGED_MEANWHILE';
}

/**
 * Repeats a save that was overtaken as soon as the newest case is here, when nothing typed stands against it.
 * @param isWanted refused, and no field left to choose
 * @param version of what is shown now; goes up when the newest has come
 * @returns to be called when a person saves: repeats are counted anew
 */
export function useRepeat(isWanted: boolean, version: number, repeat: () => void): () => void {
  const tries = useRef({ left: MOST_REPEATS, version: -1 });
  useEffect(() => {
    if (!isWanted || tries.current.left === 0 || tries.current.version === version) return;
    tries.current = { left: tries.current.left - 1, version };
    repeat();
  });
  return () => {
    tries.current = { left: MOST_REPEATS, version };
  };
}
