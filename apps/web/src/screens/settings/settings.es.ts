import type { Translated } from '../../i18n/languages.js';
import type { catalogue as english } from './settings.en.js';

export const catalogue: Translated<typeof english> = { title: 'Ajustes' };
