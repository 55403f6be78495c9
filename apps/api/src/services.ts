import type { Clock } from '@sextant/domain';
import type { Database } from '@sextant/data';
import type { DocumentStore } from '@sextant/documents';
import type { DeviceMarks, HandOver, IdentityDeps } from '@sextant/identity';
import type { Channels } from '@sextant/messaging';
import type { Logger } from 'pino';
import type { Env } from './env.js';

/** What the resolvers and controllers of the API are given. One object, made once at start. */
export abstract class Services {
  abstract readonly env: Env;
  abstract readonly db: Database;
  /** The clock of the application: the demo's can be moved. */
  abstract readonly clock: Clock;
  abstract readonly identity: IdentityDeps;
  abstract readonly devices: DeviceMarks;
  /** Where the content of files lies. */
  abstract readonly documents: DocumentStore;
  /** The ways out to people. */
  abstract readonly channels: Channels;
  abstract readonly log: Logger;
  /** How casework gives all open cases of one person to another. */
  abstract readonly handOver: HandOver;
}
