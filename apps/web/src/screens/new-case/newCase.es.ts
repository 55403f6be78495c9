import type { Translated } from '../../i18n/languages.js';
import type { catalogue as english } from './newCase.en.js';

export const catalogue: Translated<typeof english> = { title: 'Caso nuevo' };
