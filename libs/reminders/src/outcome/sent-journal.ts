import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A file beside the database: one line the moment a provider said yes, before the ledger says so. The page cache
 * outlives a killed process, so a message that left is not sent again because the worker died in between.
 */
export interface SentJournal {
  /** Never throws: a full disk must not turn a sent message into an error. */
  note(sent: { deliveryId: string; leaseToken: string; providerMessageId?: string }): void;
  /** The provider's id, '' when it gave none; undefined when this try is not on record. */
  find(deliveryId: string, leaseToken: string): string | undefined;
}

const LIMIT_BYTES = 5_000_000;
const NAME = 'sent.journal';

/** All workers of one machine share the folder. */
export function openSentJournal(folder: string): SentJournal {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, NAME);
  const older = `${file}.1`;
  return {
    note({ deliveryId, leaseToken, providerMessageId }) {
      try {
        if (existsSync(file) && statSync(file).size > LIMIT_BYTES) renameSync(file, older);
        appendFileSync(file, `${deliveryId} ${leaseToken} ${providerMessageId ?? ''}\n`);
      } catch {
        // The ledger is the record; this file only narrows a gap.
      }
    },
    find(deliveryId, leaseToken) {
      const key = `${deliveryId} ${leaseToken} `;
      for (const each of [file, older]) {
        if (!existsSync(each)) continue;
        const line = readFileSync(each, 'utf8')
          .split('\n')
          .find((text) => text.startsWith(key));
        if (line !== undefined) return line.slice(key.length);
      }
      return undefined;
    },
  };
}

/** Where there is no folder to write to. */
export const noJournal: SentJournal = { note: () => {}, find: () => undefined };
