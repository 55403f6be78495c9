import type { Database } from '@sextant/data';
import type { StaffMail } from '@sextant/identity';
import type { Background } from './background.js';
import type { Env } from './env.js';

/** How mails to the staff leave. */
export function staffMail(_env: Env, _db: Database, _background: Background) {
  return async (_orgId: string, _mail: StaffMail): Promise<void> => {};
}
