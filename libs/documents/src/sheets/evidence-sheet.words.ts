import type { GateState, NavigationConsent, PaperLanguage } from '@sextant/domain';

interface EvidenceSheetWords {
  title: (month: string) => string;
  confidential: string;
  organization: string;
  days: string;
  zone: string;
  madeOn: string;
  patients: string;
  logged: string;
  counted: string;
  reportable: string;
  none: string;
  number: string;
  navigator: string;
  units: string;
  noUnit: (left: number, of: number) => string;
  gates: Readonly<Record<GateState, (on: string) => string>>;
  hows: Readonly<Record<NavigationConsent['how'], string>>;
  until: (on: string) => string;
  byCategory: string;
  category: string;
  person: string;
  acts: string;
  when: string;
  minutes: string;
  why: string;
  rules: string;
  rulesLead: string;
  source: (name: string, on: string) => string;
  old: string;
}

export const EVIDENCE_SHEET_WORDS: Readonly<Record<PaperLanguage, EvidenceSheetWords>> = {
  en: {
    title: (month) => `Navigation evidence, ${month}`,
    confidential: 'confidential',
    organization: 'Practice',
    days: 'Days',
    zone: 'Times in',
    madeOn: 'Made on',
    patients: 'Patients with time',
    logged: 'Minutes logged',
    counted: 'Minutes that count',
    reportable: 'With 60 or more',
    none: 'No time was logged in this month.',
    number: 'Record number',
    navigator: 'Navigator',
    units: 'Units',
    noUnit: (left, of) => `none: ${String(left)} of ${String(of)} minutes are missing`,
    gates: {
      MET: (on) => on,
      MISSING: () => 'missing',
      EXPIRED: (on) => `of ${on}, ran out`,
      DECLINED: (on) => `declined on ${on}`,
    },
    hows: { SPOKEN: 'spoken', WRITTEN: 'in writing' },
    until: (on) => `holds until ${on}`,
    byCategory: 'Minutes by activity and person',
    category: 'Activity',
    person: 'Done by',
    acts: 'Each act with start and stop',
    when: 'Start and stop',
    minutes: 'Minutes',
    why: 'Why less',
    rules: 'The rules behind it',
    rulesLead: 'As we read them; no legal advice.',
    source: (name, on) => `Source: ${name}, read ${on}.`,
    old: 'Read more than a year ago: check it again.',
  },
  es: {
    title: (month) => `Constancia de navegación, ${month}`,
    confidential: 'confidencial',
    organization: 'Consultorio',
    days: 'Días',
    zone: 'Horas de',
    madeOn: 'Hecha el',
    patients: 'Pacientes con tiempo',
    logged: 'Minutos anotados',
    counted: 'Minutos que cuentan',
    reportable: 'Con 60 o más',
    none: 'No se anotó tiempo en este mes.',
    number: 'Número de expediente',
    navigator: 'A cargo',
    units: 'Unidades',
    noUnit: (left, of) => `ninguna: faltan ${String(left)} de ${String(of)} minutos`,
    gates: {
      MET: (on) => on,
      MISSING: () => 'falta',
      EXPIRED: (on) => `del ${on}, ya venció`,
      DECLINED: (on) => `no aceptó el ${on}`,
    },
    hows: { SPOKEN: 'de palabra', WRITTEN: 'por escrito' },
    until: (on) => `vale hasta el ${on}`,
    byCategory: 'Minutos por actividad y persona',
    category: 'Actividad',
    person: 'Hecho por',
    acts: 'Cada acto con inicio y fin',
    when: 'Inicio y fin',
    minutes: 'Minutos',
    why: 'Por qué menos',
    rules: 'Las reglas detrás',
    rulesLead: 'Como las leemos; no es asesoría legal.',
    source: (name, on) => `Fuente: ${name}, leída el ${on}.`,
    old: 'Leída hace más de un año: revísela de nuevo.',
  },
};
