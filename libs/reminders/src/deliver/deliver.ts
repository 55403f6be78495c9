import { systemCtx } from '@sextant/data';
import type { SendResult } from '@sextant/messaging';
import { claim, type Claimed } from '../claim/claim.js';
import { recordOutcome, untilWritten, type Outcome } from '../outcome/record-outcome.js';
import { noteAnswer } from '../circuit/circuit.js';
import { nameOf } from './error-name.js';
import { settleReports } from '../reports/settle-report.js';
import type { DeliveryDeps } from './delivery-deps.js';
import { isOutsideWindow } from './sent-window.js';

/** What a job holds: ids, and nothing that tells about a person. */
export interface DeliveryJob {
  orgId: string;
  deliveryId: string;
}

/**
 * One try of one delivery: claim, send, record. NOTHING: the claim found no reason to send. Safe to call any number of
 * times, from any number of workers, with or without a queue.
 */
export async function deliver(deps: DeliveryDeps, job: DeliveryJob): Promise<Outcome | 'NOTHING'> {
  const ctx = systemCtx(deps.db, job.orgId, deps.clock, `reminder ${job.deliveryId}`);
  const started = performance.now();
  const claimed = await claim(ctx, job.deliveryId, deps);
  if (!claimed) return 'NOTHING';
  watchWindow(deps, claimed);
  const { messenger, message } = claimed;
  const result = await sendInTime(deps, claimed, () =>
    messenger.send(ctx, message, () => deps.journal.noteHandedOver(claimed)),
  );
  if (result.kind === 'ACCEPTED') {
    deps.journal.note({
      ...claimed,
      ...(result.providerMessageId === undefined ? {} : { providerMessageId: result.providerMessageId }),
    });
  }
  const left = deps.leaseMs - (performance.now() - started);
  const outcome = await untilWritten(() => recordOutcome(ctx, claimed, result), left);
  await noteAnswer(deps, messenger.name, claimed.providerFailures, result).catch((error: unknown) => {
    deps.log.warn({ provider: messenger.name, error: nameOf(error) }, 'the circuit was not told');
  });
  if (result.kind === 'ACCEPTED') {
    await messenger.keepCopy?.(ctx, message).catch((error: unknown) => {
      deps.log.warn({ ...job, error: nameOf(error) }, 'the outbox shows no copy of a message');
    });
  }
  const { channel } = message;
  if (result.kind === 'UNKNOWN') deps.meter.count('unknown_outcome', { channel });
  if (outcome === 'LEASE_LOST') deps.meter.count('duplicates_prevented', { channel });
  if (messenger.reportsLater && (outcome === 'SENT' || outcome === 'UNKNOWN')) {
    await settleReports(ctx, job.deliveryId).catch((error: unknown) => {
      // It was sent and that is written; the next report settles it.
      deps.log.warn({ ...job, error: nameOf(error) }, 'reports of a message were not applied');
    });
  }
  const facts = { ...job, attempt: claimed.attempt, provider: messenger.name, outcome };
  if (outcome === 'SENT') deps.log.info(facts, 'message sent');
  else
    deps.log.warn(
      { ...facts, code: result.kind === 'ACCEPTED' ? undefined : result.code },
      'message not sent',
    );
  return outcome;
}

/** Nothing may leave in the patient's night. If it does, our own rules are wrong, and somebody has to know at once. */
function watchWindow({ meter, log }: DeliveryDeps, { deliveryId, window, message }: Claimed): void {
  if (!window || !isOutsideWindow(message.at, window.zone, window.hours)) return;
  meter.count('sent_outside_window', { channel: message.channel });
  log.error({ deliveryId, channel: message.channel }, 'a message leaves outside the hours it may leave in');
}

/** A send that takes half the lease is given up: nobody can say whether it left. A throwing messenger is our own fault and sent nothing we know of. */
async function sendInTime(
  deps: DeliveryDeps,
  claimed: Claimed,
  send: () => Promise<SendResult>,
): Promise<SendResult> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<SendResult>((done) => {
    timer = setTimeout(() => done({ kind: 'UNKNOWN', code: 'TIME_UP' }), deps.leaseMs / 2);
  });
  try {
    return await Promise.race([send(), timeUp]);
  } catch (error) {
    const name = error instanceof Error ? error.name : 'Error';
    deps.log.error(
      { deliveryId: claimed.deliveryId, provider: claimed.messenger.name, error: name },
      'messenger failed',
    );
    return { kind: 'UNKNOWN', code: 'MESSENGER_FAILED' };
  } finally {
    clearTimeout(timer);
  }
}
