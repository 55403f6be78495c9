/** The boundary rule alone, without types: what `boundaries.test.ts` runs on code that lies on no disk. */
import tseslint from 'typescript-eslint';
import { boundaries } from './boundaries.js';

export default [{ files: ['**/*.ts', '**/*.tsx'], languageOptions: { parser: tseslint.parser } }, boundaries];
