import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { request } from '../../api/request.js';
import { useMe } from '../session.queries.js';
import { worksCases } from '../start-page.js';
import { draftSaver } from './draft-saver.js';
import { DRAFTS } from './drafts.graphql.js';

export interface ServerDraft<T> {
  value: T;
  /** Keeps another value; `forget` when nothing is half-done any more. */
  keep: (next: T | ((current: T) => T)) => void;
  forget: () => void;
  /** When it was saved, while the value shown is one that was left behind earlier; undefined once it is touched. */
  leftAt: string | undefined;
}

export interface ServerDraftOptions<T> {
  /** Null for a form that is about no case. */
  caseId: string | null;
  /** Names the form within the case, or among those about none. */
  form: string;
  empty: () => T;
  /** Whether there is anything to keep. */
  isEmpty: (value: T) => boolean;
  /** The value from what was stored; undefined when it can no longer be used. */
  read: (stored: unknown) => T | undefined;
  /** What of it goes to the server; all when left out. The rest is kept in the memory of the tab. */
  toStore?: (value: T) => unknown;
}

interface StoredDraft {
  content: unknown;
  savedAt: string;
}

/** The person's own drafts of a case by form, or of forms about none; one request a page. */
export function draftsQuery(personId: string, caseId: string | null) {
  return queryOptions({
    queryKey: ['drafts', personId, caseId],
    queryFn: async (): Promise<Record<string, StoredDraft>> => {
      const { drafts } = await request(DRAFTS, { caseId });
      return Object.fromEntries(
        drafts.map(({ form, content, savedAt }) => [
          form,
          { content: JSON.parse(content) as unknown, savedAt },
        ]),
      );
    },
    staleTime: Infinity,
  });
}

/**
 * State that survives a reload, a lost session and another computer: what is typed is kept on the server, for this
 * person alone, and in the memory of this tab. Nothing of it is ever written into the browser's storage.
 */
export function useServerDraft<T>(options: ServerDraftOptions<T>): ServerDraft<T> {
  const { caseId, form, empty, isEmpty, read, toStore } = options;
  const client = useQueryClient();
  const { id: personId, roles } = useMe();
  const { data: stored } = useQuery({
    ...draftsQuery(personId, caseId),
    enabled: caseId === null || worksCases(roles),
  });
  const [own, setOwn] = useState<T | undefined>(() => client.getQueryData<T>(ownKey(personId, caseId, form)));
  const left = stored?.[form];
  const leftValue = own === undefined && left ? read(left.content) : undefined;

  const keep = useCallback(
    (next: T | ((current: T) => T)) => {
      const key = ownKey(personId, caseId, form);
      const known = client.getQueryData(draftsQuery(personId, caseId).queryKey)?.[form];
      const current = client.getQueryData<T>(key) ?? (known && read(known.content)) ?? empty();
      const made = typeof next === 'function' ? (next as (current: T) => T)(current) : next;
      client.setQueryDefaults(['draft'], { gcTime: Infinity });
      client.setQueryData(key, made);
      setOwn(made);
      draftSaver.saveSoon({
        caseId,
        form,
        content: isEmpty(made) ? null : JSON.stringify(toStore ? toStore(made) : made),
      });
    },
    [client, personId, caseId, form, empty, isEmpty, read, toStore],
  );

  return {
    value: own ?? leftValue ?? empty(),
    keep,
    forget: useCallback(() => keep(empty()), [keep, empty]),
    leftAt: leftValue === undefined || isEmpty(leftValue) ? undefined : left?.savedAt,
  };
}

function ownKey(personId: string, caseId: string | null, form: string) {
  return ['draft', personId, caseId, form] as const;
}
