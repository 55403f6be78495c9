/** How long somebody may do nothing before requests count as the page's own and no longer as theirs. */
const IDLE_MS = 60_000;

let lastInputAt = performance.now();

if (typeof window !== 'undefined') {
  const note = (): void => {
    lastInputAt = performance.now();
  };
  for (const type of ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const) {
    window.addEventListener(type, note, { passive: true, capture: true });
  }
}

/** Nobody has touched this page for a minute: what it asks for now must not keep the session alive. */
export function isIdle(): boolean {
  return performance.now() - lastInputAt > IDLE_MS;
}
