/**
 * Rules are errors or off, never warnings. The arrows between rooms: `tools/lint/boundaries.js`;
 * our own rules with their reasons: `tools/lint/house-rules.js`.
 */
import js from '@eslint/js';
import prettier from 'eslint-config-prettier/flat';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { boundaries } from './tools/lint/boundaries.js';
import {
  ban,
  EVERYWHERE,
  HONEST_TESTS,
  INJECTED_TIME,
  PARSED_ENVIRONMENT,
  TENANT_WRAPPER_ONLY,
} from './tools/lint/house-rules.js';

const TYPESCRIPT = ['**/*.{ts,tsx}'];
const TESTS = ['**/*.test.{ts,tsx}', '**/testing/**/*.ts', 'apps/e2e/**/*.ts'];

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '.nx/',
      '.sextant/',
      '**/generated/',
      'apps/web/src/gql/',
      'apps/web/src/routeTree.gen.ts',
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strict, tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        // One program for all rooms: room by room each would check the types of those it sees again.
        project: './tsconfig.json',
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'max-lines': ['error', { max: 400 }],
      'no-warning-comments': 'error',
      // A port's promise stays when an adapter happens to answer at once.
      '@typescript-eslint/require-await': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      ...ban(EVERYWHERE),
    },
  },
  ...['web', 'e2e'].map((app) => ({
    files: [`apps/${app}/src/**/*.{ts,tsx}`],
    languageOptions: { parserOptions: { project: `./apps/${app}/tsconfig.json` } },
  })),
  boundaries,
  {
    files: ['libs/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-console': 'error',
      ...ban(EVERYWHERE, INJECTED_TIME, PARSED_ENVIRONMENT, TENANT_WRAPPER_ONLY),
    },
  },
  { files: ['libs/**/clock.ts'], rules: ban(EVERYWHERE, PARSED_ENVIRONMENT, TENANT_WRAPPER_ONLY) },
  { files: ['libs/**/env.ts'], rules: ban(EVERYWHERE, INJECTED_TIME, TENANT_WRAPPER_ONLY) },
  {
    files: ['libs/data/**/*.ts'],
    ignores: [...TESTS, '**/clock.ts', '**/env.ts'],
    rules: ban(EVERYWHERE, INJECTED_TIME, PARSED_ENVIRONMENT),
  },
  {
    files: ['libs/**/*.ts', 'apps/**/*.ts'],
    ignores: ['libs/data/**', ...TESTS],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'pg', message: 'Only libs/data makes connections.' }] },
      ],
    },
  },
  {
    files: ['apps/{api,worker}/**/*.ts'],
    ignores: [...TESTS, '**/env.ts'],
    rules: ban(EVERYWHERE, PARSED_ENVIRONMENT, TENANT_WRAPPER_ONLY),
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'zod',
              importNames: ['z'],
              message: "Write `import * as z from 'zod/mini'`: `z` brings all of zod along.",
            },
          ],
        },
      ],
      // What hooks hand out is made to be taken apart.
      '@typescript-eslint/unbound-method': 'off',
      ...ban(EVERYWHERE, PARSED_ENVIRONMENT, INJECTED_TIME),
    },
  },
  { files: ['apps/web/src/api/clock.ts'], rules: ban(EVERYWHERE, PARSED_ENVIRONMENT) },
  {
    // Jest's matchers and Nest's mocks are loosely typed; a test may build what no program would.
    files: TESTS,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'max-lines': ['error', { max: 600 }],
      ...ban(EVERYWHERE, HONEST_TESTS),
    },
  },
  {
    // The one place that may skip: a machine without Redis says so, loudly and counted.
    files: ['**/testing/**/*.ts'],
    rules: ban(EVERYWHERE),
  },
  { files: ['**/*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        URL: 'readonly',
        module: 'writable',
        require: 'readonly',
        performance: 'readonly',
        AbortSignal: 'readonly',
        Buffer: 'readonly',
        globalThis: 'readonly',
      },
    },
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
  prettier,
);
