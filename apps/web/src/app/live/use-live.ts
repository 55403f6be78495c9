import type { LiveEvent } from '@sextant/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { meQuery, useMe } from '../session.queries.js';
import { refreshCases, refreshEverything } from './apply-news.js';
import { createGatherer } from './gather.js';
import { noteHere } from './here.js';
import { startLive } from './live-connection.js';

/** Keeps what is on the screen true while somebody is signed in. Used once, by the frame of all screens. */
export function useLive(): void {
  const client = useQueryClient();
  const router = useRouter();
  const { id } = useMe();
  useEffect(() => {
    const gatherer = createGatherer((cases) => refreshCases(client, id, cases));
    const askWhoIsThere = (): void => {
      client.removeQueries({ queryKey: meQuery.queryKey });
      void router.invalidate();
    };
    const hear = (event: LiveEvent): void => {
      switch (event.kind) {
        case 'CASES':
          return gatherer.add(event.cases);
        case 'EVERYTHING':
          return refreshEverything(client);
        case 'PRESENCE':
          return noteHere(event.here);
        case 'ABSENCES':
          void client.invalidateQueries({ queryKey: ['absences'] });
          void client.invalidateQueries({ queryKey: ['board'] });
          return;
        case 'CLOCK':
          // Another day, perhaps: who is signed in says which.
          askWhoIsThere();
          return refreshEverything(client);
        case 'ENDED':
          return askWhoIsThere();
      }
    };
    const stop = startLive(hear);
    return () => {
      stop();
      gatherer.stop();
      noteHere([]);
    };
  }, [client, router, id]);
}
