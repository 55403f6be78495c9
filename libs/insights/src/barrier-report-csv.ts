import type { BarrierReport } from '@sextant/contract';
import { BARRIER_WORDS } from '@sextant/domain';
import { stringify } from 'csv-stringify/sync';
import { resolvedPercent, SMALL_NUMBER } from './small-numbers.js';

/** The barrier report as a spreadsheet, in the reader's language. Aggregates only: no name of a patient. */
export function barrierReportCsv({ year, cases, barriers }: BarrierReport, language: 'en' | 'es'): string {
  const { groups, kinds, interventions } = BARRIER_WORDS[language];
  const head = HEADS[language];
  const rows = [
    [head.year, year],
    [head.cases, cases],
    [],
    head.columns,
    ...barriers.map((row) => [
      groups[row.group],
      kinds[row.kind],
      row.found,
      row.resolved,
      row.open,
      resolvedPercent(row),
      row.medianDays ?? null,
      row.interventions
        .map(({ intervention, count }) => `${interventions[intervention]} (${String(count)})`)
        .join('; '),
      row.found < SMALL_NUMBER ? head.small : null,
    ]),
  ];
  return stringify(rows, { bom: true, record_delimiter: 'windows', escape_formulas: true });
}

const HEADS = {
  en: {
    year: 'Year',
    cases: 'Cases with a barrier',
    columns: [
      'Group',
      'Barrier',
      'Cases',
      'Resolved',
      'Open',
      'Resolved %',
      'Median days',
      'Actions',
      'Note',
    ],
    small: 'small number',
  },
  es: {
    year: 'Año',
    cases: 'Casos con alguna barrera',
    columns: [
      'Grupo',
      'Barrera',
      'Casos',
      'Resueltas',
      'Abiertas',
      '% resueltas',
      'Mediana de días',
      'Acciones',
      'Nota',
    ],
    small: 'número pequeño',
  },
};
