/** `node tools/run-source.js FILE.ts [arguments]`: runs a TypeScript program of ours from source. */
import { handOver } from './handover.js';
import { SOURCE_FLAGS } from './source-flags.js';

const [script, ...args] = process.argv.slice(2);
if (!script) throw new Error('Usage: node tools/run-source.js FILE.ts [arguments]');
await handOver(script, { nodeFlags: SOURCE_FLAGS, args });
