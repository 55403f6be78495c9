/**
 * `npm test`: sets up all it needs and runs unit, integration and the core browser tests.
 * `npm run test:full`: all of these, and the long browser tests. See testing/run.js.
 */
import { handOver } from './handover.js';

await handOver('tools/testing/run.js');
