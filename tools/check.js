/** `npm run check`: format, generated code, types, lint with the rooms' boundaries, schema diff. */
import { handOver } from './handover.js';

await handOver('tools/checks/run.js');
