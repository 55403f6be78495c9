import type { Translated } from '../../i18n/languages.js';
import type { catalogue as english } from './settings.en.js';

export const catalogue: Translated<typeof english> = {
  title: 'Ajustes',
  summary: 'De toda la organización; cada cambio queda anotado.',
  organization: 'Organización',
  name: 'Nombre',
  zone: 'Zona horaria',
  zoneHint: '«Hoy» y todas las fechas la siguen.',
  messages: 'Mensajes a pacientes',
  messagesHint: 'Los pacientes no conocen Sextant. La conocen por este nombre corto y llaman a este número.',
  senderName: 'Nombre corto que conocen los pacientes',
  senderPhone: 'Teléfono al que pueden llamar',
  preview: 'Cada mensaje empieza así',
  previewText: '{{sender}}: …',
  quiet: 'Horario de mensajes',
  quietHint: 'En la zona horaria de cada paciente. Nunca antes de las 8 a. m. ni después de las 9 p. m.',
  quietStart: 'Desde',
  quietEnd: 'Hasta',
  security: 'Acceso',
  secondFactor: 'Todos necesitan una aplicación de autenticación',
  secondFactorHint: 'Quien no la tiene la configura la próxima vez que entre.',
};
