import { defineTable } from './table.js';

export const MESSAGE_TEMPLATE_VERSION = defineTable(
  'message_template_version',
  ['kind', 'channel', 'language', 'version'],
  {
    kind: 'text',
    channel: 'text',
    language: 'text',
    version: 'integer',
    subject: 'text?',
    body: 'text',
    reviewerName: 'text',
    reviewerRole: 'text',
    reviewedOn: 'date',
    publishedAt: 'timestamptz',
    publishedById: 'uuid',
  },
);
