import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const BOUNDARY = '@nx/enforce-module-boundaries';

const FORBIDDEN: [sentence: string, file: string, code: string][] = [
  ['the domain does not know the database', 'libs/domain/src/probe.ts', "import '@sextant/data';"],
  ['the domain knows no framework', 'libs/domain/src/probe.ts', "import '@nestjs/common';"],
  ['data does not know people and roles', 'libs/data/src/probe.ts', "import '@sextant/identity';"],
  ['messaging knows no case', 'libs/messaging/src/probe.ts', "import '@sextant/casework';"],
  ['reports do not reach into interop', 'libs/insights/src/probe.ts', "import '@sextant/interop';"],
  ['papers and reports do not know each other', 'libs/documents/src/probe.ts', "import '@sextant/insights';"],
  ['casework draws no paper', 'libs/casework/src/probe.ts', "import '@sextant/documents';"],
  ['the web app does not reach the server', 'apps/web/src/probe.ts', "import '@sextant/casework';"],
  ['nobody imports the api', 'apps/worker/src/probe.ts', "import '../../api/src/main.js';"],
  ['no relative way around', 'libs/domain/src/probe.ts', "import '../../data/src/index.js';"],
  [
    'no program reaches for the tools',
    'apps/api/src/core/probe.ts',
    "import '../../../../tools/handover.js';",
  ],
];

const ALLOWED: typeof FORBIDDEN = [
  ['reminders go out by messaging', 'libs/reminders/src/probe.ts', "import '@sextant/messaging';"],
  ['papers are made from cases', 'libs/documents/src/probe.ts', "import '@sextant/casework';"],
  ['the worker builds packets', 'apps/worker/src/probe.ts', "import '@sextant/documents';"],
  ['the web app sees the domain', 'apps/web/src/probe.ts', "import '@sextant/domain';"],
  ['the api sees everything', 'apps/api/src/probe.ts', "import '@sextant/insights';"],
  [
    'a browser test starts the product',
    'apps/e2e/src/core/probe.ts',
    "import '../../../../tools/testing/product.js';",
  ],
];

describe('the arrows between the rooms', () => {
  let broken: string[][] = [];

  beforeAll(() => {
    // Without the project graph Nx skips the rule and everything passes.
    const graph = spawnSync(process.execPath, ['node_modules/nx/dist/bin/nx.js', 'show', 'projects'], {
      cwd: root,
    });
    expect(graph.status).toBe(0);
    const probes = [...FORBIDDEN, ...ALLOWED].map(([, file, code]) => ({ file, code }));
    const run = spawnSync(process.execPath, ['tools/lint/probe.js'], {
      cwd: root,
      input: JSON.stringify(probes),
    });
    broken = JSON.parse(run.stdout.toString()) as string[][];
  }, 60_000);

  it.each(FORBIDDEN.map(([sentence], index) => ({ sentence, index })))(
    'fails the lint: $sentence',
    ({ index }) => {
      expect(broken[index]).toEqual([BOUNDARY]);
    },
  );

  it.each(ALLOWED.map(([sentence], index) => ({ sentence, index })))(
    'passes the lint: $sentence',
    ({ index }) => {
      expect(broken[FORBIDDEN.length + index]).toEqual([]);
    },
  );
});
