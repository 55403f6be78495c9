import type { Translated } from '../../i18n/languages.js';
import type { catalogue as english } from './library.en.js';

export const catalogue: Translated<typeof english> = {
  title: 'Biblioteca',
  unread_one: 'Su organización aún no ha revisado {{count}} tarjeta.',
  unread_other: 'Su organización aún no ha revisado {{count}} tarjetas.',
  allRead: 'Su organización ha revisado todas las tarjetas.',
  lead: 'Respuestas sencillas a lo que preocupa a la gente. Los pacientes las ven en su página.',
  language: 'Idioma de las tarjetas',
  languages: { en: 'Inglés', es: 'Español' },
  reviewed: 'Revisada por {{name}}, {{role}}, {{on}}',
  notReviewed: 'Su organización aún no la ha revisado',
  edit: 'Editar',
  versions: 'Versiones',
  version: 'Versión {{version}}',
  shipped: 'Texto de fábrica',
  publishedBy: 'publicada por {{name}}',
  field: {
    title: 'Preocupación',
    body: 'Respuesta',
    reviewerName: 'Revisada por',
    reviewerRole: 'Cargo',
    reviewedOn: 'Fecha de revisión',
  },
  bodyHint: 'Un párrafo por línea, frases de 15 palabras como máximo. Ninguna enfermedad por su nombre.',
  roleExample: 'por ejemplo, enfermera navegadora',
  publish: 'Publicar',
  published: 'Publicada. Los pacientes la ven desde ahora.',
};
