/** `node tools/run-source.js FILE.ts [arguments]`: runs a TypeScript program of ours from source. */
import { join } from 'node:path';
import { handOver } from './handover.js';
import { readDotEnv } from './launcher/environment.js';
import { environmentOfRunning } from './launcher/running.js';
import { SOURCE_FLAGS } from './source-flags.js';

const [script, ...args] = process.argv.slice(2);
if (!script) throw new Error('Usage: node tools/run-source.js FILE.ts [arguments]');
if (script.startsWith('apps/api/src/cli/')) {
  readDotEnv();
  Object.assign(process.env, environmentOfRunning(join(import.meta.dirname, '../.sextant'), process.env));
}
await handOver(script, { nodeFlags: SOURCE_FLAGS, args });
