import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { request } from '../../api/request.js';
import { failureText } from '../../components/ErrorState.js';
import { notify } from '../../components/notices.js';
import type { WorklistPartsFragment } from '../../gql/graphql.js';
import { useWords } from '../../i18n/i18n.js';
import { switchLetterKeys } from '../commands/letter-keys.js';
import { MY_WORKLIST, REMOVE_VIEW, SAVE_VIEW, SET_LETTER_KEYS } from './worklist.graphql.js';

export type MyWorklist = WorklistPartsFragment;
export type MacroView = MyWorklist['macros']['items'][number];

export const myWorklistQuery = queryOptions({
  queryKey: ['myWorklist'],
  queryFn: async () => (await request(MY_WORKLIST)).myWorklist,
  staleTime: 5 * 60_000,
});

/** Views, macros and whether letters are keys, as the person signed in has them; undefined until they are there. */
export function useMyWorklist(): MyWorklist | undefined {
  return useQuery(myWorklistQuery).data;
}

/** Keeps the keys as the person wants them. Once, in the shell. */
export function useLetterKeys(): void {
  const isOn = useMyWorklist()?.hasLetterKeys ?? true;
  useEffect(() => switchLetterKeys(isOn), [isOn]);
}

/** Whether single letters are keys for this person, and how to change it (WCAG 2.1.4). */
export function useLetterChoice(): { hasLetters: boolean; choose: (hasLetters: boolean) => void } {
  const t = useWords('shell');
  const client = useQueryClient();
  const hasLetters = useMyWorklist()?.hasLetterKeys ?? true;
  const { mutate } = useMutation({
    mutationFn: async (hasLetterKeys: boolean) =>
      (await request(SET_LETTER_KEYS, { input: { hasLetterKeys } })).setLetterKeys,
    onSuccess: (mine) => client.setQueryData(myWorklistQuery.queryKey, mine),
    onError: (error) => notify(`${failureText(t, error)} ${t('top.lettersFailed')}`, { tone: 'PROBLEM' }),
  });
  return { hasLetters, choose: mutate };
}

export function useSaveView() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (view: { name: string; address: string }) =>
      (await request(SAVE_VIEW, { input: { id: crypto.randomUUID(), ...view } })).saveView,
    onSuccess: (result) => {
      if (result.__typename === 'MyWorklist') client.setQueryData(myWorklistQuery.queryKey, result);
    },
  });
}

export function useRemoveView() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) => (await request(REMOVE_VIEW, { input: { id } })).removeView,
    onSuccess: (mine) => client.setQueryData(myWorklistQuery.queryKey, mine),
  });
}
