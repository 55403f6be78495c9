import type { Translated } from '../../i18n/languages.js';
import type { catalogue as english } from './cases.en.js';

export const catalogue: Translated<typeof english> = { title: 'Casos' };
