import type { Translated } from '../../i18n/languages.js';
import type { catalogue as english } from './steps.en.js';

export const catalogue: Translated<typeof english> = { title: 'Avance por pasos' };
