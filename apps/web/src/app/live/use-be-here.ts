import { useEffect } from 'react';
import { request } from '../../api/request.js';
import { BE_HERE } from './live.graphql.js';

/** The server forgets a tab after 24 seconds of silence. */
const SAY_EVERY_MS = 10_000;
const tabId = crypto.randomUUID();

/** Tells colleagues that this case is in front of somebody, for as long as it is. A hidden tab is nobody's eyes. */
export function useBeHere(caseId: string): void {
  useEffect(() => {
    let isSaid = false;
    const say = (here: boolean): void => {
      if (!here && !isSaid) return;
      isSaid = here;
      // Missed once is said again in ten seconds.
      request(BE_HERE, { input: { tabId, caseId: here ? caseId : null } }).catch(() => undefined);
    };
    const look = (): void => say(document.visibilityState === 'visible');
    const leave = (): void => say(false);
    look();
    const timer = setInterval(look, SAY_EVERY_MS);
    document.addEventListener('visibilitychange', look);
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [caseId]);
}
