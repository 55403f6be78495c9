import type { NavigationEvidence } from '@sextant/contract';
import { EFFORT_WORDS, wallTimeIn, type PinGate } from '@sextant/domain';
import { stringify } from 'csv-stringify/sync';

/**
 * One line an act, with start, stop and minutes; each patient's totals and gates beside them. Times are the practice's
 * wall time. Cells a spreadsheet program would run as formulas are kept from it: names come from people and files.
 */
export function navigationEvidenceCsv(evidence: NavigationEvidence, language: 'en' | 'es'): string {
  const words = WORDS[language];
  const { month, zone } = evidence;
  const time = (at: string): string => {
    const { on, hour, minute } = wallTimeIn(zone, at);
    return `${on} ${two(hour)}:${two(minute)}`;
  };
  const rows = [
    [words.title, month],
    [words.zone, zone],
    [words.notice],
    [],
    words.columns,
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
        act.reason ? words.reasons[act.reason] : null,
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
    notice: 'Evidence export, not a claim. Whoever bills decides what is billed.',
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
      'Consent',
      'Initiating visit',
      'Plan',
    ],
    states: { MET: 'yes', MISSING: 'missing', EXPIRED: 'expired', DECLINED: 'declined' },
    reasons: {
      CATEGORY: 'activity is not listed',
      PLAN_LINK: 'not linked to the plan',
      CONSENT: 'no consent that day',
      VISIT: 'no initiating visit in the 12 months before',
      PLAN: 'no plan that day',
      OVERLAP: 'counted once already',
    },
  },
  es: {
    title: 'Navegación por enfermedad principal, constancia de',
    zone: 'Horas de',
    notice: 'Constancia, no un cobro. Quien factura decide qué se factura.',
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
      'Consentimiento',
      'Visita inicial',
      'Plan',
    ],
    states: { MET: 'sí', MISSING: 'falta', EXPIRED: 'vencido', DECLINED: 'rechazado' },
    reasons: {
      CATEGORY: 'la actividad no está en la lista',
      PLAN_LINK: 'sin relación con el plan',
      CONSENT: 'sin consentimiento ese día',
      VISIT: 'sin visita inicial en los 12 meses previos',
      PLAN: 'sin plan ese día',
      OVERLAP: 'ya se contó una vez',
    },
  },
};
