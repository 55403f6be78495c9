import type { Translated } from '../../i18n/languages.js';
import type { catalogue as english } from './cases.en.js';

export const catalogue: Translated<typeof english> = {
  title: 'Casos',
  back: 'Avance por pasos',
  backToBarriers: 'Barreras',
  barrier: { FOUND: 'barrera encontrada', RESOLVED: 'barrera resuelta', OPEN: 'barrera abierta' },
  count_one: '{{formatted}} caso',
  count_other: '{{formatted}} casos',
  caption: 'Casos detrás de este número',
  more: 'Mostrar más',
  shown: 'Se muestran {{shown}} de {{total}}',
  metric: {
    ENTERED: '{{step}}: empezados',
    DONE: '{{step}}: hechos',
    OPEN: '{{step}}: abiertos ahora',
    OVERDUE: '{{step}}: atrasados ahora',
  },
  atStep: 'están en {{step}}',
  headline: {
    DECIDED: 'decididos',
    DECIDED_IN_WINDOW: 'decididos dentro del plazo',
    VISITED: 'con consulta hecha',
    OVERDUE_NOW: 'atrasados ahora',
    AT_RISK: 'plazo en riesgo',
    UNREACHABLE: 'sin contacto',
    COLD: 'sin actividad',
    OPEN_NOW: 'abiertos ahora',
  },
  status: { OPEN: 'abiertos', PAUSED: 'en pausa', CLOSED: 'cerrados' },
  period: 'del {{from}} al {{to}}',
  navigator: 'una persona',
  unassigned: 'sin navegadora ni navegador',
  none: {
    title: 'No hay casos detrás de este número.',
    text: 'Algo pudo cambiar desde que abrió el informe; al volver se cuenta de nuevo.',
  },
};
