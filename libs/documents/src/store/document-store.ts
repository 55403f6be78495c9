import type { Readable } from 'node:stream';

/**
 * Where the content of files lies, by organization and SHA-256. What is stored under a hash never changes, so storing
 * it again is nothing. An organization never reaches another's, whatever hash it names.
 */
export interface DocumentStore {
  /** Takes the file at `path` in for good and moves it away from there. */
  take: (orgId: string, sha256: string, path: string) => Promise<void>;
  put: (orgId: string, sha256: string, bytes: Uint8Array) => Promise<void>;
  /** Undefined when there is nothing by this hash. */
  open: (orgId: string, sha256: string) => Promise<{ bytes: number; stream: () => Readable } | undefined>;
  /** The whole content. Throws when there is none. */
  read: (orgId: string, sha256: string) => Promise<Buffer>;
}

const HASH = /^[0-9a-f]{64}$/;

/** Hashes and organizations become parts of a path: anything else is a fault of ours. */
export function assertAddress(orgId: string, sha256: string): void {
  if (!HASH.test(sha256) || !/^[0-9a-f-]{36}$/.test(orgId))
    throw new Error('This is no address of a document.');
}
