import type { Translated } from '../../i18n/languages.js';
import type { catalogue as english } from './barriers.en.js';

export const catalogue: Translated<typeof english> = {
  title: 'Barreras',
  summary_one: '{{formatted}} caso con alguna barrera encontrada en {{year}}',
  summary_other: '{{formatted}} casos con alguna barrera encontrada en {{year}}',
  year: 'Año',
  csv: 'CSV',
  csvLabel: 'Descargar este informe en CSV',
  table: {
    title: 'Qué se interpuso',
    hint: 'cada número abre sus casos · menos de 5 en gris, sin porcentaje',
    barrier: 'Barrera',
    group: 'Grupo',
    found: 'Casos',
    resolved: 'Resueltas',
    open: 'Abiertas',
    percent: '%',
    median: 'Mediana',
    actions: 'Qué se hizo',
    days: '{{days}} d',
    small: 'número pequeño',
    more_one: 'y {{count}} acción más',
    more_other: 'y {{count}} acciones más',
  },
  empty: {
    title: 'No se anotó ninguna barrera en este año.',
    text: 'Las barreras se anotan al lado del caso; el informe no necesita más.',
  },
};
