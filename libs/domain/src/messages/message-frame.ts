import type { CardLanguage } from '../worries/worries.types.js';

/** What stands in every e-mail whatever its template says: nobody can edit the way out or the emergency line away. */
export interface MessageFrame {
  /** On the button, and before the link in plain text. */
  open: string;
  oneMore: string;
  /** `{count}` */
  more: string;
  emergency: { title: string; text: string };
  stop: string;
  stopLink: string;
}

export const MESSAGE_FRAME: Readonly<Record<CardLanguage, MessageFrame>> = {
  en: {
    open: 'Open my page',
    oneMore: 'One more thing is on your page.',
    more: '{count} more things are on your page.',
    emergency: {
      title: 'Not for emergencies',
      text: 'Nobody reads this at night. In an emergency, call 911. If you think about ending your life, call or text 988.',
    },
    stop: 'You do not want these notes?',
    stopLink: 'Stop these messages',
  },
  es: {
    open: 'Abrir mi página',
    oneMore: 'Hay una cosa más en su página.',
    more: 'Hay {count} cosas más en su página.',
    emergency: {
      title: 'No es para emergencias',
      text: 'Nadie lee esto de noche. En una emergencia, llame al 911. Si piensa en quitarse la vida, llame al 988 o mande un texto.',
    },
    stop: '¿No quiere estas notas?',
    stopLink: 'No quiero más mensajes',
  },
};

/** Where the way out of a message leads: a page in its language with one button. `link` is the address of its page. */
export function stopLinkOf(link: string, language: CardLanguage): string {
  return `${link}/unsubscribe?lang=${language}`;
}
