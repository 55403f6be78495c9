let aheadMs = 0;

/** The server's time, from the header of an answer: the demo's clock may be days ahead of this computer's. */
export function noteServerTime(now: string | null): void {
  const serverMs = now === null ? NaN : Date.parse(now);
  if (!Number.isNaN(serverMs)) aheadMs = serverMs - Date.now();
}

/** The only clock of the web app: the server's, as of its last answer. */
export const clock = {
  /** Milliseconds since 1970. */
  nowMs: (): number => Date.now() + aheadMs,
  /** ISO 8601 in UTC. */
  now: (): string => new Date(Date.now() + aheadMs).toISOString(),
};
