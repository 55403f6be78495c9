/** How the bytes of a file were read. Names as people know them. */
export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252' | 'Mac Roman';

export interface Decoded {
  text: string;
  encoding: Encoding;
  /** Letters that could not be read and stand as U+FFFD. */
  lostCount: number;
}

const LABELS: Record<Encoding, string> = {
  'UTF-8': 'utf-8',
  'UTF-16LE': 'utf-16le',
  'UTF-16BE': 'utf-16be',
  'Windows-1252': 'windows-1252',
  'Mac Roman': 'macintosh',
};

/**
 * Reads text of any of the encodings spreadsheet programs write: by its byte-order mark, else UTF-16 by its zero
 * bytes, else UTF-8 if it is that, else the one-byte code whose letters make sense. Any bytes yield some text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  const text = textOf(bytes, encoding);
  return { text, encoding, lostCount: encoding === 'UTF-8' ? count(text, '\uFFFD') : 0 };
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'UTF-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
  const wide = wideEncodingOf(bytes);
  if (wide) return wide;
  if (isMostlyUtf8(bytes)) return 'UTF-8';
  return looksLikeMacRoman(bytes) ? 'Mac Roman' : 'Windows-1252';
}

function textOf(bytes: Uint8Array, encoding: Encoding): string {
  // The decoder drops the byte-order mark of its own encoding by itself.
  return new TextDecoder(LABELS[encoding]).decode(bytes);
}

/** Latin text in UTF-16 has a zero in every second byte, all in the even or all in the odd places. */
function wideEncodingOf(bytes: Uint8Array): Encoding | undefined {
  const length = Math.min(bytes.length - (bytes.length % 2), 4096);
  if (length < 4) return undefined;
  let [even, odd] = [0, 0];
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const enough = length / 2 / 2;
  if (odd > enough && even === 0) return 'UTF-16LE';
  if (even > enough && odd === 0) return 'UTF-16BE';
  return undefined;
}

/** A few broken bytes in a file that is UTF-8 everywhere else do not make it another encoding. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    const text = textOf(bytes, 'UTF-8');
    const lost = count(text, '\uFFFD');
    const good = [...text.matchAll(/[\u0080-\uFFFC\u{10000}-\u{10FFFF}]/gu)].length;
    return good > lost * 3;
  }
}

/**
 * Both codes use every byte, so only sense can tell. In Windows-1252 a capital Š, Œ, Ž, Ÿ or a dagger right after a
 * small letter is nonsense; in Mac Roman the same bytes are é, á, ê, ü.
 */
function looksLikeMacRoman(bytes: Uint8Array): boolean {
  let [mac, windows] = [0, 0];
  for (let i = 1; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80 || !isSmallLetter(bytes[i - 1])) continue;
    if (byte >= 0xc0) windows++;
    else if (byte <= 0x8f || byte === 0x95 || byte === 0x98 || byte === 0x9f) mac++;
  }
  return mac > windows;
}

function isSmallLetter(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x61 && byte <= 0x7a;
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
