export const catalogue = {
  title: 'Library',
  unread_one: '{{count}} card is not reviewed by your organization yet.',
  unread_other: '{{count}} cards are not reviewed by your organization yet.',
  allRead: 'Every card is reviewed by your organization.',
  lead: 'Answers in plain words to what people worry about. Patients see them on their page.',
  language: 'Language of the cards',
  languages: { en: 'English', es: 'Spanish' },
  reviewed: 'Reviewed by {{name}}, {{role}}, {{on}}',
  notReviewed: 'Not reviewed yet by your organization',
  edit: 'Edit',
  versions: 'Versions',
  version: 'Version {{version}}',
  shipped: 'As delivered',
  publishedBy: 'published by {{name}}',
  field: {
    title: 'Worry',
    body: 'Answer',
    reviewerName: 'Reviewed by',
    reviewerRole: 'Role',
    reviewedOn: 'Reviewed on',
  },
  bodyHint: 'One paragraph a line, sentences of 15 words at most. No illness by name.',
  roleExample: 'such as nurse navigator',
  publish: 'Publish',
  published: 'Published. Patients see it from now on.',
};

declare module '../../i18n/catalogues.js' {
  interface Catalogues {
    library: typeof catalogue;
  }
}
