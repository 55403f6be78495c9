export { ledgerFactsSql, type LedgerFacts, type LedgerItem, type ScheduledDelivery } from './ledger-facts.js';
export type { PlanChange } from './plan-diff.js';
export { replan, type ReplanInput } from './replan.js';
export { replanStatement } from './replan-statement.js';
