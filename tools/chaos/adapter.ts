/**
 * What a reminder engine has to offer to be put through the storms. Ours is `sextant.ts`; the trials that break the
 * world (R1–R3, R11, R14, R16) ask for nothing else.
 */
import type { ChildProcess } from 'node:child_process';
import type { World } from './world.js';

export const BACKENDS = ['redis', 'postgres'] as const;
export type Backend = (typeof BACKENDS)[number];

export interface Wanted {
  count: number;
  orgId: string;
  /** SMS goes to the provider that keeps keys, EMAIL over SMTP. */
  channel: 'SMS' | 'EMAIL';
  /** From now; negative is in the past. */
  dueInSeconds?: number;
  /** Not to be sent later than this, from now. */
  expiresInSeconds?: number;
  zone?: string;
}

export interface WorkerOptions {
  backend?: Backend;
  /** How long one try may take before another worker may take it over. */
  leaseSeconds?: number;
  /** Moves the clock of this process, and of nothing else, by so many seconds. */
  clockShiftSeconds?: number;
}

/** What the engine believes of one reminder. */
export interface Belief {
  /** Stands in the provider's `deliveryId`. */
  id: string;
  channel: 'SMS' | 'EMAIL';
  /** ENDED: it says it will not be sent. */
  state: 'WAITING' | 'SENT' | 'UNKNOWN' | 'ENDED';
  /** Stands in the Message-ID of the mail. Null: never tried. */
  key: string | null;
  /** A person was told to look. */
  isTold: boolean;
}

export interface ReminderEngine {
  readonly name: string;
  /** Gets an empty database ready; answers the ids of two tenants. */
  prepare(world: World): Promise<readonly string[]>;
  /** Writes down reminders, one to a person. */
  schedule(world: World, wanted: Wanted): Promise<void>;
  /** The program of a worker and what it has to know. It may be killed at any time. */
  worker(world: World, options: WorkerOptions): { program: string; env: Readonly<Record<string, string>> };
  /** What a worker writes once it works. */
  readonly saysItWorks: string;
  /** How many reminders are not over. */
  unfinished(world: World): Promise<number>;
  believes(world: World): Promise<Belief[]>;
}

export interface ChaosWorker {
  child: ChildProcess;
  working: Promise<void>;
  /** The exit code, or the signal's name. */
  ended: Promise<number | string>;
  output(): string;
}
