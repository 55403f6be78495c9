export * from './a-case.js';
export { anyBeginning, anyMoves, play } from './random-actions.js';
