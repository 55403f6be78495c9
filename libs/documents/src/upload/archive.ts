import type { FileHandle } from 'node:fs/promises';

const END = 'PK\x05\x06';
const ENTRY = 0x02014b50;
const MAX_ENTRIES = 50_000;
const MAX_DIRECTORY_BYTES = 16 * 1_024 * 1_024;
/** Images of a scan shrink to a third; text of a viewer to a tenth. */
const MAX_RATIO = 60;
/** So little does no harm however it shrank. */
const HARMLESS_BYTES = 50 * 1_024 * 1_024;

/**
 * Whether a zip is one a person may unpack: its directory is whole, no name leads out of its folder, and what comes out
 * stands in a sane relation to what is in. Nothing is unpacked here, now or later.
 */
export async function isSafeArchive(file: FileHandle, size: number, tail: Buffer): Promise<boolean> {
  const at = tail.lastIndexOf(END, undefined, 'latin1');
  if (at < 0 || at + 22 > tail.length) return false;
  const entries = tail.readUInt16LE(at + 10);
  const [length, start] = [tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
  if (entries === 0 || entries > MAX_ENTRIES || length > MAX_DIRECTORY_BYTES || start + length > size)
    return false;
  const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(length), position: start });
  if (bytesRead < length) return false;
  let [position, packed, unpacked, names] = [0, 0, 0, 0];
  while (position + 46 <= length && buffer.readUInt32LE(position) === ENTRY) {
    packed += buffer.readUInt32LE(position + 20);
    unpacked += buffer.readUInt32LE(position + 24);
    const nameLength = buffer.readUInt16LE(position + 28);
    if (!isSafeName(buffer.toString('utf8', position + 46, position + 46 + nameLength))) return false;
    names += 1;
    position += 46 + nameLength + buffer.readUInt16LE(position + 30) + buffer.readUInt16LE(position + 32);
  }
  if (names !== entries) return false;
  // Entries that share their bytes unpack to far more than their relation says.
  if (packed > size) return false;
  return unpacked <= HARMLESS_BYTES || unpacked <= size * MAX_RATIO;
}

function isSafeName(name: string): boolean {
  return !/(^|[/\\])\.\.([/\\]|$)|^[/\\]|^[a-z]:|\0/i.test(name);
}
