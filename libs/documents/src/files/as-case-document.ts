import type { CaseDocument } from '@sextant/domain';
import type { StoredDocument } from './document-sql.js';

/** A stored file as rules see it: absent, not null. */
export function asCaseDocument(stored: StoredDocument): CaseDocument {
  const { id, name, state, uploadedAt, recordItemId, media, problem, sha256, pages, replacedById } = stored;
  return {
    id,
    name,
    state,
    uploadedAt,
    ...(recordItemId && { recordItemId }),
    ...(media && { media }),
    ...(problem && { problem }),
    ...(sha256 && { sha256 }),
    ...(pages !== null && { pages }),
    ...(replacedById && { replacedById }),
  };
}
