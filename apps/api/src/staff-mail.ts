import { randomBytes, randomUUID } from 'node:crypto';
import { systemCtx, type Database } from '@sextant/data';
import { systemClock } from '@sextant/domain';
import type { StaffMail } from '@sextant/identity';
import { AT_ANY_TIME, type Messenger } from '@sextant/messaging';
import type { Background } from './background.js';

const SENDER = { name: 'Sextant', phone: '' };

/**
 * How mails to the staff leave: by the same way as patients' e-mails, after the answer has gone out. One that does not
 * leave is logged by its code; whoever waits for it asks again.
 */
export function staffMail(db: Database, messenger: Messenger, background: Background) {
  return (orgId: string, { to, subject, text, link }: StaffMail): void => {
    background.run(async () => {
      const ctx = systemCtx(db, orgId, systemClock, 'staff-mail');
      const ids = { key: randomBytes(32).toString('hex'), deliveryId: randomUUID(), at: systemClock.now() };
      const words = { to, subject, text, link, sender: SENDER, language: 'en' as const };
      const result = await messenger.send(ctx, { ...ids, ...words, channel: 'EMAIL' }, AT_ANY_TIME);
      if (result.kind !== 'ACCEPTED') throw new StaffMailError(result.code);
    });
  };
}

class StaffMailError extends Error {
  override readonly name = 'StaffMailError';
  constructor(readonly code: string) {
    super('A mail to a member of the staff did not leave.');
  }
}
