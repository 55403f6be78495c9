/**
 * `npm run bench:packet -- [pages] [file]`: builds a packet of so many pages (300), prints seconds and peak memory, and
 * writes it to the file when one is named. The young heap is as small as the worker's. Bundled first, as the worker is: the loader of TypeScript has a memory of its own.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');
// Beside node_modules, so that the bundle finds the packages it leaves out.
const folder = mkdtempSync(join(root, 'node_modules', '.bench-'));
try {
  await build({
    root,
    logLevel: 'error',
    ssr: { noExternal: [/^@sextant\//], resolve: { conditions: ['@sextant/source'] } },
    build: {
      ssr: join(import.meta.dirname, 'packet.ts'),
      outDir: folder,
      target: 'node24',
      emptyOutDir: true,
    },
  });
  const run = spawnSync(
    process.execPath,
    ['--max-semi-space-size=8', join(folder, 'packet.js'), ...process.argv.slice(2)],
    { stdio: 'inherit' },
  );
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
