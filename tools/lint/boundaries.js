/**
 * The one-way arrows between the rooms of the house, as ESLint runs them:
 *
 *   domain ← data ← identity ← messaging ← reminders ← casework ← insights, interop ← api, worker
 *
 * `web` sees only contract and domain. A room sees everything on its left, never on its right.
 * The rule needs Nx's project graph, which `npm run check` builds first: without it Nx skips the rule.
 */
import nx from '@nx/eslint-plugin';
import { ARROWS } from './arrows.js';

/** Rooms without a framework: the only packages they may import. */
const PLAIN_ROOMS = {
  domain: ['temporal-polyfill', 'fast-check', '@jest/*'],
  contract: ['graphql', '@jest/*'],
};

/** How the browser tests start the product, make files and read PDFs; nothing else may reach out of its room by a path. */
const TEST_TOOLS = [
  '../../../../tools/testing/product.js',
  '../../../../tools/testing/system-packages.js',
  '../../../../tools/launcher/programs.js',
  '../../../../libs/documents/src/testing/index.js',
];

const depConstraints = Object.entries(ARROWS).map(([room, seen]) => ({
  sourceTag: `scope:${room}`,
  onlyDependOnLibsWithTags: [room, ...seen].map((name) => `scope:${name}`),
  ...(room in PLAIN_ROOMS
    ? { allowedExternalImports: PLAIN_ROOMS[/** @type {keyof PLAIN_ROOMS} */ (room)] }
    : {}),
}));

/** @type {import('typescript-eslint').ConfigArray[number]} */
export const boundaries = {
  name: 'sextant/boundaries',
  files: ['libs/*/src/**/*.{ts,tsx}', 'apps/*/src/**/*.{ts,tsx}'],
  plugins: { '@nx': nx },
  rules: {
    '@nx/enforce-module-boundaries': [
      'error',
      { allow: TEST_TOOLS, depConstraints, enforceBuildableLibDependency: false },
    ],
  },
};
