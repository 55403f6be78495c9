import type { LivePresence } from '@sextant/contract';

/** Twice the time between two signs of a tab, and a little: a tab that vanished is forgotten within 30 seconds. */
const FORGET_MS = 24_000;

interface Sign {
  personId: string;
  caseId: string;
  atMs: number;
}

/** Who has which case open, from the signs their tabs give. In memory: every process hears every sign. */
export class Presence {
  private readonly orgs = new Map<string, Map<string, Sign>>();

  /** A tab shows this case, or none. Answers whether that is news. */
  note(
    orgId: string,
    { personId, tabId, caseId, atMs }: Partial<Sign> & Omit<Sign, 'caseId'> & { tabId: string },
  ): boolean {
    const tabs = this.orgs.get(orgId) ?? new Map<string, Sign>();
    this.orgs.set(orgId, tabs);
    const key = `${personId} ${tabId}`;
    const before = tabs.get(key)?.caseId;
    if (caseId === undefined) tabs.delete(key);
    else tabs.set(key, { personId, caseId, atMs });
    if (tabs.size === 0) this.orgs.delete(orgId);
    return before !== caseId;
  }

  /** Forgets tabs that gave no sign for a while; answers the organizations in which somebody went. */
  forget(nowMs: number): string[] {
    const changed = new Set<string>();
    for (const [orgId, tabs] of this.orgs) {
      for (const [key, { atMs }] of tabs) {
        if (nowMs - atMs <= FORGET_MS) continue;
        tabs.delete(key);
        changed.add(orgId);
      }
      if (tabs.size === 0) this.orgs.delete(orgId);
    }
    return [...changed];
  }

  /** Each person once a case, however many tabs. */
  in(orgId: string): LivePresence[] {
    const seen = new Map<string, LivePresence>();
    for (const { personId, caseId } of this.orgs.get(orgId)?.values() ?? [])
      seen.set(`${caseId} ${personId}`, { caseId, personId });
    return [...seen.values()];
  }

  isOpenBy(orgId: string, personId: string, caseId: string): boolean {
    return this.in(orgId).some((one) => one.personId === personId && one.caseId === caseId);
  }
}
