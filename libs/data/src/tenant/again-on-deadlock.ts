import { isFault } from './database-fault.js';

const DEADLOCK = '40P01';
const TRIES = 3;

/**
 * Does the work once more when PostgreSQL ended it because two waited for each other: two people who share a number may
 * write in the same instant. `work` begins its own transaction; any other error is thrown, and so is the third deadlock.
 */
export async function againOnDeadlock<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === TRIES || !isFault(error, DEADLOCK)) throw error;
    }
  }
}
