/**
 * Three sizes of test, by suffix: `.test.ts` (pure), `.int.test.ts` (real PostgreSQL, Redis,
 * SMTP), and `.e2e.ts` in apps/e2e, which has its own runner. Native ESM: run it through
 * `npm run test:unit` or `npm run test:int`, which pass Node the flag it needs.
 */
const base = {
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/tools'],
  testEnvironment: 'node',
  testEnvironmentOptions: {
    // Adding 'import' here breaks CommonJS packages ("require() ES Module … in a cycle").
    customExportConditions: ['@sextant/source', 'node', 'node-addons'],
  },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  resolver: '<rootDir>/tools/testing/resolve-source.cjs',
  transform: { '^.+\\.tsx?$': ['@swc/jest'] },
  modulePathIgnorePatterns: ['/dist/', '/.sextant/', '/.nx/'],
  setupFiles: ['<rootDir>/tools/testing/setup.js'],
};

export default {
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '\\.int\\.test\\.tsx?$'],
    },
    {
      ...base,
      displayName: 'int',
      testMatch: ['**/*.int.test.ts'],
      testPathIgnorePatterns: ['/node_modules/'],
      globalSetup: '<rootDir>/tools/testing/global-setup.js',
      globalTeardown: '<rootDir>/tools/testing/global-teardown.js',
    },
  ],
};
