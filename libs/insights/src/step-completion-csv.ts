import { stringify } from 'csv-stringify/sync';
import type { StepCompletion } from '@sextant/contract';

const HEADER = [
  'Step',
  'Entered',
  'Done',
  'Percent',
  'Median days',
  'P90 days',
  'Overdue',
  'Slowest',
  'Slowest cases',
  'Slowest median days',
];

/**
 * The report as a spreadsheet: the period, the steps, the navigators. UTF-8 with the mark Excel asks for. A cell that a
 * spreadsheet program would run as a formula is kept from it: names come from people and files.
 */
export function stepCompletionCsv({ from, to, steps, navigators, headlines }: StepCompletion): string {
  const track = steps.map(({ step }) => step);
  const rows: (string | number | null)[][] = [
    ['From', from],
    ['To', to],
    [],
    HEADER,
    ...steps.map(({ step, entered, done, percent, medianDays, p90Days, overdue, slowest }) => [
      ...[step, entered, done, percent, medianDays, p90Days, overdue],
      ...(slowest
        ? [
            [slowest.code, slowest.recordKind, slowest.who].filter(Boolean).join(' '),
            slowest.count,
            slowest.medianDays,
          ]
        : [null, null, null]),
    ]),
    [],
    ['Navigator', 'Open', ...track, 'At risk', 'Overdue'],
    ...navigators.map(({ navigator, open, openByStep, atRisk, overdue }) => [
      navigator?.name ?? null,
      open,
      ...openByStep,
      atRisk,
      overdue,
    ]),
    [],
    ...Object.entries(headlines)
      .filter(([figure]) => figure !== '__typename')
      .map(([figure, value]) => [words(figure), value]),
  ];
  return stringify(rows, { bom: true, record_delimiter: 'windows', escape_formulas: true });
}

/** `decidedInWindow` → "Decided in window". */
function words(figure: string): string {
  const text = figure.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
