import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../../api/request.js';
import { useMe } from '../../app/session.queries.js';
import type { AbsencePartsFragment, SetAbsenceMutationVariables } from '../../gql/graphql.js';
import { ABSENCES, END_ABSENCE, SET_ABSENCE } from './absence.graphql.js';

export type Absence = AbsencePartsFragment;

/** Absences of today and later. Changes are heard of, so they stay fresh. */
export const absencesQuery = queryOptions({
  queryKey: ['absences'],
  queryFn: async () => (await request(ABSENCES)).absences.items,
  staleTime: 5 * 60_000,
});

/** The absence because of which somebody else's case stands among mine; undefined for all others. */
export function useCovered(navigatorId: string | null | undefined, today: string): Absence | undefined {
  const me = useMe();
  const { data } = useQuery({ ...absencesQuery, enabled: navigatorId != null && navigatorId !== me.id });
  return data?.find(
    (absence) =>
      absence.personId === navigatorId &&
      absence.coveredById === me.id &&
      absence.fromOn <= today &&
      absence.untilOn >= today,
  );
}

function useRefresh() {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: ['absences'] });
    void client.invalidateQueries({ queryKey: ['board'] });
  };
}

export function useSetAbsence() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async (input: SetAbsenceMutationVariables['input']) =>
      (await request(SET_ABSENCE, { input })).setAbsence,
    onSettled: refresh,
  });
}

export function useEndAbsence() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async (absenceId: string) =>
      (await request(END_ABSENCE, { input: { absenceId } })).endAbsence,
    onSettled: refresh,
  });
}
