interface Sent {
  caseId: string;
  recordItemId: string;
  file: File;
  onProgress: (percent: number) => void;
}

/** A part that breaks off is sent again from there; smaller ones cost more round trips. */
const PART_BYTES = 4 * 1024 * 1024;
const AGAIN_AFTER_MS = [0, 1_000, 3_000, 8_000, 20_000];

/**
 * Sends a file in parts and gives its id, which is also the id of the action that receives its record. The program for
 * it is loaded only now. Nothing about the file stays in the browser.
 */
export async function uploadFile({ caseId, recordItemId, file, onProgress }: Sent): Promise<string> {
  const { Upload } = await import('tus-js-client');
  const documentId = crypto.randomUUID();
  await new Promise<void>((resolve, reject) => {
    new Upload(file, {
      endpoint: '/documents/uploads',
      chunkSize: PART_BYTES,
      retryDelays: AGAIN_AFTER_MS,
      storeFingerprintForResuming: false,
      headers: { 'apollo-require-preflight': 'true' },
      metadata: { documentId, caseId, recordItemId, name: file.name },
      onProgress: (sent, total) => onProgress(total === 0 ? 0 : Math.round((sent / total) * 100)),
      onSuccess: () => resolve(),
      onError: reject,
    }).start();
  });
  return documentId;
}
