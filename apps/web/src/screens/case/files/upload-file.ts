interface Sent {
  caseId: string;
  recordItemId: string;
  file: File;
  /** The file it comes instead of. */
  replacesId?: string | undefined;
  onProgress: (percent: number) => void;
}

/** A part that breaks off is sent again from there; smaller ones cost more round trips. */
const PART_BYTES = 4 * 1024 * 1024;
const AGAIN_AFTER_MS = [0, 1_000, 3_000, 8_000, 20_000];

/** Why nothing arrived. What arrived and was not taken is said by the server's list of files. */
export class UploadFailed extends Error {
  override readonly name = 'UploadFailed';

  constructor(readonly reason: 'TOO_LARGE' | 'GONE' | 'UNREACHED') {
    super(`The file did not arrive: ${reason}.`);
  }
}

/**
 * Sends a file in parts and gives its id, which is also the id of the action that receives its record. The program for
 * it is loaded only now. Nothing about the file stays in the browser.
 * @throws {UploadFailed}
 */
export async function uploadFile(sent: Sent): Promise<string> {
  const { caseId, recordItemId, file, replacesId, onProgress } = sent;
  const { Upload, DetailedError } = await import('tus-js-client');
  const documentId = crypto.randomUUID();
  const metadata = { documentId, caseId, recordItemId, name: file.name, ...(replacesId && { replacesId }) };
  await new Promise<void>((resolve, reject) => {
    new Upload(file, {
      endpoint: '/documents/uploads',
      chunkSize: PART_BYTES,
      retryDelays: AGAIN_AFTER_MS,
      storeFingerprintForResuming: false,
      headers: { 'apollo-require-preflight': 'true' },
      metadata,
      onProgress: (done, total) => onProgress(total === 0 ? 0 : Math.round((done / total) * 100)),
      onSuccess: () => resolve(),
      onError: (error) => {
        const status = error instanceof DetailedError ? error.originalResponse?.getStatus() : undefined;
        reject(new UploadFailed(status === 413 ? 'TOO_LARGE' : status === 404 ? 'GONE' : 'UNREACHED'));
      },
    }).start();
  });
  return documentId;
}
