import type { NavigationEvidence } from '@sextant/contract';
import { EFFORT_WORDS, EVIDENCE_WORDS, wallTimeIn, type PinGate } from '@sextant/domain';
import { stringify } from 'csv-stringify/sync';

/**
 * One line an act, with start, stop and minutes; each patient's totals and gates beside them. Times are the practice's
 * wall time. Cells a spreadsheet program would run as formulas are kept from it: names come from people and files.
 */
export function navigationEvidenceCsv(evidence: NavigationEvidence, language: 'en' | 'es'): string {
  const words = WORDS[language];
  const { notice, gates: gateWords, reasons } = EVIDENCE_WORDS[language];
  const { month, zone } = evidence;
  const time = (at: string): string => {
    const { on, hour, minute } = wallTimeIn(zone, at);
    return `${on} ${two(hour)}:${two(minute)}`;
  };
  const rows = [
    [words.title, month],
    [words.zone, zone],
    [notice],
    [],
    [...words.columns, gateWords.CONSENT, gateWords.VISIT, gateWords.PLAN],
    ...evidence.patients.flatMap((patient) => {
      const gate = (name: PinGate): string => {
        const found = patient.gates.find((one) => one.gate === name);
        return found ? [words.states[found.state], found.on].filter(Boolean).join(' ') : '';
      };
      const own = [patient.patientName, patient.mrn ?? null, patient.navigatorName ?? null];
      const totals = [patient.countedMinutes, patient.g0023, patient.g0024];
      const gates = [gate('CONSENT'), gate('VISIT'), gate('PLAN')];
      return patient.acts.map((act) => [
        ...own,
        act.personName,
        EFFORT_WORDS[language][act.category],
        time(act.startAt),
        time(act.endAt),
        act.minutes,
        act.countedMinutes,
        act.reason ? reasons[act.reason] : null,
        ...totals,
        ...gates,
      ]);
    }),
  ];
  return stringify(rows, { bom: true, record_delimiter: 'windows', escape_formulas: true });
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

const WORDS = {
  en: {
    title: 'Principal Illness Navigation, evidence of',
    zone: 'Times in',
    columns: [
      'Patient',
      'Record number',
      'Navigator',
      'Done by',
      'Activity',
      'Start',
      'Stop',
      'Minutes',
      'Minutes that count',
      'Why less',
      'Patient: minutes in the month',
      'G0023',
      'G0024',
    ],
    states: { MET: 'yes', MISSING: 'missing', EXPIRED: 'expired', DECLINED: 'declined' },
  },
  es: {
    title: 'Navegación por enfermedad principal, constancia de',
    zone: 'Horas de',
    columns: [
      'Paciente',
      'Número de expediente',
      'A cargo',
      'Hecho por',
      'Actividad',
      'Inicio',
      'Fin',
      'Minutos',
      'Minutos que cuentan',
      'Por qué menos',
      'Paciente: minutos del mes',
      'G0023',
      'G0024',
    ],
    states: { MET: 'sí', MISSING: 'falta', EXPIRED: 'venció', DECLINED: 'no aceptó' },
  },
};
