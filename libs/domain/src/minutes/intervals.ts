/** Half-open: the end belongs to what follows. In milliseconds since 1970. */
export interface Interval {
  startMs: number;
  endMs: number;
}

/** What is left of the interval without the taken ones, in order. */
export function subtracted(interval: Interval, taken: readonly Interval[]): Interval[] {
  return taken.reduce<Interval[]>(
    (pieces, { startMs, endMs }) =>
      pieces.flatMap((piece) =>
        [
          { startMs: piece.startMs, endMs: Math.min(piece.endMs, startMs) },
          { startMs: Math.max(piece.startMs, endMs), endMs: piece.endMs },
        ].filter((part) => part.startMs < part.endMs),
      ),
    interval.startMs < interval.endMs ? [interval] : [],
  );
}

/** The part of an interval inside another; undefined when they do not meet. */
export function clipped(interval: Interval, within: Interval): Interval | undefined {
  const startMs = Math.max(interval.startMs, within.startMs);
  const endMs = Math.min(interval.endMs, within.endMs);
  return startMs < endMs ? { startMs, endMs } : undefined;
}

export function lengthMs(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
}

/**
 * Gives every moment away once: in the order of the claims, each gets what neither its person nor its patient has been
 * given before. A moment of a claim that was not given to it is therefore covered by another claim of the same person
 * or the same patient.
 */
export function shareOut<Claim extends { personId: string; caseId: string; interval: Interval }>(
  claims: readonly Claim[],
): { claim: Claim; pieces: Interval[] }[] {
  const ofPerson = new Map<string, Interval[]>();
  const ofCase = new Map<string, Interval[]>();
  return claims.map((claim) => {
    const person = ofPerson.get(claim.personId) ?? [];
    const patient = ofCase.get(claim.caseId) ?? [];
    const pieces = subtracted(claim.interval, [...person, ...patient]);
    ofPerson.set(claim.personId, [...person, ...pieces]);
    ofCase.set(claim.caseId, [...patient, ...pieces]);
    return { claim, pieces };
  });
}
