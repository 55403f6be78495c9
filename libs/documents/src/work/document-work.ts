import { randomUUID } from 'node:crypto';
import { lookUp, namedQuery, systemCtx, type Ctx, type Database } from '@sextant/data';
import type { DocumentDeps } from '../document-deps.js';
import { makePacket } from '../packet/make-packet.js';
import { checkDocument } from '../upload/check-document.js';

/** Work on files that waits: to look at one that arrived, or to build a packet. Ids only. */
export interface DocumentWork {
  kind: 'CHECK' | 'BUILD';
  orgId: string;
  id: string;
  attempt: number;
}

/** $1 at most so many of each kind, $2 seconds after which it is handed over again. */
const TAKE = namedQuery<DocumentWork>(
  'documents-take',
  `select kind, "orgId", id, attempt from documents_take($1, $2 * interval '1 second')`,
);

export const AGAIN_AFTER_S = 30;
const AT_ONCE = 20;

/** What waits, over all organizations; marked as handed over, and given again when nothing came of it. */
export function takeDocumentWork(
  db: Database,
  { againAfterS = AGAIN_AFTER_S } = {},
): Promise<DocumentWork[]> {
  return lookUp(db, TAKE, [AT_ONCE, againAfterS]);
}

/** Does one piece of it. Doing it twice is doing it once; the tables say whether there is anything to do. */
export function doDocumentWork(
  { db, clock }: Pick<Ctx, 'db' | 'clock'>,
  deps: DocumentDeps,
  { kind, orgId, id }: Omit<DocumentWork, 'attempt'>,
): Promise<string> {
  const ctx = systemCtx(db, orgId, clock, `documents ${randomUUID()}`);
  return kind === 'CHECK' ? checkDocument(ctx, deps, id) : makePacket(ctx, deps, id);
}
