import type { Database } from '@sextant/data';
import { systemClock, type Clock } from '@sextant/domain';
import type { Mode } from './env.js';

export async function appClock(_db: Database, _mode: Mode): Promise<{ clock: Clock; stop: () => void }> {
  return { clock: systemClock, stop: () => {} };
}
