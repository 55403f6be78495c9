import type { Translated } from '../../i18n/languages.js';
import type { catalogue as english } from './caseload.en.js';

export const catalogue: Translated<typeof english> = {
  title: 'Casos',
  count_one: '{{formatted}} caso',
  count_other: '{{formatted}} casos',
  shown: '{{shown}} de {{total}}',
  scope: 'De quién',
  mine: 'Míos',
  team: 'Equipo',
  newCase: 'Caso nuevo',
  caption: 'Casos',
  views: 'Vistas',
  view: {
    all: 'Todos',
    risk: 'En riesgo',
    answers: 'Respuestas',
    records: 'En expediente',
    insurance: 'Seguro pendiente',
    waiting: 'Esperan a otros',
    cold: 'Sin actividad',
    unreachable: 'Sin contacto',
    paused: 'En pausa',
  },
  find: 'Buscar por nombre o número de expediente',
  clearFind: 'Borrar',
  none: {
    title: 'Ningún caso coincide.',
    filters: 'Los filtros no dejan ninguno.',
    text: 'Aquí nadie se llama así. La búsqueda de arriba (Ctrl K) revisa toda la organización, también los casos cerrados.',
    clear: 'Mostrar todos',
  },
  empty: {
    title: 'Todavía no hay casos.',
    text: 'Empiece un caso, o importe la lista que tenga.',
    import: 'Importar una lista',
  },
};
