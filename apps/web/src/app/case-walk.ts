/**
 * The list somebody came from, so that J and K on the case page walk it. Kept for the tab only; ids, never names.
 */
export interface CaseWalk {
  /** Which list, e.g. "today" or "caseload", for the way back. */
  from: 'today' | 'caseload' | 'cases';
  /** The address to go back to, with its filters. */
  backTo: string;
  caseIds: readonly string[];
}

const STORED_WALK = 'sextant.walk';
let walk: CaseWalk | undefined;

export function startCaseWalk(next: CaseWalk): void {
  walk = next;
  sessionStorage.setItem(STORED_WALK, JSON.stringify(next));
}

/** The list's neighbors of this case; undefined when it was not opened from a list it stands in. */
export function caseWalkAt(
  caseId: string,
): { walk: CaseWalk; position: number; total: number; previousId?: string; nextId?: string } | undefined {
  walk ??= storedWalk();
  const index = walk?.caseIds.indexOf(caseId) ?? -1;
  if (!walk || index < 0) return undefined;
  return {
    walk,
    position: index + 1,
    total: walk.caseIds.length,
    previousId: walk.caseIds[index - 1],
    nextId: walk.caseIds[index + 1],
  };
}

export function forgetCaseWalk(): void {
  walk = undefined;
  sessionStorage.removeItem(STORED_WALK);
}

function storedWalk(): CaseWalk | undefined {
  const text = sessionStorage.getItem(STORED_WALK);
  return text ? (JSON.parse(text) as CaseWalk) : undefined;
}
