import { setTimeout as pause } from 'node:timers/promises';
import type { Product } from '../../../../tools/testing/product.js';

export interface OutboxMessage {
  channel: string;
  language: string;
  recipient: string;
  subject: string | null;
  body: string;
  link: string | null;
  at: string;
}

/** What patients would see, newest first. */
export async function outbox(product: Product, patient: string): Promise<OutboxMessage[]> {
  const answer = await fetch(`${product.url}/dev/outbox.json?q=${encodeURIComponent(patient)}`);
  const { messages } = (await answer.json()) as { messages: OutboxMessage[] };
  return messages;
}

/** Asks again until the answer is there; a condition, never a fixed wait. */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined>,
  limitMs = 30_000,
): Promise<T> {
  const end = performance.now() + limitMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (performance.now() > end) throw new Error(`Waited ${limitMs / 1000} s in vain for: ${what}`);
    await pause(100);
  }
}
