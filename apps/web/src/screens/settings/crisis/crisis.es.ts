import type { Translated } from '../../../i18n/languages.js';
import type { catalogue as english } from './crisis.en.js';

export const catalogue: Translated<typeof english> = {
  title: 'Palabras que suenan a emergencia',
  summary:
    'A quien escribe una de estas se le dice enseguida que llame al 911, o al 988 si piensa en quitarse la vida. El caso queda primero en Hoy y supervisión recibe un aviso. Las palabras de los dos idiomas se buscan en todos los mensajes.',
  lists: {
    en: { LIFE: 'Inglés: peligro de muerte', SUICIDE: 'Inglés: ideas de suicidio' },
    es: { LIFE: 'Español: peligro de muerte', SUICIDE: 'Español: ideas de suicidio' },
  },
  ownHint: 'Sus propias palabras y frases, una por línea. No importan las mayúsculas ni los acentos.',
  builtIn: 'Siempre se buscan: {{count}}, nadie puede quitarlas',
  try: 'Probar un texto',
  tryHint: 'Se revisa en esta pantalla con las palabras de arriba. No se envía nada.',
  tryNothing: 'Escriba lo que podría escribir un paciente.',
  notHeard: 'No suena a emergencia. Una persona lo lee como cualquier respuesta.',
  heard: {
    LIFE: 'Suena a peligro de muerte (911), por “{{word}}”.',
    SUICIDE: 'Suena a ideas de suicidio (988), por “{{word}}”.',
  },
  never: 'Todavía no se han guardado palabras propias.',
  versions_one: '{{count}} versión guardada',
  versions_other: '{{count}} versiones guardadas',
  version: 'Versión {{version}}, {{at}}, {{name}}: {{words}} palabras propias',
};
