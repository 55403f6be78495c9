import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';

/**
 * State that outlives its component: what was typed is still there after another panel or another case was looked at.
 * It lives in the memory of this tab, beside the loaded facts, and is forgotten with them at sign-out.
 */
export function useDraft<T>(
  caseId: string,
  name: string,
  start: () => T,
): [T, (next: T | ((current: T) => T)) => void] {
  const client = useQueryClient();
  const [value, setValue] = useState<T>(() => client.getQueryData<T>(['draft', caseId, name]) ?? start());
  const keep = useCallback(
    (next: T | ((current: T) => T)) => {
      setValue((current) => {
        const made = typeof next === 'function' ? (next as (current: T) => T)(current) : next;
        client.setQueryDefaults(['draft'], { gcTime: Infinity });
        client.setQueryData(['draft', caseId, name], made);
        return made;
      });
    },
    [client, caseId, name],
  );
  return [value, keep];
}
