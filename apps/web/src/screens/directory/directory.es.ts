import type { Translated } from '../../i18n/languages.js';
import type { catalogue as english } from './directory.en.js';

export const catalogue: Translated<typeof english> = { title: 'Directorio' };
