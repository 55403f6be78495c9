import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isUuid, type Ctx } from '@sextant/data';
import { beginUpload, dropUpload, finishUpload, isUploading } from '@sextant/documents';
import { FileStore } from '@tus/file-store';
import { EVENTS, Server } from '@tus/server';
import type { Services } from '../services.js';

export const UPLOADS_PATH = '/documents/uploads';

const KEPT_MS = 24 * 60 * 60_000;
const asking = new AsyncLocalStorage<Ctx>();

/** Runs one request of an upload for whoever is signed in. */
export const forPerson = <Result>(ctx: Ctx, work: () => Result): Result => asking.run(ctx, work);

/**
 * Resumable uploads (tus 1.0) into a folder beside the store; a whole file then goes through documents' own checks. A
 * request about an upload that is not this person's own, or is over, is answered like one that never was.
 */
export function uploadServer({ env, documents }: Pick<Services, 'env' | 'documents'>): Server {
  const directory = join(env.DOCUMENTS_DIR, 'incoming');
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const datastore = new FileStore({ directory, expirationPeriodInMilliseconds: KEPT_MS });
  const maxBytes = env.UPLOAD_MAX_MB * 1_024 * 1_024;
  const server = new Server({
    path: UPLOADS_PATH,
    datastore,
    maxSize: maxBytes,
    relativeLocation: true,
    allowedOrigins: [env.PUBLIC_URL],
    namingFunction: (_req, metadata) => {
      const id = metadata?.documentId;
      if (!isUuid(id)) throw refusal(400, 'BAD_REQUEST', 'The upload needs an id of its own.');
      return id;
    },
    async onUploadCreate(_req, upload) {
      const ctx = personAsking();
      const { caseId, recordItemId, name } = upload.metadata ?? {};
      const { size } = upload;
      if (size === undefined || !caseId)
        throw refusal(400, 'BAD_REQUEST', 'The upload does not say what it is.');
      if (size > maxBytes)
        throw refusal(413, 'TOO_LARGE', `A file has at most ${String(env.UPLOAD_MAX_MB)} MB.`);
      const request = { documentId: upload.id, caseId, name: name ?? '', bytes: size };
      const answer = await beginUpload(ctx, { ...request, ...(recordItemId && { recordItemId }) });
      // The answer to the first try may have been lost on the way.
      const isAgain = answer === 'TAKEN' && (await isUploading(ctx, upload.id));
      if (answer !== 'BEGUN' && !isAgain) throw refusal(404, 'NOT_FOUND', 'There is nothing here.');
      return {};
    },
    async onIncomingRequest(req, id) {
      if (req.method === 'POST' || req.method === 'OPTIONS') return;
      if (!(await isUploading(personAsking(), id))) throw refusal(404, 'NOT_FOUND', 'There is nothing here.');
    },
    async onUploadFinish(_req, { id, metadata }) {
      const { replacesId } = metadata ?? {};
      await finishUpload(
        personAsking(),
        { store: documents },
        { documentId: id, path: join(directory, id), ...(replacesId && { replacesId }) },
      );
      await datastore.configstore.delete(id);
      return {};
    },
    onResponseError: (_req, error) => ('status_code' in error ? error : undefined),
  });
  server.on(EVENTS.POST_TERMINATE, (_req, _res, id) => {
    void dropUpload(personAsking(), id);
  });
  server.on(EVENTS.POST_CREATE, () => {
    void datastore.deleteExpired().catch(() => {});
  });
  return server;
}

function personAsking(): Ctx {
  const ctx = asking.getStore();
  if (!ctx) throw new Error('An upload runs for somebody.');
  return ctx;
}

function refusal(
  status: number,
  code: string,
  message: string,
): { status_code: number; body: string } & Error {
  return Object.assign(new Error(message), { status_code: status, body: JSON.stringify({ code, message }) });
}
