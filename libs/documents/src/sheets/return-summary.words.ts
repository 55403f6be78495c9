import type { CellMark, OpinionField, OpinionOrder, Outcome, PaperLanguage } from '@sextant/domain';

interface ReturnSummaryWords {
  title: string;
  confidential: string;
  to: string;
  from: string;
  contact: string;
  on: string;
  patient: string;
  born: string;
  number: string;
  lead: string;
  outcome: string;
  outcomes: Readonly<Record<Outcome, string>>;
  order: Readonly<Record<OpinionOrder, string>>;
  doctor: string;
  place: string;
  givenOn: string;
  nothing: string;
  fields: Readonly<Record<OpinionField, string>>;
  marks: Readonly<Record<CellMark, string>>;
  decision: string;
  undecided: string;
  decidedOn: (on: string) => string;
  source: string;
}

/** A letter from clinic to clinic; says where opinions differ, never which is better. */
export const RETURN_SUMMARY_WORDS: Readonly<Record<PaperLanguage, ReturnSummaryWords>> = {
  en: {
    title: 'Summary for the first doctor',
    confidential: 'confidential',
    to: 'To',
    from: 'From',
    contact: 'Questions to',
    on: 'Date',
    patient: 'Patient',
    born: 'Date of birth',
    number: 'Record number',
    lead: 'Your patient asked for another opinion and has agreed that you get this summary, so that the teams know of each other.',
    outcome: 'Outcome',
    outcomes: {
      CONFIRMED: 'The opinions agree.',
      OPTIONS_ADDED: 'The plan stands, and there are further options.',
      DIFFERENT_APPROACH: 'The other team suggests a different approach.',
      FURTHER_TESTING: 'Further tests are wanted before a decision.',
      DIFFERS: 'The opinions differ.',
    },
    order: { FIRST: 'First opinion', SECOND: 'Second opinion', THIRD: 'Third opinion' },
    doctor: 'Doctor',
    place: 'Place',
    givenOn: 'Given on',
    nothing: 'Nothing of it is written down yet.',
    fields: {
      diagnosis: 'Diagnosis',
      stage: 'Stage',
      treatment: 'Treatment',
      surgery: 'Surgery',
      sequence: 'Order of treatment',
      furtherTests: 'Further tests',
      trials: 'Clinical trials',
      urgency: 'How urgent',
      hadInHand: 'What the doctor had in hand',
    },
    marks: {
      SILENT: '',
      SAME: 'the same as yours',
      DIFFERS: 'differs from yours',
      ONLY_HERE: 'not in yours',
      ALONE: '',
    },
    decision: 'What the patient decided',
    undecided: 'The patient has not told us a decision yet.',
    decidedOn: (on) => `In the patient’s own words, ${on}.`,
    source:
      'Written from the notes of the patient’s navigator. It weighs nothing and gives no medical advice. Please ask the other team for its own report.',
  },
  es: {
    title: 'Resumen para el primer médico',
    confidential: 'confidencial',
    to: 'Para',
    from: 'De',
    contact: 'Preguntas a',
    on: 'Fecha',
    patient: 'Paciente',
    born: 'Fecha de nacimiento',
    number: 'Número de expediente',
    lead: 'Su paciente pidió otra opinión y aceptó que usted reciba este resumen, para que los equipos sepan uno del otro.',
    outcome: 'Resultado',
    outcomes: {
      CONFIRMED: 'Las opiniones coinciden.',
      OPTIONS_ADDED: 'El plan sigue en pie, y hay más opciones.',
      DIFFERENT_APPROACH: 'El otro equipo propone un enfoque distinto.',
      FURTHER_TESTING: 'Se piden más pruebas antes de decidir.',
      DIFFERS: 'Las opiniones difieren.',
    },
    order: { FIRST: 'Primera opinión', SECOND: 'Segunda opinión', THIRD: 'Tercera opinión' },
    doctor: 'Médico',
    place: 'Lugar',
    givenOn: 'Fecha',
    nothing: 'Todavía no se ha anotado nada de ella.',
    fields: {
      diagnosis: 'Diagnóstico',
      stage: 'Etapa',
      treatment: 'Tratamiento',
      surgery: 'Cirugía',
      sequence: 'Orden del tratamiento',
      furtherTests: 'Más pruebas',
      trials: 'Estudios clínicos',
      urgency: 'Qué tan urgente',
      hadInHand: 'Qué documentos tenía el médico',
    },
    marks: {
      SILENT: '',
      SAME: 'igual que en la suya',
      DIFFERS: 'distinto de la suya',
      ONLY_HERE: 'no está en la suya',
      ALONE: '',
    },
    decision: 'Qué decidió el paciente',
    undecided: 'El paciente todavía no nos ha dicho una decisión.',
    decidedOn: (on) => `Con las palabras del paciente, ${on}.`,
    source:
      'Escrito a partir de las notas de quien acompaña al paciente. No valora nada ni da consejo médico. Por favor, pida al otro equipo su propio informe.',
  },
};
