import { defineTable } from './table.js';

export const WORRY_CARD_VERSION = defineTable('worry_card_version', ['kind', 'language', 'version'], {
  kind: 'text',
  language: 'text',
  version: 'integer',
  title: 'text',
  body: 'text',
  reviewerName: 'text',
  reviewerRole: 'text',
  reviewedOn: 'date',
  publishedAt: 'timestamptz',
  publishedById: 'uuid',
});
