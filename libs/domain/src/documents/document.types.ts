import type { InstantAt } from '../calendar/date-on.js';

/** UPLOADING → QUARANTINED → CLEAN; REFUSED at any point. Only CLEAN files can be opened. */
export const DOCUMENT_STATES = ['UPLOADING', 'QUARANTINED', 'CLEAN', 'REFUSED'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** Why a file was not taken, or was taken away. */
export const DOCUMENT_REFUSALS = [
  'EMPTY',
  'TOO_LARGE',
  'KIND_NOT_TAKEN',
  'HEIC',
  'TWO_KINDS_IN_ONE',
  'TOO_MANY_PIXELS',
  'BAD_ARCHIVE',
  'INFECTED',
  'WITHDRAWN',
] as const;
export type DocumentRefusal = (typeof DOCUMENT_REFUSALS)[number];

/** Why the pages of a file cannot go into a packet; the file itself is kept. */
export const DOCUMENT_PROBLEMS = ['BROKEN', 'ENCRYPTED', 'NO_PAGES'] as const;
export type DocumentProblem = (typeof DOCUMENT_PROBLEMS)[number];

export const DOCUMENT_MEDIA = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/tiff',
  'application/zip',
  'application/dicom',
] as const;
export type DocumentMedia = (typeof DOCUMENT_MEDIA)[number];

/** A file of a case, as far as rules go. */
export interface CaseDocument {
  id: string;
  recordItemId?: string;
  name: string;
  state: DocumentState;
  media?: DocumentMedia;
  problem?: DocumentProblem;
  /** Same content, same text. */
  sha256?: string;
  pages?: number;
  uploadedAt: InstantAt;
  replacedById?: string;
}
