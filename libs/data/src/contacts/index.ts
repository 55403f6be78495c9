export * from './contact-rows.js';
export * from './contact-sql.js';
export * from './normalize.js';
