import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beatNext, beatNow, holdAfterRestore, lookUp, type Database } from '@sextant/data';
import type { ReminderLog } from '../deliver/delivery-deps.js';

/**
 * A number in the database that only grows, and its copy in a file outside it. A database that knows less than the copy
 * was restored from a backup: what it believes to be waiting may have been sent (promises.md §3, R13).
 */
export interface BeatWatch {
  /** The highest beat this process knows. A claim that reads a lower one sends nothing. */
  known(): number;
  /** Compares, holds sending everywhere when the database went back, and beats. Answers whether it went back. */
  turn(db: Database, log: ReminderLog): Promise<boolean>;
}

/** Every worker of a machine may share the folder: a copy that is a little old is only a little less strict. */
export function openBeatWatch(folder: string): BeatWatch {
  mkdirSync(folder, { recursive: true });
  let known = 0;
  return {
    known: () => known,
    async turn(db, log) {
      const [now] = await lookUp(db, beatNow);
      if (!now) return false;
      const file = join(folder, `beat-${now.installationId}`);
      const outside = Math.max(known, readCopy(file));
      const wentBack = now.beat < outside;
      if (wentBack) {
        // Everybody else's copy is at most a few beats ahead of ours.
        await lookUp(db, holdAfterRestore, [outside + MARGIN]);
        log.error({ beat: now.beat, known: outside }, 'the database is older than it was, sending is held');
      }
      const [next] = await lookUp(db, beatNext);
      known = next?.beat ?? known;
      writeCopy(file, known, log);
      return wentBack;
    },
  };
}

const MARGIN = 1_000;

function readCopy(file: string): number {
  try {
    const beat = Number(readFileSync(file, 'utf8'));
    return Number.isSafeInteger(beat) ? beat : 0;
  } catch {
    return 0;
  }
}

/** In one step: a crash must not leave half a number. */
function writeCopy(file: string, beat: number, log: ReminderLog): void {
  try {
    writeFileSync(`${file}.${process.pid}`, String(beat));
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    log.error({}, 'the copy of the beat cannot be written: a restore would not be noticed');
  }
}

/** Where there is no folder to write to. */
export const noBeat: BeatWatch = { known: () => 0, turn: () => Promise.resolve(false) };
