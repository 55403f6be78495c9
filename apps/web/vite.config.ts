import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, loadEnv } from 'vite';
import { firstLoadBudget } from './build-budget.js';

/** Paths the API serves itself; in development they are passed on to it. */
const API_PATHS = [
  '/graphql',
  '/live',
  '/imports',
  '/documents',
  '/reports',
  '/health',
  '/p/',
  '/dev/',
  '/admin/',
];

export default defineConfig(({ mode }) => {
  const api = loadEnv(mode, import.meta.dirname, 'SEXTANT_').SEXTANT_API_URL ?? 'http://127.0.0.1:3000';
  return {
    root: import.meta.dirname,
    plugins: [react(), firstLoadBudget({ scriptLimitKb: 230, styleLimitKb: 25 })],
    resolve: { conditions: ['@sextant/source', ...defaultClientConditions] },
    css: { modules: { localsConvention: 'camelCaseOnly' } },
    build: { target: 'baseline-widely-available', assetsInlineLimit: 0, reportCompressedSize: false },
    server: {
      host: '127.0.0.1',
      proxy: Object.fromEntries(API_PATHS.map((path) => [path, { target: api, changeOrigin: false }])),
    },
  };
});
