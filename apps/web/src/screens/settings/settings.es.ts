import type { Translated } from '../../i18n/languages.js';
import type { catalogue as english } from './settings.en.js';

export const catalogue: Translated<typeof english> = {
  title: 'Ajustes',
  summary: 'De toda la organización; cada cambio queda anotado.',
  organization: 'Organización',
  name: 'Nombre',
  zone: 'Zona horaria',
  zoneHint: '“Hoy” y todas las fechas la siguen.',
  messages: 'Mensajes a pacientes',
  messagesHint:
    'Los pacientes no conocen Sextant. A ustedes los conocen por este nombre corto y los llaman a este número.',
  senderName: 'Nombre corto que conocen los pacientes',
  senderPhone: 'Teléfono al que pueden llamar',
  preview: 'Cada mensaje empieza así',
  previewText: '{{sender}}: …',
  smsNumber: 'Número al que escriben los pacientes',
  smsNumberHint:
    'Solo si varias organizaciones comparten este servidor: los textos a ese número son suyos. Si no, déjelo vacío.',
  quiet: 'Horario de mensajes',
  carrierStop: 'La compañía telefónica contesta STOP, START y HELP por su cuenta',
  carrierStopHint: 'Entonces no contestamos estas palabras otra vez. Sí las respetamos.',
  channels: 'Proveedores de mensajes',
  channelsSummary:
    'Un canal real se abre cuando aquí se confirma el acuerdo con su proveedor. Hasta entonces sus mensajes no llegan a nadie: los recordatorios se convierten en llamadas; en una prueba se quedan en la bandeja de salida.',
  channelNames: { SMS: 'Mensajes de texto', EMAIL: 'Correo electrónico' },
  channelHints: {
    SMS: 'Los mensajes de texto no van cifrados. Las compañías bloquean a los remitentes sin registro.',
    EMAIL: 'Un correo puede pasar por servidores que no lo cifran.',
  },
  channelInbound: {
    SMS: 'Antes de abrirlo, el proveedor debe llamar a esta dirección con lo que escriben los pacientes. Por ella llegan STOP, AYUDA y las palabras de peligro:',
    EMAIL:
      'Antes de abrirlo, su servidor de correo debe enviar las respuestas, firmadas, a esta dirección. Por ella llegan STOP, AYUDA y las palabras de peligro:',
  },
  channelStates: {
    open: 'Abierto por {{provider}}',
    waiting: 'Cerrado: {{provider}} está listo, falta un acuerdo',
    none: 'Cerrado: este servidor no tiene proveedor para este canal',
  },
  agreementKinds: {
    BUSINESS_ASSOCIATE: 'Acuerdo de socio comercial (HIPAA)',
    CARRIER_REGISTRATION: 'Registro ante las compañías telefónicas',
  },
  agreementStands: '{{provider}}, firmado por {{signer}} el {{on}}',
  agreementBy: 'Lo confirmó aquí {{name}}, {{on}}.',
  agreementMissing: 'Sin confirmar',
  confirm: 'Confirmar',
  confirmTitle: 'Confirmar: {{kind}}',
  confirmHint: '{{channel}}. Quedan registrados su nombre y este momento.',
  providerName: 'Proveedor',
  signerName: 'Lo firmó por nosotros',
  agreedOn: 'Fecha de la firma',
  revoke: 'Revocar',
  revokeSure: 'Revocar ahora',
  confirmed: 'Confirmado.',
  revoked: 'Revocado. El canal está cerrado.',
  quietHint:
    'En la zona horaria de cada paciente. Nunca antes de las 8 a. m. ni después de las 9 p. m.; tampoco después de las 8 p. m. donde la regla de un estado puede terminar a esa hora.',
  quietStart: 'Desde',
  quietEnd: 'Hasta',
  distress: 'Puntaje de malestar',
  distressHint: 'De 0, nada, a 10. Un puntaje de 9 o 10 siempre es tarea del mismo día.',
  distressThreshold: 'Se busca una remisión desde',
  workload: 'Peso de trabajo',
  workloadHint:
    'Cuánto suma cada cosa al peso de un caso, de 0 a 10. Es su propia medida del trabajo; nunca dice qué tan bien trabaja alguien.',
  workloadParts: {
    CASE: 'Todo caso',
    SLACK_BELOW_ZERO: 'Plazo en riesgo',
    SLACK_SHORT: 'Poco margen, de 0 a 3 días',
    WINDOW_MISSING: 'Sin plazo para decidir',
    BARRIER: 'Barreras abiertas',
    LANGUAGE: 'Otro idioma que el inglés',
    INTERPRETER: 'Intérprete',
    DISTRESS: 'Malestar alto',
    PHYSICAL_RECORD: 'Laminillas y discos en camino',
    LATER_ROUND: 'Otra opinión',
  },
  silence: 'Casos sin actividad',
  silenceHint:
    'Se listan los casos abiertos en los que ni el equipo ni el paciente hicieron nada durante ese tiempo.',
  coldAfterDays: 'Después de (días)',
  security: 'Acceso',
  secondFactor: 'Todos necesitan una aplicación de autenticación',
  secondFactorHint: 'Quien no la tiene la configura la próxima vez que entre.',
};
