import { createHash } from 'node:crypto';
import {
  lookUp,
  strangerAnswerEnd,
  strangerAnswerLater,
  strangerAnswersFind,
  strangerAnswerTake,
  systemCtx,
  tenantQuery,
  whoParams,
  type Ctx,
  type TakenStrangerAnswer,
} from '@sextant/data';
import { isChannelAgreed, safeSenderName, shortPhone } from '@sextant/domain';
import { renderStrangerAnswer, type SendResult } from '@sextant/messaging';
import { nameOf } from '../deliver/error-name.js';
import type { DeliveryDeps } from '../deliver/delivery-deps.js';
import { CRISIS_MINUTES } from '../opt-out/answer.js';
import { backoffSeconds } from '../outcome/backoff.js';

const BATCH = 50;
/** More than twice the longest wait for a provider. */
const LEASE_S = 90;

type Deps = Pick<DeliveryDeps, 'db' | 'clock' | 'channels' | 'log'>;

/**
 * Answers words of danger from places that belong to no case: at any hour, outside every cap and hold (0068), to the place
 * they came from. The ledger of messages is about patients, and there is none. Each is taken by one worker; what may have
 * left is tried once more with the same key, for a twin is better than none, and three are worse than a call: the bar says
 * that nobody knows. Answers how many left.
 */
export async function answerStrangers(deps: Deps): Promise<number> {
  const { db, clock, log } = deps;
  let sent = 0;
  for (const { orgId, id } of await lookUp(db, strangerAnswersFind, [BATCH])) {
    const ctx = systemCtx(db, orgId, clock, `stranger ${id}`);
    const started = performance.now();
    const isOurs = (): boolean => performance.now() - started < LEASE_S * 1_000;
    const values = [...whoParams(ctx), id, LEASE_S, CRISIS_MINUTES];
    const [taken] = await tenantQuery(ctx, strangerAnswerTake, values, { isDurable: true });
    if (!taken) continue;
    const ids = [orgId, id, taken.attempt];
    const end = (as: 'SENT' | 'FAILED') =>
      tenantQuery(ctx, strangerAnswerEnd, [...ids, as], { isDurable: true });
    if (taken.isLate) {
      await end('FAILED');
      continue;
    }
    const result = await send(ctx, deps, taken, { id, isOurs });
    if (result.kind === 'ACCEPTED') {
      await end('SENT');
      sent += 1;
      continue;
    }
    const { code } = result;
    log.warn({ orgId, messageId: id, attempt: taken.attempt, code }, 'an answer to a stranger did not leave');
    const isOver = result.kind === 'REFUSED' ? result.isPermanent : taken.attempt > 1;
    const laterS = isOver ? undefined : backoffSeconds(taken.attempt, Math.random());
    if (laterS === undefined) await end('FAILED');
    else await tenantQuery(ctx, strangerAnswerLater, [...ids, laterS], { isDurable: true });
  }
  return sent;
}

async function send(
  ctx: Ctx,
  deps: Deps,
  taken: TakenStrangerAnswer,
  { id, isOurs }: { id: string; isOurs: () => boolean },
): Promise<SendResult> {
  const { channel, sender: to, meaning } = taken;
  const sender = { name: taken.senderName, phone: taken.senderPhone };
  const way = deps.channels[channel];
  const messenger = isChannelAgreed(channel, taken.agreements) ? way : (way.untilAgreed ?? way);
  const message = {
    key: createHash('sha256').update(`stranger|${ctx.orgId}|${id}`).digest('hex'),
    deliveryId: id,
    channel,
    to,
    sender: { name: safeSenderName(sender.name, 'en'), phone: shortPhone(sender.phone) },
    language: 'en',
    ...renderStrangerAnswer(meaning, { channel, sender }),
    link: '',
    at: deps.clock.now(),
    mayBeOut: taken.attempt > 1,
    triedSince: taken.raisedAt,
  } as const;
  try {
    const result = await messenger.send(ctx, message, isOurs);
    if (result.kind === 'ACCEPTED') {
      await messenger.keepCopy?.(ctx, message).catch((error: unknown) => {
        deps.log.warn({ messageId: id, error: nameOf(error) }, 'the outbox shows no copy of a message');
      });
    }
    return result;
  } catch (error) {
    return { kind: 'UNKNOWN', code: nameOf(error) };
  }
}
