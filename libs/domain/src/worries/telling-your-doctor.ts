import type { CardLanguage } from './worries.types.js';

/** One step of the talk: what it is for, and words the person may use. */
export interface TalkStep {
  heading: string;
  /** In quotation marks on the card: the person's own mouth. */
  say: string;
}

/** A short conversation card for telling the present doctor about the wish for another opinion. */
export interface TellingYourDoctorCard {
  language: CardLanguage;
  title: string;
  lead: string;
  steps: TalkStep[];
  /** What holds whatever the doctor says. */
  after: string;
}

const EN: Omit<TellingYourDoctorCard, 'language'> = {
  title: 'Telling your doctor',
  lead: 'A short talk is enough. Most doctors expect it. You can also ask us to call.',
  steps: [
    { heading: 'Thank', say: 'Thank you for your care and for your time.' },
    { heading: 'Say what you wish', say: 'This is a big choice for me. I want to hear one more view first.' },
    { heading: 'Ask for your records', say: 'Please help me get my records for that visit.' },
    { heading: 'Ask about time', say: 'Until what day is it safe to choose?' },
    { heading: 'Stay in touch', say: 'I will tell you what I hear. I want to stay in your care.' },
  ],
  after: 'Your doctor may be glad, or not. Tell us how it went. You did nothing wrong.',
};

const ES: Omit<TellingYourDoctorCard, 'language'> = {
  title: 'Cómo decírselo a su médico',
  lead: 'Basta una charla corta. Casi todos los médicos lo esperan. También podemos llamar nosotros.',
  steps: [
    { heading: 'Dé las gracias', say: 'Gracias por cuidarme y por su tiempo.' },
    {
      heading: 'Diga lo que desea',
      say: 'Para mí es una decisión grande. Quiero oír antes otra opinión.',
    },
    { heading: 'Pida sus papeles', say: 'Por favor, ayúdeme a tener mis papeles para esa cita.' },
    { heading: 'Pregunte por el tiempo', say: '¿Hasta qué día puedo decidir sin riesgo?' },
    { heading: 'Siga en contacto', say: 'Le voy a contar lo que me digan. Quiero seguir con usted.' },
  ],
  after: 'A su médico le puede gustar o no. Díganos cómo le fue. Usted no hizo nada malo.',
};

/** The card in the patient's language; other languages read English and get a call. */
export function tellingYourDoctorCard(language: CardLanguage): TellingYourDoctorCard {
  return { language, ...(language === 'es' ? ES : EN) };
}
