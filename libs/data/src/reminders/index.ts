export * from './claim.js';
export * from './links.js';
export * from './opt-out.js';
export * from './outbox.js';
export * from './outcome.js';
export * from './plan-facts.js';
export * from './replan.js';
export * from './work.js';
