import { createHash } from 'node:crypto';
import {
  lookUp,
  staffAlertEnd,
  staffAlertLater,
  staffAlertsFind,
  staffAlertTake,
  systemCtx,
  tenantQuery,
} from '@sextant/data';
import { AT_ANY_TIME, languageOf, renderStaffAlert, type OutgoingMessage } from '@sextant/messaging';
import { nameOf } from '../deliver/error-name.js';
import type { DeliveryDeps } from '../deliver/delivery-deps.js';
import { backoffSeconds } from '../outcome/backoff.js';

const BATCH = 50;
/** More than twice the longest wait for a mail server. */
const LEASE_S = 90;
const SENDER = { name: 'Sextant', phone: '' };

/**
 * Mails to supervisors about words that sounded like an emergency: at any hour, outside every cap and hold, by the way of
 * patients' e-mails. Each is taken by one worker; what did not leave is tried five times in 81 minutes, what may have left
 * is tried again with the same key (a twin is better than none here). Answers how many left.
 */
export async function sendStaffAlerts(
  deps: Pick<DeliveryDeps, 'db' | 'clock' | 'channels' | 'publicUrl' | 'log'>,
): Promise<number> {
  const { db, clock, channels, log } = deps;
  let sent = 0;
  for (const { orgId, id } of await lookUp(db, staffAlertsFind, [BATCH])) {
    const ctx = systemCtx(db, orgId, clock, `alert ${id}`);
    const [alert] = await tenantQuery(ctx, staffAlertTake, [orgId, id, LEASE_S], { isDurable: true });
    if (!alert) continue;
    const ids = [orgId, id, alert.attempt];
    const end = (as: 'SENT' | 'FAILED') => tenantQuery(ctx, staffAlertEnd, [...ids, as], { isDurable: true });
    if (alert.email === null) {
      await end('FAILED');
      continue;
    }
    const language = languageOf(alert.language);
    const link = new URL('/today', deps.publicUrl).href;
    const mail: OutgoingMessage = {
      key: createHash('sha256').update(`staff-alert|${orgId}|${id}`).digest('hex'),
      deliveryId: id,
      channel: 'EMAIL',
      to: alert.email,
      sender: SENDER,
      language,
      ...renderStaffAlert(language, link),
      link: '',
      at: clock.now(),
    };
    const code = await channels.EMAIL.send(ctx, mail, AT_ANY_TIME).then(
      (result) => (result.kind === 'ACCEPTED' ? undefined : result.code),
      (error: unknown) => nameOf(error),
    );
    if (code === undefined) {
      await end('SENT');
      sent += 1;
      continue;
    }
    const laterS = backoffSeconds(alert.attempt, Math.random());
    log.warn({ orgId, alertId: id, attempt: alert.attempt, code }, 'an alert to a supervisor did not leave');
    if (laterS === undefined) await end('FAILED');
    else await tenantQuery(ctx, staffAlertLater, [...ids, laterS], { isDurable: true });
  }
  return sent;
}
