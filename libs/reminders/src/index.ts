export { planFacts, type LedgerItem, type PlanFacts, type ScheduledDelivery } from '@sextant/data';
export { replan, type ReplanInput } from './replan.js';
