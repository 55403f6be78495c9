import { describe, expect, it } from '@jest/globals';
import { decode } from './decode.js';

const TEXT = 'Nombre;Notas\nÑandú Peña;café\n';

function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

describe('decoding a file', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(TEXT)])],
    ['UTF-16LE', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')])],
    ['UTF-16BE', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be(TEXT)])],
    ['UTF-16LE', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16BE', utf16be(TEXT)],
    ['Windows-1252', Buffer.from(TEXT, 'latin1')],
    ['Mac Roman', Buffer.from('Nombre;Notas\n\x84and\x9c Pe\x96a;caf\x8e\n', 'latin1')],
  ])('reads %s with and without its mark', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text: TEXT, encoding, lostCount: 0 });
  });

  it('takes the curly apostrophe of Windows for what it is', () => {
    expect(decode(Buffer.from('O\x92Hall, Zo\xeb', 'latin1'))).toMatchObject({
      text: 'O’Hall, Zoë',
      encoding: 'Windows-1252',
    });
  });

  it('keeps a UTF-8 file with one broken byte as UTF-8 and counts what was lost', () => {
    const bytes = Buffer.concat([Buffer.from('áéíóú ñ ü'), Buffer.from([0xff]), Buffer.from('x')]);
    expect(decode(bytes)).toEqual({ text: 'áéíóú ñ ü\uFFFDx', encoding: 'UTF-8', lostCount: 1 });
  });
});
