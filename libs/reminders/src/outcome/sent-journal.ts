import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/**
 * A file beside the database: a line right before a provider may have the message, and one the moment it said yes,
 * before the ledger says so. The page cache outlives a killed process, so a message that left is not sent again because
 * the worker died in between. That a line is missing proves nothing: a machine that lost its power lost it too.
 */
export interface SentJournal {
  /** Never throws. From here on nobody knows whether it left, until the provider answers. */
  noteHandedOver(tried: { deliveryId: string; leaseToken: string }): void;
  /** Never throws: a full disk must not turn a sent message into an error. */
  note(sent: { deliveryId: string; leaseToken: string; providerMessageId?: string }): void;
  /** The provider's id, '' when it gave none; undefined when this try is not on record. */
  find(deliveryId: string, leaseToken: string): string | undefined;
  /** Whether the last byte of this try was about to leave when the worker died. */
  wasHandedOver(deliveryId: string, leaseToken: string): boolean;
}

const LIMIT_BYTES = 5_000_000;
const REOPEN_MS = 1_000;
const NAME = 'sent.journal';
/** Stands where the provider's id stands once it answered. */
const HANDED_OVER = '?';

/** All workers of one machine share the folder. */
export function openSentJournal(folder: string): SentJournal {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, NAME);
  const older = `${file}.1`;
  /** Kept open: it is written for every message. Another worker of the machine may have begun a new file since. */
  let kept: { fd: number; bytes: number; openedMs: number } | undefined;
  const current = (): { fd: number; bytes: number; openedMs: number } => {
    if (kept && kept.bytes < LIMIT_BYTES && performance.now() - kept.openedMs < REOPEN_MS) return kept;
    if (kept) closeSync(kept.fd);
    kept = undefined;
    if (existsSync(file) && statSync(file).size > LIMIT_BYTES) renameSync(file, older);
    const fd = openSync(file, 'a');
    kept = { fd, bytes: fstatSync(fd).size, openedMs: performance.now() };
    return kept;
  };
  const write = (
    { deliveryId, leaseToken }: { deliveryId: string; leaseToken: string },
    word: string,
  ): void => {
    try {
      const at = current();
      at.bytes += writeSync(at.fd, `${deliveryId} ${leaseToken} ${word}\n`);
    } catch {
      // The ledger is the record; this file only narrows a gap.
    }
  };
  /** What was noted of one try. */
  const words = (deliveryId: string, leaseToken: string): string[] => {
    const key = `${deliveryId} ${leaseToken} `;
    return [file, older]
      .filter((each) => existsSync(each))
      .flatMap((each) => readFileSync(each, 'utf8').split('\n'))
      .filter((line) => line.startsWith(key))
      .map((line) => line.slice(key.length));
  };
  return {
    noteHandedOver: (tried) => write(tried, HANDED_OVER),
    note: (sent) => write(sent, sent.providerMessageId ?? ''),
    find: (deliveryId, leaseToken) => words(deliveryId, leaseToken).find((word) => word !== HANDED_OVER),
    wasHandedOver: (deliveryId, leaseToken) => words(deliveryId, leaseToken).includes(HANDED_OVER),
  };
}

/** Where there is no folder to write to. */
export const noJournal: SentJournal = {
  noteHandedOver: () => {},
  note: () => {},
  find: () => undefined,
  wasHandedOver: () => false,
};
