import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { UserConfig } from 'vite';

/**
 * How api and worker are built: our own packages go into the bundle, packages from npm stay
 * outside (bullmq's bundled form cannot load pg). Every program of `src/cli` becomes a file too.
 */
export function serverBuild(appFolder: string): UserConfig {
  const cli = join(appFolder, 'src/cli');
  const programs = existsSync(cli) ? readdirSync(cli).filter((file) => /^[a-z-]+\.ts$/.test(file)) : [];
  const input = { main: join(appFolder, 'src/main.ts') };
  for (const file of programs) Object.assign(input, { [`cli/${file.slice(0, -3)}`]: join(cli, file) });
  return {
    root: appFolder,
    resolve: { conditions: ['@sextant/source'] },
    ssr: {
      noExternal: [/^@sextant\//],
      resolve: { conditions: ['@sextant/source'], externalConditions: ['node'] },
    },
    build: {
      ssr: true,
      target: 'node24',
      sourcemap: true,
      minify: false,
      emptyOutDir: true,
      rolldownOptions: {
        input,
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  };
}
