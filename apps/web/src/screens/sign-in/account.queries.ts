import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { request } from '../../api/request.js';
import { meQuery, type Me } from '../../app/session.queries.js';
import { startPage } from '../../app/start-page.js';
import {
  ACCEPT_INVITATION,
  CONFIRM_SECOND_FACTOR,
  ENROLL_SECOND_FACTOR,
  INVITATION,
  REQUEST_PASSWORD_RESET,
  RESET_PASSWORD,
  SIGN_IN,
  VERIFY_SECOND_FACTOR,
} from './account.graphql.js';

/** Goes on as the person now signed in: to the second factor if one has to be set up, else to where they wanted. */
export function useEnter(): (me: Me, next?: string) => Promise<void> {
  const client = useQueryClient();
  const router = useRouter();
  return async (me, next) => {
    client.clear();
    client.setQueryData(meQuery.queryKey, me);
    if (me.mustEnrollSecondFactor) return router.navigate({ to: '/second-factor', search: { next } });
    if (next) return router.history.push(next);
    return router.navigate({ to: startPage(me.roles) });
  };
}

export function useSignIn() {
  return useMutation({
    mutationFn: async (input: { email: string; password: string }) =>
      (await request(SIGN_IN, { input })).signIn,
  });
}

export function useVerifySecondFactor() {
  return useMutation({
    mutationFn: async (code: string) =>
      (await request(VERIFY_SECOND_FACTOR, { input: { code } })).verifySecondFactor,
  });
}

export function useEnrollSecondFactor() {
  return useMutation({
    mutationFn: async () => (await request(ENROLL_SECOND_FACTOR)).enrollSecondFactor,
    gcTime: 0,
  });
}

export function useConfirmSecondFactor() {
  return useMutation({
    mutationFn: async (code: string) =>
      (await request(CONFIRM_SECOND_FACTOR, { input: { code } })).confirmSecondFactor,
  });
}

export function invitationQuery(token: string) {
  return queryOptions({
    queryKey: ['invitation', token],
    queryFn: async () => (await request(INVITATION, { token })).invitation,
    staleTime: Infinity,
  });
}

export function useAcceptInvitation() {
  return useMutation({
    mutationFn: async (input: { token: string; name: string; password: string }) =>
      (await request(ACCEPT_INVITATION, { input })).acceptInvitation,
  });
}

export function useRequestPasswordReset() {
  return useMutation({
    mutationFn: (email: string) => request(REQUEST_PASSWORD_RESET, { input: { email } }),
  });
}

export function useResetPassword() {
  return useMutation({
    mutationFn: async (input: { token: string; password: string }) =>
      (await request(RESET_PASSWORD, { input })).resetPassword,
  });
}
