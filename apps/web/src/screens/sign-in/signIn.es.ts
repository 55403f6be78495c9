import type { Translated } from '../../i18n/languages.js';
import type { catalogue as english } from './signIn.en.js';

export const catalogue: Translated<typeof english> = { title: 'Entrar' };
