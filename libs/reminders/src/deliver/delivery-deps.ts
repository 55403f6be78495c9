import type { Database } from '@sextant/data';
import type { Clock } from '@sextant/domain';
import type { Channels } from '@sextant/messaging';
import type { BeatWatch } from '../hold/beat.js';
import type { SentJournal } from '../outcome/sent-journal.js';
import type { Meter } from './meter.js';

/** Where the reminders write what happened: ids and codes only, never a name, a number or a text. */
export interface ReminderLog {
  info(facts: Readonly<Record<string, unknown>>, message: string): void;
  warn(facts: Readonly<Record<string, unknown>>, message: string): void;
  error(facts: Readonly<Record<string, unknown>>, message: string): void;
}

/** What sending needs. One object a process. */
export interface DeliveryDeps {
  db: Database;
  clock: Clock;
  channels: Channels;
  /** Where the patient page answers, without a slash at the end. */
  publicUrl: string;
  journal: SentJournal;
  /** Knows when the database went back in time. */
  beat: BeatWatch;
  meter: Meter;
  log: ReminderLog;
  /** Real time a worker has for one try; a send gets less than half of it. */
  leaseMs: number;
}
