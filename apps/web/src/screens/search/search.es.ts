import type { Translated } from '../../i18n/languages.js';
import type { catalogue as english } from './search.en.js';

export const catalogue: Translated<typeof english> = {
  label: 'Buscar paciente en toda la organización',
  placeholder: 'Nombre, número de expediente o teléfono',
  hint: 'Escriba al menos dos letras o cifras. También aparecen los casos cerrados.',
  pages: 'Páginas',
  patients: 'Pacientes',
  nothing: 'Nadie con ese nombre, número o teléfono.',
  failed: 'La búsqueda no respondió. Intente otra vez.',
  searching: 'Buscando',
  born: 'nació el {{on}}',
  commands: 'Comandos',
};
