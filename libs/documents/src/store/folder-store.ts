import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { assertAddress, type DocumentStore } from './document-store.js';

/** Readable and writable by us alone, executable by nobody. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

/**
 * Files in a folder of this machine (or one that is mounted): `<organization>/<ab>/<sha256>`. Written beside its place,
 * flushed to the disk and renamed, so that a crash leaves the whole file or none.
 */
export function folderStore(root: string): DocumentStore {
  const pathOf = (orgId: string, sha256: string): string => {
    assertAddress(orgId, sha256);
    return join(root, 'content', orgId, sha256.slice(0, 2), sha256);
  };

  const settle = async (temporary: string, path: string): Promise<void> => {
    const file = await open(temporary, 'r+');
    try {
      await file.chmod(FILE_MODE);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    const folder = await open(dirname(path), 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  };

  const prepare = async (path: string): Promise<string> => {
    await mkdir(dirname(path), { recursive: true, mode: FOLDER_MODE });
    return `${path}.${randomUUID()}.part`;
  };

  return {
    async take(orgId, sha256, from) {
      const path = pathOf(orgId, sha256);
      const temporary = await prepare(path);
      // Uploads may lie on another disk, where a rename is not possible.
      await rename(from, temporary).catch(async () => {
        await copyFile(from, temporary);
        await rm(from, { force: true });
      });
      await settle(temporary, path);
    },
    async put(orgId, sha256, bytes) {
      const path = pathOf(orgId, sha256);
      const temporary = await prepare(path);
      const file = await open(temporary, 'wx', FILE_MODE);
      try {
        await file.writeFile(bytes);
      } finally {
        await file.close();
      }
      await settle(temporary, path);
    },
    async open(orgId, sha256) {
      const path = pathOf(orgId, sha256);
      const found = await stat(path).catch(() => undefined);
      return found?.isFile() ? { bytes: found.size, stream: () => createReadStream(path) } : undefined;
    },
    read: (orgId, sha256) => readFile(pathOf(orgId, sha256)),
  };
}
