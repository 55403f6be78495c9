import type { DateOn } from '../calendar/date-on.js';

/** One rule the evidence rests on: what it says, where that was read, and when. */
export interface PinRule {
  code: string;
  source: string;
  /** The day the source was read; older than a year it wants to be read again. */
  asOn: DateOn;
  en: string;
  es: string;
}

const READ_ON: DateOn = '2026-11-22';

/**
 * Medicare's Principal Illness Navigation as we read it (rules.md §2.3). Where a source leaves something open we take the
 * narrower reading, and the words say that it is ours.
 */
export const PIN_RULES: readonly PinRule[] = [
  {
    code: 'UNITS',
    source: 'HCPCS G0023, G0024; AAFP, Using HCPCS codes G0023, G0024, G0140 and G0146',
    asOn: READ_ON,
    en: 'G0023 stands for 60 minutes in a calendar month, G0024 for each further 30. 59 minutes do not count.',
    es: 'G0023 son 60 minutos en un mes calendario; G0024, cada 30 minutos más. 59 minutos no cuentan.',
  },
  {
    code: 'ACTIVITIES',
    source: 'HCPCS descriptor of G0023',
    asOn: READ_ON,
    en: 'Only time in one of the ten listed activity groups counts. Writing notes is none of them.',
    es: 'Solo cuenta el tiempo en uno de los diez grupos de actividades. Escribir notas no es uno de ellos.',
  },
  {
    code: 'PLAN',
    source: 'CMS, CY 2024 Physician Fee Schedule final rule; Rural Health Information Hub',
    asOn: READ_ON,
    en: 'The condition needs a disease-specific plan. Time that is not part of it does not count.',
    es: 'La enfermedad necesita un plan propio. El tiempo fuera de ese plan no cuenta.',
  },
  {
    code: 'CONSENT',
    source: 'The Rybar Group; CodingIntel, Principal Illness Navigation',
    asOn: READ_ON,
    en: 'The patient agrees before the service, in writing or spoken, and it is in the record. Our reading: asked again each year.',
    es: 'El paciente acepta antes del servicio, por escrito o de palabra, y queda anotado. Lectura nuestra: se pregunta de nuevo cada año.',
  },
  {
    code: 'VISIT',
    source: 'AAFP; The Rybar Group, Principal Illness Navigation',
    asOn: READ_ON,
    en: 'An initiating visit comes first; whoever held it and set the plan bills. Our reading: at most 12 months before.',
    es: 'Primero hay una visita inicial; factura quien la hizo y fijó el plan. Lectura nuestra: a lo más 12 meses antes.',
  },
  {
    code: 'ONCE',
    source: 'Sextant',
    asOn: READ_ON,
    en: 'A minute counts once for each person and once for each patient. Start, stop and totals are all kept.',
    es: 'Un minuto cuenta una vez por persona y una vez por paciente. Se guardan inicio, fin y totales.',
  },
];
