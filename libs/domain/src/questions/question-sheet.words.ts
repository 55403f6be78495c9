import type { RuleLanguage } from '../rule-cards/rule-card.types.js';
import type { VisitMode } from '../visit/visit.types.js';
import type { RecordingPlan } from './questions.types.js';

/** Everything that is printed besides names, times and the patient's own words. */
export interface QuestionSheetWords {
  title: string;
  for: string;
  visit: string;
  noVisit: string;
  modes: Readonly<Record<VisitMode, string>>;
  topTitle: string;
  otherTitle: string;
  moreTitle: string;
  theySaid: string;
  iFeel: string;
  support: string;
  noSupport: string;
  recordingTitle: string;
  recording: Readonly<Record<RecordingPlan, string>>;
  recordingAgreed: string;
  /** Beside a box to tick during the visit. */
  mayWeRecord: string;
  /** Where the rule of the visit's state is that everybody agrees; with its source below. */
  everybodyAgrees: string;
  ruleSource: (name: string, on: string) => string;
  call: string;
  askAgain: string;
}

/** Plain words, short sentences (reading grade 6 or less). */
export const QUESTION_SHEET_WORDS: Readonly<Record<RuleLanguage, QuestionSheetWords>> = {
  en: {
    title: 'My questions for the visit',
    for: 'For',
    visit: 'My visit',
    noVisit: 'The day is not set yet.',
    modes: { IN_PERSON: 'In person', VIDEO: 'By video', WRITTEN_OPINION: 'Opinion in writing' },
    topTitle: 'My top questions',
    otherTitle: 'I also want to ask',
    moreTitle: 'More questions',
    theySaid: 'They said',
    iFeel: 'I feel',
    support: 'Who comes with me',
    noSupport: 'You can bring someone you trust.',
    recordingTitle: 'Taking it home',
    recording: {
      NOT_ASKED: 'You can write things down. If you want to record, ask first.',
      PHONE: 'I want to record this on my phone. I ask first.',
      NOTEBOOK: 'I write things down. It is fine to ask for more time.',
      NO: 'I will not record the visit.',
    },
    recordingAgreed: 'The doctor said I may record. I ask once more before I start.',
    mayWeRecord: 'May I record this, so I can listen again?',
    everybodyAgrees: 'Where the visit is, everybody who is recorded usually has to say yes.',
    ruleSource: (name, on) => `Source: ${name}, checked ${on}. This is no legal advice.`,
    call: 'Questions before the visit? Call',
    askAgain: 'It is fine to ask the same thing twice.',
  },
  es: {
    title: 'Mis preguntas para la consulta',
    for: 'Para',
    visit: 'Mi consulta',
    noVisit: 'Todavía no hay fecha.',
    modes: { IN_PERSON: 'En persona', VIDEO: 'Por video', WRITTEN_OPINION: 'Opinión por escrito' },
    topTitle: 'Mis preguntas más importantes',
    otherTitle: 'También quiero preguntar',
    moreTitle: 'Más preguntas',
    theySaid: 'Me dijeron',
    iFeel: 'Me siento',
    support: 'Quién viene conmigo',
    noSupport: 'Puede ir con alguien de confianza.',
    recordingTitle: 'Para llevar a casa',
    recording: {
      NOT_ASKED: 'Puede tomar notas. Si quiere grabar, pregunte antes.',
      PHONE: 'Quiero grabar con mi teléfono. Antes pregunto.',
      NOTEBOOK: 'Tomo notas. Puedo pedir más tiempo.',
      NO: 'No voy a grabar la consulta.',
    },
    recordingAgreed: 'El médico dijo que puedo grabar. Pregunto otra vez antes de empezar.',
    mayWeRecord: '¿Puedo grabar esto para escucharlo otra vez?',
    everybodyAgrees: 'En el estado de la consulta, todos suelen tener que decir que sí.',
    ruleSource: (name, on) => `Fuente: ${name}, revisada el ${on}. No es consejo legal.`,
    call: '¿Dudas antes de la consulta? Llame a',
    askAgain: 'Está bien preguntar lo mismo dos veces.',
  },
};
