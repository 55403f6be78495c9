import type { Language } from './words.types.js';

const TEXTS: Record<Language, { subject: string; text: string }> = {
  en: {
    subject: 'Somebody has to call now',
    text: [
      'A message came in that sounds like an emergency.',
      'The person was told at once where to get help. Nobody of us has called yet, as far as we know.',
      'Sign in: it stands first on Today or above every screen, with the number to call.',
    ].join('\n'),
  },
  es: {
    subject: 'Alguien tiene que llamar ahora',
    text: [
      'Llegó un mensaje que suena a una emergencia.',
      'A la persona se le dijo enseguida dónde pedir ayuda. Que sepamos, nadie de nosotros ha llamado todavía.',
      'Inicie sesión: está en el primer lugar de Hoy o arriba en cada pantalla, con el número para llamar.',
    ].join('\n'),
  },
};

/** What a supervisor gets about words that sounded like an emergency. Nothing in it tells of whom or what was said. */
export function renderStaffAlert(language: Language, link: string): { subject: string; text: string } {
  const { subject, text } = TEXTS[language];
  return { subject, text: `${text}\n\n${link}` };
}
