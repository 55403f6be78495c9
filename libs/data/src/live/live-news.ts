import { namedQuery } from '../tenant/named-query.js';

/** What triggers and processes tell each other about open screens. Ids only. */
export const LIVE_CHANNEL = 'sextant_live';

/** A case that changed; `version` only where it went up, so that whoever has it need not ask again. */
export interface ChangedCase {
  caseId: string;
  version?: number;
  /** Whose case it is, and whose it was before when that changed. */
  navigatorIds: string[];
}

export type LiveNews =
  | { kind: 'CASES'; orgId: string; cases: ChangedCase[] }
  /** Too much to name, or something may have been missed. Without an organization: all of them. */
  | { kind: 'EVERYTHING'; orgId?: string }
  /** A session ended, or what somebody may do changed. */
  | { kind: 'STANDING'; orgId: string; personId: string }
  | { kind: 'ABSENCES'; orgId: string }
  | { kind: 'CLOCK' }
  /** Somebody's tab shows this case, or none. Said again every few seconds. */
  | { kind: 'HERE'; orgId: string; personId: string; tabId: string; caseId?: string };

type SaidCase = [caseId: string, version: number | null, navigatorId: string | null, before?: string | null];
type Said = Exclude<LiveNews, { kind: 'CASES' }> | { kind: 'CASES'; orgId: string; cases: SaidCase[] };

/** Reads what was said on the channel; no words (the listener connected anew) mean that anything may have happened. */
export function readLiveNews(words: string | undefined): LiveNews {
  if (!words) return { kind: 'EVERYTHING' };
  const said = JSON.parse(words) as Said;
  if (said.kind !== 'CASES') return said;
  const cases = said.cases.map(([caseId, version, ...navigators]) => ({
    caseId,
    ...(version === null ? {} : { version }),
    navigatorIds: navigators.filter((id): id is string => typeof id === 'string'),
  }));
  return { ...said, cases };
}

/** Says it when the transaction commits: $1 words of at most 8,000 bytes. */
const SAY = namedQuery('live-say', `select pg_notify('${LIVE_CHANNEL}', $1)`);

/** The statement and its values that tell open screens of something no trigger sees. */
export function liveNews(
  news: Exclude<LiveNews, { kind: 'CASES' }> | { kind: 'CASES'; orgId: string; cases: SaidCase[] },
): [typeof SAY, [string]] {
  return [SAY, [JSON.stringify(news)]];
}
