import type { Translated } from './languages.js';
import type { catalogue as english } from './problems.en.js';

export const catalogue: Translated<typeof english> = {
  REQUIRED: 'Complete este dato.',
  INVALID: 'Este dato no se puede aceptar. Revíselo.',
  TOO_LONG: 'Es demasiado largo.',
  TOO_SHORT: 'Use al menos 12 caracteres.',
  TOO_COMMON: 'Es la primera que todos prueban. Elija otra.',
  IS_YOUR_NAME: 'Es muy fácil de adivinar. Elija otra.',
  EMAIL_TAKEN: 'Este correo ya tiene una cuenta.',
  LINK_IS_OVER: 'Este enlace ya se usó o venció. Pida otro.',
  NOT_AN_EMAIL: 'Escriba un correo como nombre@hospital.org.',
  NOT_A_PHONE: 'Escriba un teléfono con su código de área.',
  UNKNOWN_ZONE: 'Elija una zona horaria de la lista.',
  BEFORE_START: 'El final debe ser después del inicio.',
  HAS_OPEN_CASES: 'Primero pase los casos abiertos.',
  HANDOVER_NEEDED: 'Elija quién recibe los casos abiertos.',
  YOURSELF: 'Pida a otra persona de administración que lo haga.',
  ALREADY_DEACTIVATED: 'Esta persona ya está desactivada.',
  NOT_DEACTIVATED: 'Esta persona no está desactivada.',
  NOT_INVITED: 'Esta persona ya tiene cuenta, o ya no está.',
  LAST_ADMINISTRATOR: 'Alguien tiene que seguir en administración.',
  CHANNEL_NOT_AGREED:
    'No se envió nada: el acuerdo con el proveedor no está confirmado. Confírmelo en Ajustes y envíe de nuevo.',
  BANNED_WORD: 'Esta palabra le dice a un extraño que alguien está enfermo. Use otro nombre.',
  TAKEN: 'Ya está en uso.',
  LAST_BEFORE_FIRST: 'El último día es anterior al primero.',
  PAST: 'Esos días ya pasaron.',
  COVERS_SELF: 'Elija a otra persona como relevo.',
  AWAY_ALREADY: 'Ya hay una ausencia en algunos de esos días. Termínela primero.',
  COVER_IS_AWAY: 'Quien haría el relevo no está en algunos de esos días. Elija a otra persona.',
  COVERS_SOMEBODY:
    'Esta persona cubre a un colega en algunos de esos días. Asigne primero ese relevo a otra persona.',
  TOO_MANY_WORDS: 'Ponga como máximo 100 palabras y frases en una lista.',
  WORD_TOO_SHORT: 'Ponga tres letras o más: una palabra más corta estaría en todos los mensajes.',
  WORD_TOO_LONG: 'Ponga como máximo 60 letras por frase.',
};
