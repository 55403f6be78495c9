import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { request } from '../../api/request.js';
import type {
  RecordActionMutation,
  RecordActionMutationVariables,
  RemoveContactPointMutationVariables,
  SaveContactPointMutationVariables,
  UpdatePatientMutationVariables,
} from '../../gql/graphql.js';
import {
  CASE,
  CENTER_CHOICES,
  HOLDER_CHOICES,
  NAVIGATOR_CHOICES,
  RECORD_ACTION,
  REMOVE_CONTACT_POINT,
  SAVE_CONTACT_POINT,
  UPDATE_PATIENT,
} from './case.graphql.js';
import type { CaseView } from './case.types.js';

export function caseQuery(caseId: string) {
  return queryOptions({
    queryKey: ['case', caseId],
    queryFn: async () => (await request(CASE, { id: caseId })).case,
  });
}

/** The directory as the holder picker needs it; search narrows it on the server. */
export function holderChoicesQuery(search: string) {
  return queryOptions({
    queryKey: ['holders', 'choices', search],
    queryFn: async () => (await request(HOLDER_CHOICES, { search: search || null })).holders,
    staleTime: 5 * 60_000,
  });
}

export function centerChoicesQuery(search: string) {
  return queryOptions({
    queryKey: ['centers', 'choices', search],
    queryFn: async () => (await request(CENTER_CHOICES, { search: search || null })).centers,
    staleTime: 5 * 60_000,
  });
}

/** Who a case can be handed to: active navigators and supervisors. */
export function navigatorChoicesQuery() {
  return queryOptions({
    queryKey: ['people', 'choices'],
    queryFn: async () => (await request(NAVIGATOR_CHOICES)).people.items,
    select: (people) =>
      people.filter(
        (person) => person.status === 'ACTIVE' && person.roles.some((role) => role !== 'ADMINISTRATOR'),
      ),
    staleTime: 60_000,
  });
}

/** Puts the answered case on the page at once; lists that show some of it are asked again when they are next seen. */
export function showCase(client: QueryClient, view: CaseView): void {
  client.setQueryData(caseQuery(view.id).queryKey, (shown) =>
    shown && shown.version > view.version ? shown : view,
  );
  for (const list of ['board', 'cases', 'stepCompletion'])
    void client.invalidateQueries({ queryKey: [list] });
}

export type RecordResult = RecordActionMutation['recordAction'];

export function useRecordAction() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: RecordActionMutationVariables['input']) =>
      (await request(RECORD_ACTION, { input })).recordAction,
    onSuccess: (result) => {
      if (result.__typename === 'ActionRecorded') showCase(client, result.case);
      if (result.__typename === 'ActionRefused' && result.current) showCase(client, result.current);
    },
  });
}

export function useUpdatePatient() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: UpdatePatientMutationVariables['input']) =>
      (await request(UPDATE_PATIENT, { input })).updatePatient,
    onSuccess: (result) => showPatient(client, result),
  });
}

export function useSaveContactPoint() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: SaveContactPointMutationVariables['input']) =>
      (await request(SAVE_CONTACT_POINT, { input })).saveContactPoint,
    onSuccess: (result) => showPatient(client, result),
  });
}

export function useRemoveContactPoint() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: RemoveContactPointMutationVariables['input']) =>
      (await request(REMOVE_CONTACT_POINT, { input })).removeContactPoint,
    onSuccess: (result) => showPatient(client, result),
  });
}

/** A patient's details have versions of their own, so this answer replaces whatever is shown; a conflict asks again. */
function showPatient(client: QueryClient, result: { __typename: string; case?: CaseView }): void {
  if (result.case) {
    client.setQueryData(caseQuery(result.case.id).queryKey, result.case);
    void client.invalidateQueries({ queryKey: ['board'] });
  } else if (result.__typename === 'Conflict') {
    void client.invalidateQueries({ queryKey: ['case'] });
  }
}
