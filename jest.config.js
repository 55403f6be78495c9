/**
 * Three sizes of test, by suffix: `.test.ts` (pure), `.int.test.ts` (real PostgreSQL, Redis,
 * SMTP), and `.e2e.ts` (a browser against real processes, in apps/e2e). Native ESM: run it by
 * `npm run test:unit`, `test:int` or `test:e2e`, which pass Node the flag it needs.
 */
const services = {
  globalSetup: '<rootDir>/tools/testing/global-setup.js',
  globalTeardown: '<rootDir>/tools/testing/global-teardown.js',
};

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
  modulePathIgnorePatterns: [
    '<rootDir>/(apps|libs)/[^/]+/dist/',
    '<rootDir>/\\.sextant/',
    '<rootDir>/\\.nx/',
  ],
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
      ...services,
      displayName: 'int',
      setupFilesAfterEnv: ['<rootDir>/tools/testing/patience-int.js'],
      testMatch: ['**/*.int.test.ts'],
      testPathIgnorePatterns: ['/node_modules/'],
    },
    {
      ...base,
      ...services,
      displayName: 'e2e',
      setupFilesAfterEnv: ['<rootDir>/tools/testing/patience-e2e.js'],
      roots: ['<rootDir>/apps/e2e'],
      testMatch: ['**/*.e2e.ts'],
    },
  ],
};
