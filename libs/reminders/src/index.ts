export { planFacts, type LedgerItem, type PlanFacts, type ScheduledDelivery } from '@sextant/data';
export { openDelivery, type Deliver, type DeliveryJob } from './deliver/deliver.js';
export { OPENS_AFTER, PROBE_EVERY_S } from './circuit/circuit.js';
export type { DeliveryDeps, ReminderLog } from './deliver/delivery-deps.js';
export { noMeter, type Counted, type Meter } from './deliver/meter.js';
export { noBeat, openBeatWatch, type BeatWatch } from './hold/beat.js';
export { putAside } from './hold/put-aside.js';
export { linkTokenHash } from './links/link-token.js';
export {
  confirmStop,
  holdAllWhoShare,
  openAgain,
  stopForAllWhoShare,
  takeStopBack,
  type StopPlace,
} from './opt-out/stop.js';
export { planAnswer } from './opt-out/answer.js';
export type { Outcome } from './outcome/record-outcome.js';
export { noJournal, openSentJournal, type SentJournal } from './outcome/sent-journal.js';
export {
  JOB_OPTIONS,
  jobQueues,
  perQueue,
  reminderJob,
  type JobQueues,
  type NamedJob,
  type ReminderJob,
} from './queue/job-queues.js';
export { migrateQueues } from './queue/migrate-queues.js';
export { QUEUE_SCHEMA, queueBackend, useQueueBackend, type QueueBackend } from './queue/queue-backend.js';
export { assertRedisKeeps, RedisEvictsError } from './queue/redis-policy.js';
export { noticeBackend, RELAY_BATCH, relayOnce, sendCanaries, type RelayDeps } from './relay/relay.js';
export { replan, type ReplanInput } from './replan.js';
export {
  findStalledQueues,
  noteConsumption,
  STALLED_AFTER_S,
  type StalledQueue,
} from './relay/consumption.js';
export { answerStrangers } from './alerts/answer-strangers.js';
export { sendStaffAlerts } from './alerts/send-alerts.js';
export { startLoop, type Loop } from './relay/loop.js';
export { startAnswers } from './relay/answers.js';
export { drainDirectly, type DrainDeps } from './relay/drain.js';
export { startRelay, type RelayLoop, type RelayLoopOptions } from './relay/relay-loop.js';
export { settleReports, takeReport, type ProviderReport } from './reports/settle-report.js';
export { findCallNeeds, uuidOf, type CallNeed } from './sweep/call-needs.js';
export { raiseCallsDue, sweepOnce, type SweepDeps, type SweepResult } from './sweep/sweep.js';
