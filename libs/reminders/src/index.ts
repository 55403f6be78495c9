export { planFacts, type LedgerItem, type PlanFacts, type ScheduledDelivery } from './plan-facts.js';
export { replan, type ReplanInput } from './replan.js';
