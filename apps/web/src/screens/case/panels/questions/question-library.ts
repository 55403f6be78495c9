import { QUESTION_TOPICS, type QuestionTopic } from '@sextant/domain';
import type { Language } from '../../../../i18n/languages.js';

export type LibraryTopic = Exclude<QuestionTopic, 'OWN'>;
export const LIBRARY_TOPICS = QUESTION_TOPICS.filter((topic): topic is LibraryTopic => topic !== 'OWN');

/**
 * Questions to think of, by topic, in the language they are printed in: the patient's, whatever the reader's is.
 * Plain words, short sentences; the same ones at the same place in both languages.
 */
export const QUESTION_LIBRARY: Record<Language, Record<LibraryTopic, readonly string[]>> = {
  en: {
    DIAGNOSIS_AND_STAGE: [
      'Do you agree with the diagnosis?',
      'Do you agree with the stage? What does it mean for me?',
      'Is another test needed to be sure?',
    ],
    OTHER_OPTIONS: ['What other treatments could I have?', 'What happens if I wait, or do nothing?'],
    SAME_TREATMENT: [
      'Would you do the same surgery?',
      'Would you give the same chemotherapy, in the same order?',
    ],
    CLINICAL_TRIALS: ['Is there a clinical trial that fits me?', 'What would I have to do to take part?'],
    RISKS_AND_BENEFITS: [
      'How likely is it that this treatment helps me?',
      'What side effects should I expect, and for how long?',
      'What will my days be like during treatment?',
    ],
    URGENCY: ['How soon do I have to decide?', 'Does it harm me to take more time?'],
  },
  es: {
    DIAGNOSIS_AND_STAGE: [
      '¿Está de acuerdo con el diagnóstico?',
      '¿Está de acuerdo con la etapa? ¿Qué significa para mí?',
      '¿Hace falta otra prueba para estar seguros?',
    ],
    OTHER_OPTIONS: ['¿Qué otros tratamientos podría tener?', '¿Qué pasa si espero o no hago nada?'],
    SAME_TREATMENT: [
      '¿Usted haría la misma cirugía?',
      '¿Usted daría la misma quimioterapia, en el mismo orden?',
    ],
    CLINICAL_TRIALS: ['¿Hay un estudio clínico para mi caso?', '¿Qué tendría que hacer para participar?'],
    RISKS_AND_BENEFITS: [
      '¿Qué tan probable es que este tratamiento me ayude?',
      '¿Qué efectos secundarios debo esperar y por cuánto tiempo?',
      '¿Cómo serán mis días durante el tratamiento?',
    ],
    URGENCY: ['¿Qué tan pronto tengo que decidir?', '¿Me hace daño tomar más tiempo?'],
  },
};

/** Both languages have the same questions at the same places, so that a reader sees what the patient's sheet will say. */
export function libraryPairs(
  topic: LibraryTopic,
  patient: Language,
  reader: Language,
): { text: string; meaning: string | undefined }[] {
  return QUESTION_LIBRARY[patient][topic].map((text, index) => ({
    text,
    meaning: patient === reader ? undefined : QUESTION_LIBRARY[reader][topic][index],
  }));
}
