import type { Channel, ConsentTopic } from '@sextant/domain';
import type { Language } from '../../../../i18n/languages.js';

/** What is read out when we ask whether messages are welcome. Stored with every answer, so change it with the text. */
const ASK_VERSIONS: Record<ConsentTopic, string> = {
  REMINDERS: 'reminders-1 (2026-11)',
  TASKS: 'tasks-1 (2026-11)',
  VISIT: 'visit-1 (2026-11)',
};
/** The notice of the risk. Stored with every answer, so change it with the text. */
const RISK_VERSION = 'risk-1 (2026-11)';

/** Which texts were read out, as the ledger of consents keeps it. */
export function consentVersions(
  topic: ConsentTopic,
  language: Language,
): { textVersion: string; riskVersion: string } {
  return {
    textVersion: `${ASK_VERSIONS[topic]} ${language}`,
    riskVersion: `${RISK_VERSION} ${language}`,
  };
}

interface Wording {
  ask: Record<ConsentTopic, Record<Channel, string>>;
  risk: Record<Channel, string>;
}

/**
 * The question and the risk notice, in the patient's language whatever the reader's is: the HIPAA rule allows
 * unencrypted messages when the person was told of the risk and still prefers them (HHS OCR FAQ 570).
 */
export const CONSENT_WORDING: Record<Language, Wording> = {
  en: {
    ask: {
      REMINDERS: {
        SMS: 'May we send you reminders by text message? They come from {{sender}}. You get one only when there is something for you to do: at most one a day and three a week. You can stop them at any time: answer STOP. Your phone plan may charge for texts.',
        EMAIL:
          'May we send you reminders by e-mail? They come from {{sender}}. You get one only when there is something for you to do: at most one a day and three a week. You can stop them at any time with one tap.',
      },
      TASKS: {
        SMS: 'May we send you a text message when there is something for you to do? It comes from {{sender}}: at most one a day and three a week. You can stop these messages at any time: answer STOP. Your phone plan may charge for texts.',
        EMAIL:
          'May we send you an e-mail when there is something for you to do? It comes from {{sender}}: at most one a day and three a week. You can stop these messages at any time with one tap.',
      },
      VISIT: {
        SMS: 'May we remind you of your visit by text message? The message comes from {{sender}}, 3 days and 1 day before. You can stop these messages at any time: answer STOP. Your phone plan may charge for texts.',
        EMAIL:
          'May we remind you of your visit by e-mail? The message comes from {{sender}}, 3 days and 1 day before. You can stop these messages at any time with one tap.',
      },
    },
    risk: {
      SMS: 'Text messages are not private like a letter. Somebody who picks up your phone could read them. We never write about your illness in a text. You can say no, and we help you just the same by phone.',
      EMAIL:
        'E-mail is not private like a letter. Somebody who can open your mail could read it. We never write about your illness in an e-mail. You can say no, and we help you just the same by phone.',
    },
  },
  es: {
    ask: {
      REMINDERS: {
        SMS: '¿Podemos enviarle recordatorios por mensaje de texto? Vienen de {{sender}}. Solo le escribimos cuando hay algo que usted debe hacer: como máximo uno al día y tres a la semana. Puede detenerlos cuando quiera: responda STOP. Su plan de teléfono puede cobrar por los mensajes.',
        EMAIL:
          '¿Podemos enviarle recordatorios por correo electrónico? Vienen de {{sender}}. Solo le escribimos cuando hay algo que usted debe hacer: como máximo uno al día y tres a la semana. Puede detenerlos cuando quiera con un toque.',
      },
      TASKS: {
        SMS: '¿Podemos mandarle un mensaje de texto cuando haya algo que usted debe hacer? Viene de {{sender}}: como máximo uno al día y tres a la semana. Puede detener estos mensajes cuando quiera: responda STOP. Su plan de teléfono puede cobrar por los mensajes.',
        EMAIL:
          '¿Podemos mandarle un correo cuando haya algo que usted debe hacer? Viene de {{sender}}: como máximo uno al día y tres a la semana. Puede detener estos mensajes cuando quiera con un toque.',
      },
      VISIT: {
        SMS: '¿Podemos recordarle su cita por mensaje de texto? El mensaje viene de {{sender}}, 3 días y 1 día antes. Puede detener estos mensajes cuando quiera: responda STOP. Su plan de teléfono puede cobrar por los mensajes.',
        EMAIL:
          '¿Podemos recordarle su cita por correo? El mensaje viene de {{sender}}, 3 días y 1 día antes. Puede detener estos mensajes cuando quiera con un toque.',
      },
    },
    risk: {
      SMS: 'Los mensajes de texto no son privados como una carta. Alguien que tome su teléfono podría leerlos. Nunca escribimos sobre su enfermedad en un mensaje. Puede decir que no, y le ayudamos igual por teléfono.',
      EMAIL:
        'El correo electrónico no es privado como una carta. Alguien que abra su correo podría leerlo. Nunca escribimos sobre su enfermedad en un correo. Puede decir que no, y le ayudamos igual por teléfono.',
    },
  },
};
