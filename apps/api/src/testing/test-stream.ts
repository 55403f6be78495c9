import { setTimeout as sleep } from 'node:timers/promises';
import type { LiveEvent } from '@sextant/contract';
import type { TestClient } from './test-client.js';

/** A browser's stream of events, everything it has heard so far. */
export interface TestStream {
  status: number;
  events: LiveEvent[];
  /** Everything that came over the wire. */
  text(): string;
  isOver(): boolean;
  /** Waits for an event that answers the question; fails after 8 seconds. */
  heard<Kind extends LiveEvent['kind']>(
    kind: Kind,
    isIt?: (event: Extract<LiveEvent, { kind: Kind }>) => boolean,
  ): Promise<Extract<LiveEvent, { kind: Kind }>>;
  over(): Promise<void>;
  close(): void;
}

const PATIENCE_MS = 8_000;

export async function openStream(client: TestClient): Promise<TestStream> {
  const abort = new AbortController();
  const headers = { accept: 'text/event-stream' };
  const response = await client.fetch('/live', { headers, signal: abort.signal });
  const events: LiveEvent[] = [];
  let text = '';
  let isOver = false;
  void read();

  async function read(): Promise<void> {
    try {
      const decoder = new TextDecoder();
      let rest = '';
      for await (const chunk of response.body ?? []) {
        const more = decoder.decode(chunk as Uint8Array, { stream: true });
        text += more;
        const parts = (rest + more).split('\n\n');
        rest = parts.pop() ?? '';
        for (const part of parts)
          if (part.startsWith('data: ')) events.push(JSON.parse(part.slice(6)) as LiveEvent);
      }
    } catch {
      // The test closed it.
    }
    isOver = true;
  }

  async function until<T>(what: () => T | undefined, named: string): Promise<T> {
    const end = performance.now() + PATIENCE_MS;
    for (;;) {
      const found = what();
      if (found !== undefined) return found;
      if (performance.now() > end) throw new Error(`Not heard: ${named}. Heard: ${JSON.stringify(events)}`);
      await sleep(10);
    }
  }

  return {
    status: response.status,
    events,
    text: () => text,
    isOver: () => isOver,
    heard: (kind, isIt = () => true) =>
      until(
        () =>
          events.find((event): event is Extract<LiveEvent, { kind: typeof kind }> => {
            return event.kind === kind && isIt(event as Extract<LiveEvent, { kind: typeof kind }>);
          }),
        kind,
      ),
    over: async () => {
      await until(() => isOver || undefined, 'the end');
    },
    close: () => {
      abort.abort();
    },
  };
}
