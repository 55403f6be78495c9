import { MESSAGE_FRAME } from '@sextant/domain';
import type { Words } from './words.types.js';

/**
 * Spanish, "fairly easy" on the INFLESZ scale. What goes into an SMS is written without á, í, ó, ú: one of them turns
 * 160 letters a part into 70.
 */
export const ES: Words = {
  tasks: {
    SIGN_FORM: {
      ask: 'Por favor firme el papel que le mandamos.',
      how: 'Con su firma podemos pedir sus papeles. Fírmelo y mándelo de vuelta.',
      done: 'Ya lo firmé',
    },
    FETCH_SLIDES: {
      ask: 'Por favor recoja sus muestras.',
      how: 'Llame antes al laboratorio. Pregunte a qué hora puede ir. Lleve algo con su nombre y su foto.',
      done: 'Ya tengo las muestras',
    },
    FETCH_DISC: {
      ask: 'Por favor recoja el disco de sus estudios.',
      how: 'Llame antes y pregunte si ya está listo. Lleve algo con su nombre y su foto.',
      done: 'Ya tengo el disco',
    },
    DOWNLOAD_FROM_PORTAL: {
      ask: 'Por favor baje sus papeles del portal.',
      how: 'Entre al portal del paciente. Guarde sus papeles. Luego mándelos.',
      done: 'Ya tengo mis papeles',
    },
    SEND_CARD_PHOTO: {
      ask: 'Por favor mande una foto de la tarjeta de su plan.',
      how: 'Tome una foto del frente. Tome otra de la parte de atrás. Mande las dos.',
      done: 'Ya mandé las fotos',
    },
    GET_REFERRAL: {
      ask: 'Por favor pida una referencia a su doctor.',
      how: 'Llame a su doctor. Diga que su plan pide una referencia para esta cita.',
      done: 'Ya la pedí',
    },
    CONFIRM_VISIT: {
      ask: 'Su cita: {{day}}, {{time}} ¿Puede venir?',
      how: 'Toque el botón si puede venir. Toque ayuda si necesita otra hora.',
      done: 'Sí, voy a ir',
    },
  },
  sms: {
    reminder: '{{organization}} {{phone}}: {ask} {{link}} STOP para terminar.',
    stopped: '{sender} {phone}: Ya no le mandamos mensajes de texto. Siempre puede llamar.',
  },
  email: {
    subject: 'Una nota de {{organization}}',
    hello: 'Hola:',
    tap: 'Toque ahí cuando ya lo hizo, o si necesita ayuda. Una persona lo va a ver.',
    questions: '¿Tiene dudas? Llame a {{organization}} al {{phone}}.',
    stoppedSubject: 'Una nota de {sender}',
    stopped: 'Ya no le mandamos correos. Siempre puede llamar al {phone}.',
  },
  emergency: MESSAGE_FRAME.es.emergency,
  page: {
    title: 'Su próximo paso',
    otherLanguage: 'English',
    call: 'Llamar a {sender}',
    oneThing: 'Hola. Falta una cosa.',
    manyThings: 'Hola. Faltan {count} cosas.',
    alsoTitle: 'También',
    visitAsk: '¿Puede venir a su cita?',
    help: 'Necesito ayuda',
    nextTitle: 'Qué pasa después',
    next: '{sender} puede ver lo que usted toca. Una persona lo lee los días de trabajo. Le llama si necesita ayuda.',
    stop: 'No quiero más mensajes',
    worriesTitle: 'Preguntas que mucha gente tiene',
    worriesUnread: 'Nuestro equipo aún no revisó este texto.',
    worriesRead: 'Lo revisó {name}, {role}, {on}.',
    stopHint: 'Siempre puede llamar.',
    stopAsk: '¿Ya no quiere mensajes?',
    notStoppedTitle: 'No se pudo parar los mensajes.',
    notStopped: 'Este enlace no es nuestro, o ya no tenemos su correo. Llame a quien le mandó el mensaje.',
    mistake: 'Lo toqué por error',
    thanks: 'Gracias.',
    thanksDone: '{sender} ya puede ver que lo hizo.',
    thanksHelp: '{sender} ya puede ver que necesita ayuda. Le van a llamar.',
    thanksText: '{sender} ya puede ver su nota.',
    notSaved: 'Su nota no se guardó. Llame a {sender}.',
    moreWords: '¿Quiere decir algo más?',
    moreWordsHint: 'Puede dejarlo vacío.',
    send: 'Mandar',
    stoppedTitle: 'Ya no va a recibir mensajes por esta vía.',
    stopped: '{sender} ya no le escribe por esta vía. Siempre puede llamar.',
    deadTitle: 'Este enlace ya no sirve.',
    dead: 'Un enlace sirve 7 días, o hasta que la cosa está hecha. Llame a quien le mandó el mensaje.',
    crisisTitle: 'Busque ayuda ahora',
    crisisLife: 'Nadie vigila esta página. Si es una emergencia, llame ya al 911.',
    crisisSuicide: 'Nadie vigila esta página. Llame ya al 988. Si está en peligro, llame al 911.',
  },
};
