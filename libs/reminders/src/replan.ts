import type { Tx } from '@sextant/data';
import {
  openChannel,
  topicOf,
  type CaseState,
  type Channel,
  type InstantAt,
  type MessageTopic,
  type OptOutMark,
  type QuietHours,
  type ReachableContact,
  type Suppression,
} from '@sextant/domain';
import { diffPlan, type PlanChange } from './plan/plan-diff.js';
import type { PlanFacts } from '@sextant/data';
import { failedOver } from './plan/failed-over.js';
import { planOf, type WayOf } from './plan/plan-of.js';
import { replanStatement } from './plan/replan-statement.js';

export interface ReplanInput {
  orgId: string;
  caseId: string;
  /** The recorded action this follows from; kept on new rows. */
  actionId?: string;
  /** The case after the action. */
  after: CaseState;
  patient: { id: string; zone: string };
  contactPoints: readonly ReachableContact[];
  optOuts: readonly OptOutMark[];
  organization: { quietHours: QuietHours };
  /** The row of `planFacts`, read after the locks. */
  facts: PlanFacts;
  /** Undefined while no window is set. */
  slackDays?: number;
  now: InstantAt;
}

/**
 * Makes the ledger hold exactly the wanted messages of a case, in the transaction of whatever changed it: plans new
 * rows, moves and merges scheduled ones, ends those that became moot, were taken back or may not be sent, each with
 * its reason. Call it after every accepted action and after every change of zone, contact points or opt-outs. It only
 * queues one write on `tx`; no message queue is called.
 */
export function replan(tx: Pick<Tx, 'later'>, input: ReplanInput): void {
  const statement = replanStatement(changeFor(input));
  if (statement) tx.later(...statement);
}

/** The pure half of `replan`. */
export function changeFor(input: ReplanInput): PlanChange {
  const wayOf: WayOf = (topic, failedOver) => channelFor(input, topic, failedOver);
  return diffPlan(input, planOf(input, wayOf), (kind, item) =>
    suppressionOf(wayOf(topicOf(kind), item && failedOver(input.facts.failed, item))),
  );
}

function channelFor(
  { after, contactPoints, optOuts }: ReplanInput,
  topic: MessageTopic,
  failedOver: readonly Channel[] = [],
): Channel | Suppression {
  if (after.status !== 'OPEN') return 'CASE_NOT_OPEN';
  if (after.reported?.fact === 'DECEASED') return 'REPORTED_DECEASED';
  return openChannel({ topic, consents: after.consents, contactPoints, optOuts, failedOver });
}

function suppressionOf(channel: Channel | Suppression): Suppression | undefined {
  return channel === 'SMS' || channel === 'EMAIL' ? undefined : channel;
}
