import { HOURS_OVER, lookUp, relayRelease, systemCtx, type Ctx, type SentRow } from '@sextant/data';
import { addMs, isAllowedAt, type InstantAt } from '@sextant/domain';
import type { SendResult } from '@sextant/messaging';
import { AGAIN, claim, type Claimed } from '../claim/claim.js';
import { putBack, recordOutcome, recordSent, untilWritten, type Outcome } from '../outcome/record-outcome.js';
import { noteAnswer } from '../circuit/circuit.js';
import { nameOf } from './error-name.js';
import { settleReports } from '../reports/settle-report.js';
import { perOrganization } from '../together/per-organization.js';
import { together } from '../together/together.js';
import { abreast, type HowItWent } from './abreast.js';
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
export type Deliver = ((job: DeliveryJob) => Promise<Outcome | 'NOTHING'>) & {
  /** The same for an answer to what somebody just wrote: behind no reminder, however slow the provider is. */
  atOnce(job: DeliveryJob): Promise<Outcome | 'NOTHING'>;
  /** Begins no try any more. What waits for its turn is handed over again, to whoever is there. */
  stop(): void;
};

/** One a process: rows of an organization that are claimed, or written as sent, at the same time share a transaction. */
export function openDelivery(deps: DeliveryDeps): Deliver {
  const ctxOf = (orgId: string): Ctx => systemCtx(deps.db, orgId, deps.clock, 'reminders');
  const claims = perOrganization((orgId) =>
    together(async (ids: readonly string[]) => {
      const answers = await claim(ctxOf(orgId), ids, deps);
      deps.journal.noteTaken(answers.filter((answer) => isClaimed(answer)));
      return answers;
    }),
  );
  const sent = perOrganization((orgId) =>
    together((rows: readonly SentRow[]) => recordSent(ctxOf(orgId), rows)),
  );
  const inTurn = abreast(howItWent);
  const tryOnce = async (job: DeliveryJob): Promise<Outcome | 'NOTHING'> => {
    const ctx = ctxOf(job.orgId);
    const started = performance.now();
    let claimed = await claims(job.orgId)(job.deliveryId);
    while (claimed === AGAIN) claimed = await claims(job.orgId)(job.deliveryId);
    if (!claimed) return 'NOTHING';
    return send(deps, { ctx, job, claimed, started, recordSent: sent(job.orgId) });
  };
  const deliver = async (job: DeliveryJob): Promise<Outcome | 'NOTHING'> => {
    const outcome = await inTurn.run(() => tryOnce(job));
    if (outcome !== undefined) return outcome;
    await lookUp(deps.db, relayRelease, [[job.deliveryId]]);
    return 'NOTHING';
  };
  return Object.assign(deliver, { atOnce: tryOnce, stop: () => inTurn.stop() });
}

function howItWent(outcome: Outcome | 'NOTHING'): HowItWent {
  if (outcome === 'SENT') return 'WELL';
  return outcome === 'RETRY' || outcome === 'UNKNOWN' ? 'BADLY' : 'NOTHING';
}

function isClaimed(answer: Claimed | typeof AGAIN | Error | undefined): answer is Claimed {
  return typeof answer === 'object' && 'leaseToken' in answer;
}

interface Try {
  ctx: Ctx;
  job: DeliveryJob;
  claimed: Claimed;
  /** Real milliseconds; the lease runs since. */
  started: number;
  recordSent: (row: SentRow) => Promise<boolean>;
}

async function send(
  deps: DeliveryDeps,
  { ctx, job, claimed, started, recordSent }: Try,
): Promise<Outcome | 'NOTHING'> {
  const { messenger, message } = claimed;
  const { result, leftAt, areHoursOver } = await sendInTime(deps, claimed, started, (mayLeave) =>
    messenger.send(ctx, message, mayLeave),
  );
  const leftMs = (): number => deps.leaseMs - (performance.now() - started);
  if (areHoursOver && leftAt === undefined && result.kind === 'REFUSED') {
    // No failure of anybody: the next claim finds it a time in the morning.
    const write = async () => ((await putBack(ctx, claimed, HOURS_OVER)) ? 'RETRY' : 'LEASE_LOST') as Outcome;
    await untilWritten(write, leftMs());
    deps.log.info({ ...job, attempt: claimed.attempt }, 'the hours of the patient ended before it left');
    return 'NOTHING';
  }
  if (result.kind !== 'REFUSED') watchWindow(deps, claimed, leftAt ?? leavingAt(claimed, started));
  if (result.kind === 'ACCEPTED') {
    deps.journal.note({
      ...claimed,
      ...(result.providerMessageId === undefined ? {} : { providerMessageId: result.providerMessageId }),
    });
  }
  const outcome = await untilWritten(() => recordOutcome(ctx, claimed, result, recordSent), leftMs());
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
function watchWindow(
  { meter, log }: DeliveryDeps,
  { deliveryId, window, message }: Claimed,
  leftAt: InstantAt,
): void {
  if (!window || !isOutsideWindow(leftAt, window.zone, window.hours)) return;
  meter.count('sent_outside_window', { channel: message.channel });
  log.error({ deliveryId, channel: message.channel }, 'a message left outside the hours it may leave in');
}

/**
 * When a message that is let go of now leaves: the database's time of its claim and what passed since, by a watch nobody
 * sets. The clock of this machine may be wrong.
 */
function leavingAt({ message }: Claimed, started: number): InstantAt {
  return addMs(message.at, Math.ceil(performance.now() - started));
}

interface Sent {
  result: SendResult;
  /** When it was let go of; undefined: nobody asked whether it may leave, or it may not. */
  leftAt: InstantAt | undefined;
  /** It was kept because the hours of the patient ended since it was claimed. */
  areHoursOver: boolean;
}

/**
 * A send that takes half the lease is given up, and so is one the hours of the patient ended for. What was not handed over
 * by then never leaves, also when this process was frozen meanwhile; of the rest nobody can say whether it left. A throwing messenger is our own fault.
 */
async function sendInTime(
  deps: DeliveryDeps,
  claimed: Claimed,
  started: number,
  send: (mayLeave: () => boolean) => Promise<SendResult>,
): Promise<Sent> {
  const untilMs = started + deps.leaseMs / 2;
  const { window } = claimed;
  let leftAt: InstantAt | undefined;
  let areHoursOver = false;
  let isGivenUp = false;
  const mayLeave = (): boolean => {
    if (isGivenUp || performance.now() > untilMs) return false;
    const at = leavingAt(claimed, started);
    areHoursOver = window !== undefined && !isAllowedAt(window.zone, window.hours, at);
    if (areHoursOver) return false;
    leftAt ??= at;
    deps.journal.noteHandedOver(claimed);
    return true;
  };
  const unfinished = (code: string): SendResult => {
    isGivenUp = true;
    return leftAt === undefined ? { kind: 'REFUSED', isPermanent: false, code } : { kind: 'UNKNOWN', code };
  };
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<SendResult>((done) => {
    timer = setTimeout(() => done(unfinished('TIME_UP')), untilMs - performance.now());
  });
  let result: SendResult;
  try {
    result = await Promise.race([send(mayLeave), timeUp]);
  } catch (error) {
    deps.log.error(
      { deliveryId: claimed.deliveryId, provider: claimed.messenger.name, error: nameOf(error) },
      'messenger failed',
    );
    result = unfinished('MESSENGER_FAILED');
  } finally {
    clearTimeout(timer);
  }
  return { result, leftAt, areHoursOver };
}
