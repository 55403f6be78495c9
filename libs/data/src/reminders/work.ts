import type { ReminderQueue } from '@sextant/domain';
import { namedQuery } from '../tenant/named-query.js';

export interface TakenDelivery {
  orgId: string;
  id: string;
  queue: ReminderQueue;
  attempt: number;
}

/** Due rows of all organizations in fair turns, marked as queued: $1 how many, $2 seconds after which a queued row counts as lost. */
export const relayTake = namedQuery<TakenDelivery>(
  'relay-take',
  `select "orgId", id, queue, attempt from relay_take($1, $2 * interval '1 second')`,
);

/** The same of answers to what somebody wrote, oldest first: $1 channel, $2 how many, $3 seconds. */
export const answersTake = namedQuery<TakenDelivery>(
  'answers-take',
  `select "orgId", id, queue, attempt from answers_take($1, $2, $3 * interval '1 second')`,
);

/** They did not reach the queue: $1 ids. */
export const relayRelease = namedQuery('relay-release', `select relay_release($1::uuid[])`);

/** Another queue begins empty: every waiting row is handed over again. */
export const relayReleaseAll = namedQuery('relay-release-all', `select relay_release_all()`);

export type SweepKind = 'LEASE_OVER' | 'EXPIRED' | 'UNSEEN' | 'UNSETTLED';

/** $1: how many of each kind; $2: seconds after which a try of unknown outcome has to be repeated or told. */
export const sweepFind = namedQuery<{ orgId: string; id: string; caseId: string; what: SweepKind }>(
  'sweep-find',
  `select "orgId", id, "caseId", what from sweep_find($1)
   union all select "orgId", id, "caseId", what from unsettled_find($1, $2 * interval '1 second')`,
);

export interface QueueLag {
  queue: ReminderQueue;
  due: number;
  oldestSeconds: number;
}
export const ledgerLag = namedQuery<QueueLag>(
  'ledger-lag',
  `select queue, due, "oldestSeconds" from ledger_lag()`,
);

export const organizationIds = namedQuery<{ orgId: string }>(
  'organization-ids',
  `select "orgId" from organization_ids()`,
);

/** Whether it is our turn: $1 name of the work, $2 seconds between turns. One of several workers gets a row. */
export const takeTurn = namedQuery<{ name: string }>(
  'take-turn',
  `insert into worker_turn as t (name, taken_at) values ($1, now())
   on conflict (name) do update set taken_at = now() where t.taken_at <= now() - $2 * interval '1 second'
   returning name`,
);

/** $1: the queue's name now; answers the one before. */
export const swapBackend = namedQuery<{ before: string | null }>(
  'swap-backend',
  `update queue_state s set backend = $1 from (select backend from queue_state for update) b
   returning b.backend as before`,
);

export interface Canary {
  queue: ReminderQueue;
  turn: number;
}

/** Starts the next canary of every queue whose last one is older than $1 seconds. */
export const canaryAsk = namedQuery<Canary>(
  'canary-ask',
  `update queue_canary set turn = turn + 1, asked_at = now()
   where asked_at is null or asked_at <= now() - $1 * interval '1 second'
   returning queue, turn`,
);

/** $1 queue, $2 turn. */
export const canaryDone = namedQuery(
  'canary-done',
  `update queue_canary set done_turn = greatest(done_turn, $2), done_at = now() where queue = $1`,
);

export interface CanaryAge {
  queue: ReminderQueue;
  /** Since anything was consumed. Null: never. */
  quietSeconds: number | null;
}
export const canaryAges = namedQuery<CanaryAge>(
  'canary-ages',
  `select queue, extract(epoch from now() - done_at)::double precision as "quietSeconds" from queue_canary order by queue`,
);

export const ensureEventMonths = namedQuery(
  'ensure-event-months',
  `select ensure_delivery_months(), ensure_audit_months()`,
);

/** Wake-ups of the queues that lived in PostgreSQL, when they live elsewhere now. */
export const forgetQueuedJobs = namedQuery('forget-queued-jobs', 'delete from bq.job');
