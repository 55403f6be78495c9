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

/** One try of one delivery. */
export interface JournalTry {
  deliveryId: string;
  leaseToken: string;
}

/**
 * A file beside the database: a line when a message is taken for sending, one right before a provider may have it, and one
 * the moment it said yes, before the ledger says so. The page cache outlives a killed process, so what a dead worker did is
 * known: a message that left is not sent again, and one that had not left does not count as perhaps out. A machine that
 * lost its power lost its last lines too; so lines of an earlier boot prove what happened and never what did not.
 */
export interface SentJournal {
  /** Never throws. Before anything of them may leave. */
  noteTaken(tries: readonly JournalTry[]): void;
  /** Never throws. From here on nobody knows whether it left, until the provider answers. */
  noteHandedOver(tried: JournalTry): void;
  /** Never throws: a full disk must not turn a sent message into an error. */
  note(sent: JournalTry & { providerMessageId?: string }): void;
  /** The provider's id, '' when it gave none; undefined when this try is not on record. */
  find(tried: JournalTry): string | undefined;
  /** Whether the last byte of this try was about to leave when the worker died. */
  wasHandedOver(tried: JournalTry): boolean;
  /** Whether nothing of this try can have left: it was taken on this machine since it started, and never handed over. */
  wasKept(tried: JournalTry): boolean;
}

/** About 200,000 lines, more than workers of one machine write within a lease. */
const LIMIT_BYTES = 20_000_000;
const REOPEN_MS = 1_000;
/** A sweep asks for many tries in a row. */
const REREAD_MS = 1_000;
const NAME = 'sent.journal';
/** Stands where the provider's id stands once it answered. */
const HANDED_OVER = '?';
/** The same with the boot behind it, when it was taken. */
const TAKEN = '+';

/** All workers of one machine share the folder. `boot` names this start of the machine; '' where nobody knows it. */
export function openSentJournal(folder: string, boot = bootOfMachine()): SentJournal {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, NAME);
  const older = `${file}.1`;
  /** Kept open: it is written for every message. Another worker of the machine may have begun a new file since. */
  let kept: { fd: number; bytes: number; openedMs: number } | undefined;
  let read: { words: Map<string, string[]>; atMs: number } | undefined;
  const current = (): { fd: number; bytes: number; openedMs: number } => {
    if (kept && kept.bytes < LIMIT_BYTES && performance.now() - kept.openedMs < REOPEN_MS) return kept;
    if (kept) closeSync(kept.fd);
    kept = undefined;
    if (existsSync(file) && statSync(file).size > LIMIT_BYTES) renameSync(file, older);
    const fd = openSync(file, 'a');
    kept = { fd, bytes: fstatSync(fd).size, openedMs: performance.now() };
    return kept;
  };
  const write = (tries: readonly JournalTry[], word: string): void => {
    read = undefined;
    try {
      const at = current();
      at.bytes += writeSync(at.fd, tries.map((tried) => `${nameOf(tried)} ${word}\n`).join(''));
    } catch {
      // The ledger is the record; this file only narrows a gap.
    }
  };
  /** What was noted of one try. */
  const wordsOf = (tried: JournalTry): string[] => {
    if (!read || performance.now() - read.atMs > REREAD_MS) {
      read = { words: wordsIn([older, file]), atMs: performance.now() };
    }
    return read.words.get(nameOf(tried)) ?? [];
  };
  const isAnswer = (word: string): boolean => word !== HANDED_OVER && !word.startsWith(TAKEN);
  return {
    noteTaken: (tries) => write(tries, `${TAKEN}${boot}`),
    noteHandedOver: (tried) => write([tried], HANDED_OVER),
    note: (sent) => write([sent], sent.providerMessageId ?? ''),
    find: (tried) => wordsOf(tried).find(isAnswer),
    wasHandedOver: (tried) => wordsOf(tried).includes(HANDED_OVER),
    wasKept: (tried) => {
      const words = wordsOf(tried);
      return boot !== '' && words.length === 1 && words[0] === `${TAKEN}${boot}`;
    },
  };
}

function nameOf({ deliveryId, leaseToken }: JournalTry): string {
  return `${deliveryId} ${leaseToken}`;
}

function wordsIn(files: readonly string[]): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const file of files) {
    if (!existsSync(file)) continue;
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const end = line.indexOf(' ', line.indexOf(' ') + 1);
      if (end < 0) continue;
      const name = line.slice(0, end);
      words.set(name, [...(words.get(name) ?? []), line.slice(end + 1)]);
    }
  }
  return words;
}

/** Linux names each start of a machine; a container has its host's, as it has its host's page cache. */
function bootOfMachine(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

/** Where there is no folder to write to. */
export const noJournal: SentJournal = {
  noteTaken: () => {},
  noteHandedOver: () => {},
  note: () => {},
  find: () => undefined,
  wasHandedOver: () => false,
  wasKept: () => false,
};
