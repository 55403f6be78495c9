/** Builds the worker of the chaos runs as the shipped one is built: it starts in a second, so kills hit work and not boots. */
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/** Answers the path of the built program. */
export async function buildWorker(): Promise<string> {
  const outDir = join(ROOT, 'apps/worker/dist/of-chaos');
  await build({
    root: join(ROOT, 'apps/worker'),
    logLevel: 'error',
    build: { ssr: join(import.meta.dirname, 'worker.ts'), outDir, emptyOutDir: true },
  });
  return join(outDir, 'worker.js');
}
