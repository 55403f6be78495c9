import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../api/request.js';
import type {
  DeactivatePersonInput,
  InvitePersonInput,
  PersonPartsFragment,
  ReactivatePersonInput,
  UpdatePersonInput,
} from '../../gql/graphql.js';
import {
  DEACTIVATE_PERSON,
  INVITE_PERSON,
  PEOPLE,
  REACTIVATE_PERSON,
  RENEW_INVITATION,
  UPDATE_PERSON,
} from './people.graphql.js';

export type Person = PersonPartsFragment;

export const peopleQuery = queryOptions({
  queryKey: ['people', 'all'],
  queryFn: async () => (await request(PEOPLE)).people.items,
});

/** Whatever the server answered, the list is asked again: a conflict or a refusal means that ours is old. */
function usePeopleMutation<Input, Result>(send: (input: Input) => Promise<Result>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => client.invalidateQueries({ queryKey: ['people'] }),
  });
}

export function useInvitePerson() {
  return usePeopleMutation(
    async (input: InvitePersonInput) => (await request(INVITE_PERSON, { input })).invitePerson,
  );
}

export function useRenewInvitation() {
  return usePeopleMutation(
    async (personId: string) => (await request(RENEW_INVITATION, { input: { personId } })).renewInvitation,
  );
}

export function useUpdatePerson() {
  return usePeopleMutation(
    async (input: UpdatePersonInput) => (await request(UPDATE_PERSON, { input })).updatePerson,
  );
}

export function useDeactivatePerson() {
  return usePeopleMutation(
    async (input: DeactivatePersonInput) => (await request(DEACTIVATE_PERSON, { input })).deactivatePerson,
  );
}

export function useReactivatePerson() {
  return usePeopleMutation(
    async (input: ReactivatePersonInput) => (await request(REACTIVATE_PERSON, { input })).reactivatePerson,
  );
}
