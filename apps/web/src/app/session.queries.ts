import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouteContext, useRouter } from '@tanstack/react-router';
import { request } from '../api/request.js';
import type { MePartsFragment } from '../gql/graphql.js';
import { changeLanguage } from '../i18n/i18n.js';
import type { Language } from '../i18n/languages.js';
import { forgetCaseWalk } from './case-walk.js';
import { draftSaver } from './drafts/draft-saver.js';
import { ME, SET_LANGUAGE, SIGN_OUT } from './session.graphql.js';

export type Me = MePartsFragment;

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async () => (await request(ME)).me,
  staleTime: 5 * 60_000,
});

/** Who is signed in. Only for screens behind the sign-in. */
export function useMe(): Me {
  return useRouteContext({ from: '/staff' }).me;
}

export function useIsAdministrator(): boolean {
  return useMe().roles.includes('ADMINISTRATOR');
}

/** Ends the session and forgets everything that was loaded, so that nothing stays behind on this computer. */
export function useSignOut() {
  const client = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: async () => {
      await draftSaver.flush();
      const restore = rememberPreferences();
      await request(SIGN_OUT).finally(restore);
    },
    onSettled: async () => {
      forgetCaseWalk();
      client.clear();
      client.setQueryData(meQuery.queryKey, null);
      await router.navigate({ to: '/sign-in' });
    },
  });
}

/**
 * Signing out makes the browser empty this site's storage. Colors, language and saved filters say nothing about
 * anybody and belong to the computer, so they are put back.
 */
function rememberPreferences(): () => void {
  const kept = Object.entries(localStorage).filter(([key]) => key.startsWith('sextant.'));
  return () => kept.forEach(([key, value]) => localStorage.setItem(key, String(value)));
}

/** Changes the language at once; the server is told so that it is the same on the next computer. */
export function useSetLanguage() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (language: Language) => {
      await changeLanguage(language);
      if (!client.getQueryData(meQuery.queryKey)) return;
      const { setLanguage } = await request(SET_LANGUAGE, { input: { language } });
      client.setQueryData(meQuery.queryKey, setLanguage);
    },
  });
}
