import type { RecordKind, RecordState } from '@sextant/domain';
import type { PaperLanguage } from './paper.js';

/** Names of records as papers say them. */
export const KIND_WORDS: Record<PaperLanguage, Record<RecordKind, string>> = {
  en: {
    PATHOLOGY_REPORT: 'Pathology report',
    IMAGING_REPORT: 'Imaging report',
    BIOPSY_SLIDES: 'Biopsy slides and blocks',
    BLOOD_WORK: 'Blood work',
    OPERATIVE_NOTE: 'Operative note',
    TREATMENT_SUMMARY: 'Treatment summary',
    IMAGING_DISC: 'Imaging disc',
  },
  es: {
    PATHOLOGY_REPORT: 'Informe de patología',
    IMAGING_REPORT: 'Informe de imágenes',
    BIOPSY_SLIDES: 'Laminillas y bloques de la biopsia',
    BLOOD_WORK: 'Análisis de sangre',
    OPERATIVE_NOTE: 'Nota de la operación',
    TREATMENT_SUMMARY: 'Resumen del tratamiento',
    IMAGING_DISC: 'Disco de imágenes',
  },
};

/** States of a record as the index of a packet says them; packets go to centers and are written in English. */
export const STATE_WORDS: Record<RecordState, string> = {
  NEEDED: 'not asked for yet',
  REQUESTED: 'asked for',
  PROMISED: 'promised',
  RECEIVED: 'received',
  READABLE: 'received and readable',
  SENT_TO_CENTER: 'sent on its own',
  ACCEPTED: 'accepted by the center',
  WRONG_OR_INCOMPLETE: 'came wrong or incomplete',
  NOT_APPLICABLE: 'not applicable',
};

const LOCALES = { en: 'en-US', es: 'es-US' } as const;

/** "November 22, 2026". */
export function dayText(on: string, language: PaperLanguage = 'en'): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(Date.parse(`${on}T00:00:00Z`));
}

/** "Tuesday, November 24, 2026 at 10:30 AM EST", in the zone of the place. */
export function timeText(at: string, zone: string, language: PaperLanguage = 'en'): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone: zone,
  }).format(Date.parse(at));
}
