export * from './a-case.js';
