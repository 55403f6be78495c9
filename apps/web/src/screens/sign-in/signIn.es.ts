import type { Translated } from '../../i18n/languages.js';
import type { catalogue as english } from './signIn.en.js';

export const catalogue: Translated<typeof english> = {
  title: 'Entrar',
  motto: 'Una segunda opinión, a tiempo.',
  email: 'Correo electrónico',
  password: 'Contraseña',
  signIn: 'Entrar',
  forgot: '¿Olvidó la contraseña?',
  back: 'Volver a entrar',
  needEmail: 'Escriba su correo electrónico.',
  needPassword: 'Escriba su contraseña.',
  showPassword: 'Mostrar u ocultar la contraseña',
  refused: {
    WRONG_CREDENTIALS: 'El correo o la contraseña no son correctos.',
    WRONG_CODE: 'El código no es correcto o ya se usó. Espere el siguiente.',
    TOO_MANY_TRIES: 'Demasiados intentos. Espere un minuto e intente otra vez.',
  },
  factor: {
    title: 'Código de su aplicación',
    text: 'Abra su aplicación de autenticación y escriba las seis cifras que muestra para Sextant.',
    code: 'Código de seis cifras',
    verify: 'Continuar',
    needCode: 'Escriba las seis cifras.',
  },
  enroll: {
    title: 'Configure su aplicación de autenticación',
    text: 'Su organización pide un segundo paso al entrar. Toma un minuto y sirve cualquier aplicación de autenticación.',
    start: 'Mostrar el código',
    scan: 'Escanee esta imagen con la aplicación.',
    picture: 'Código QR para la aplicación de autenticación',
    secret: 'O escriba esta clave en la aplicación:',
    then: 'Después escriba las seis cifras que muestra.',
    confirm: 'Terminar',
  },
  invitation: {
    title: 'Le damos la bienvenida a {{organization}}',
    text: 'Tiene una invitación como {{email}}. Elija una contraseña para empezar.',
    name: 'Su nombre',
    password: 'Contraseña nueva',
    hint: 'Al menos 12 caracteres. Una frase corta es fácil de recordar y difícil de adivinar.',
    accept: 'Empezar',
    done: 'Su contraseña está lista. Entre con ella.',
    over: {
      title: 'Este enlace ya no sirve',
      text: 'Ya se usó o venció. Pida otro a administración.',
    },
  },
  reset: {
    title: 'Contraseña nueva',
    text: 'Escriba su correo electrónico. Si lo conocemos, llegará un enlace; sirve durante una hora.',
    request: 'Enviar el enlace',
    sent: { title: 'Revise su correo', text: 'Si hay una cuenta para {{email}}, el enlace va en camino.' },
    set: 'Guardar la contraseña',
    choose: 'Elija una contraseña nueva. Se cierran sus demás sesiones.',
  },
};
