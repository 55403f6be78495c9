import type { LiveEvent } from '@sextant/contract';

/** Name of the lock and of the channel between the tabs of one browser. */
const SHARED = 'sextant.live';
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;

type Hear = (event: LiveEvent) => void;

/**
 * News from the server, for as long as somebody is signed in. The tabs of one browser share a stream, because over
 * HTTP/1 a browser keeps six connections to a server: whoever holds the lock listens and passes on. A browser without
 * locks (plain http on another machine) gives each tab its own stream. Returns how to stop.
 */
export function startLive(hear: Hear): () => void {
  const stopped = new AbortController();
  const { signal } = stopped;
  const channel = new BroadcastChannel(SHARED);
  let lastPresence: LiveEvent | undefined;
  let isLeading = false;
  channel.onmessage = ({ data }: MessageEvent<LiveEvent | 'HELLO'>) => {
    if (data !== 'HELLO') hear(data);
    else if (isLeading && lastPresence) channel.postMessage(lastPresence);
  };
  channel.postMessage('HELLO');

  const lead = (hasFollowed: boolean): Promise<void> => {
    isLeading = true;
    return listenToServer(signal, hasFollowed, (event) => {
      if (event.kind === 'PRESENCE') lastPresence = event;
      channel.postMessage(event);
      hear(event);
    });
  };
  void leadWhenFree(signal, lead);
  return () => {
    stopped.abort();
    channel.close();
  };
}

async function leadWhenFree(
  signal: AbortSignal,
  lead: (hasFollowed: boolean) => Promise<void>,
): Promise<void> {
  if (!('locks' in navigator)) return lead(false);
  let hasFollowed = true;
  // Free at once: nobody led before, so nothing was missed.
  await navigator.locks.request(SHARED, { ifAvailable: true }, async (lock) => {
    hasFollowed = lock === null;
    if (lock) await lead(false);
  });
  if (!hasFollowed || signal.aborted) return;
  await navigator.locks
    .request(SHARED, { signal }, () => lead(true))
    .catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
}

/** Settles when it is told to stop. After every gap all is asked for again: nothing is said twice. */
function listenToServer(signal: AbortSignal, hasFollowed: boolean, say: Hear): Promise<void> {
  return new Promise((resolve) => {
    let hasMissed = hasFollowed;
    let waitMs = FIRST_WAIT_MS;
    let source: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const connect = (): void => {
      source = new EventSource('/live');
      source.onopen = () => {
        waitMs = FIRST_WAIT_MS;
        if (hasMissed) say({ kind: 'EVERYTHING' });
        hasMissed = true;
      };
      source.onmessage = ({ data }: MessageEvent<string>) => {
        const event = JSON.parse(data) as LiveEvent;
        say(event);
        if (event.kind === 'ENDED') later();
      };
      // The browser tries again by itself after a broken connection, but not after a refusal.
      source.onerror = () => {
        if (source?.readyState === EventSource.CLOSED) later();
      };
    };
    const later = (): void => {
      source?.close();
      clearTimeout(timer);
      timer = setTimeout(connect, waitMs);
      waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
    };
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      source?.close();
      resolve();
    });
    if (signal.aborted) resolve();
    else connect();
  });
}
