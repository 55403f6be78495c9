import { circuitAnswered, circuitFailed, lookUp, relayReleaseAll, tellDue } from '@sextant/data';
import type { ClaimFacts } from '@sextant/data';
import type { SendResult } from '@sextant/messaging';
import type { DeliveryDeps } from '../deliver/delivery-deps.js';

/** A provider that failed so often in a row is left alone; messages wait in the ledger, and no try of theirs is used. */
export const OPENS_AFTER = 20;
/** Real seconds between two messages that ask an open provider whether it answers again. */
export const PROBE_EVERY_S = 30;

/**
 * Whether the answer says something is wrong with the provider, not with one message: no answer in time, no
 * connection, "try again later". A refusal for good is an answer.
 */
export function isProviderFault(result: SendResult): boolean {
  return result.kind === 'UNKNOWN' || (result.kind === 'REFUSED' && !result.isPermanent);
}

/** How the provider stood when a message was claimed. */
export function circuitOf(
  facts: Pick<ClaimFacts, 'circuits'>,
  provider: string,
): { failures: number; isOpen: boolean } {
  return facts.circuits.find((each) => each.provider === provider) ?? { failures: 0, isOpen: false };
}

/**
 * Tells the circuit how a send went. It is one row of the database for all workers: written on a failure, and on the
 * first answer after failures. When it closes, what waits goes out at once.
 */
export async function noteAnswer(
  deps: Pick<DeliveryDeps, 'db' | 'log' | 'meter'>,
  provider: string,
  failuresBefore: number,
  result: SendResult,
): Promise<void> {
  if (isProviderFault(result)) {
    const [circuit] = await lookUp(deps.db, circuitFailed, [provider, OPENS_AFTER, PROBE_EVERY_S]);
    if (circuit?.isOpen && circuit.failures === OPENS_AFTER) {
      deps.meter.count('circuit_opened', {});
      deps.log.error(
        { provider, failures: circuit.failures },
        'the provider does not answer, its messages wait',
      );
    }
    return;
  }
  if (failuresBefore === 0) return;
  const [closed] = await lookUp(deps.db, circuitAnswered, [provider]);
  if (!closed?.wasOpen) return;
  await lookUp(deps.db, relayReleaseAll);
  await lookUp(deps.db, tellDue);
  deps.log.info({ provider }, 'the provider answers again');
}
