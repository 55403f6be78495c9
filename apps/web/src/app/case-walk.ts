import type { Board } from '../screens/today/board.queries.js';

/**
 * The list somebody came from, so that J and K on the case page walk it. Kept for the tab only; ids, never names.
 */
export interface CaseWalk {
  /** Which list, e.g. "today" or "caseload", for the way back. */
  from: 'today' | 'caseload' | 'cases';
  /** The address to go back to, with its filters. */
  backTo: string;
  caseIds: readonly string[];
  /** The board the list is made of; none where the server makes the list. */
  scope?: 'MINE' | 'TEAM';
}

/** The list as it is by now, filters and order kept. In memory only: after a reload the list is the one that was left. */
type Follow = (board: Board) => readonly string[];

const STORED_WALK = 'sextant.walk';
let walk: CaseWalk | undefined;
let follow: Follow | undefined;

export function startCaseWalk(next: CaseWalk, ids?: Follow): void {
  walk = next;
  follow = ids;
  sessionStorage.setItem(STORED_WALK, JSON.stringify(next));
}

/** The list somebody came from; undefined when they came from none. */
export function currentWalk(): CaseWalk | undefined {
  walk ??= storedWalk();
  return walk;
}

export interface WalkPlace {
  walk: CaseWalk;
  /** From 1; undefined when the case has left the list meanwhile. */
  position: number | undefined;
  total: number;
  previousId?: string;
  nextId?: string;
}

/** The list's neighbors of this case; undefined when it was not opened from a list it stood in. */
export function caseWalkAt(caseId: string, board: Board | undefined): WalkPlace | undefined {
  const started = currentWalk();
  if (!started?.caseIds.includes(caseId)) {
    // A case that came into the list after it was left can be walked to and from as well.
    if (!started || !board || !follow?.(board).includes(caseId)) return undefined;
  }
  const now = (board && follow?.(board)) ?? started.caseIds;
  return { walk: started, ...placeIn(started.caseIds, now, caseId) };
}

/** A case that has left the list stands where it stood: behind the nearest one before it that is still there. */
export function placeIn(
  before: readonly string[],
  now: readonly string[],
  caseId: string,
): Omit<WalkPlace, 'walk'> {
  const index = now.indexOf(caseId);
  const total = now.length;
  if (index >= 0) return { position: index + 1, total, ...neighbors(now[index - 1], now[index + 1]) };
  const ahead = before.slice(0, Math.max(0, before.indexOf(caseId))).findLast((id) => now.includes(id));
  const last = ahead === undefined ? -1 : now.indexOf(ahead);
  return { position: undefined, total, ...neighbors(now[last], now[last + 1]) };
}

function neighbors(previousId?: string, nextId?: string): Pick<WalkPlace, 'previousId' | 'nextId'> {
  return { ...(previousId ? { previousId } : {}), ...(nextId ? { nextId } : {}) };
}

export function forgetCaseWalk(): void {
  walk = undefined;
  follow = undefined;
  sessionStorage.removeItem(STORED_WALK);
}

function storedWalk(): CaseWalk | undefined {
  const text = sessionStorage.getItem(STORED_WALK);
  return text ? (JSON.parse(text) as CaseWalk) : undefined;
}
