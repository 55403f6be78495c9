import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, crc32 } from 'node:zlib';
import { afterAll, describe, expect, it } from '@jest/globals';
import { aPdf, aPng, aTiff } from '../testing/sample-files.js';
import { sniffFile, type Sniffed } from './sniff-file.js';

const folder = mkdtempSync(join(tmpdir(), 'sextant-test-sniff-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function sniffed(bytes: Buffer): Promise<Sniffed> {
  const path = join(folder, 'file');
  writeFileSync(path, bytes);
  return sniffFile(path, bytes.length);
}

/** A zip of these entries; `claim` is the size its directory says they unpack to. */
function aZip(entries: { name: string; data?: Buffer; claim?: number }[]): Buffer {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const { name, data = Buffer.from('x'), claim = data.length } of entries) {
    const packed = deflateRawSync(data);
    const label = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(data), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(claim, 18);
    facts.writeUInt16LE(label.length, 22);
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), facts, label, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, rest, label]));
    bodies.push(body);
    offset += body.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, list, end]);
}

/** The head of a JPEG: a preview segment, then the size. */
function aJpeg(width: number, height: number, comment = 'x'.repeat(3_000)): Buffer {
  const preview = Buffer.concat([Buffer.from([0xff, 0xe0, 0, 0]), Buffer.from(`JFIF\0${comment}`)]);
  preview.writeUInt16BE(preview.length - 2, 2);
  const size = Buffer.from([0xff, 0xc0, 0, 17, 8, 0, 0, 0, 0, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]);
  size.writeUInt16BE(height, 5);
  size.writeUInt16BE(width, 7);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), preview, size, Buffer.from([0xff, 0xd9])]);
}

const aDicom = (preamble = '') => {
  const bytes = Buffer.alloc(400);
  bytes.write(preamble, 'latin1');
  bytes.write('DICM', 128, 'latin1');
  return bytes;
};

describe('a file is what its content says', () => {
  it.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['a PDF', () => aPdf(), 'application/pdf'],
    ['a PNG', () => aPng(), 'image/png'],
    ['a photo', () => aJpeg(4_000, 3_000), 'image/jpeg'],
    ['a TIFF', () => aTiff(1_700, 2_200), 'image/tiff'],
    ['a DICOM image', () => aDicom(), 'application/dicom'],
    ['the zip of a disc', () => aZip([{ name: 'DICOM/IM0001' }, { name: 'DICOMDIR' }]), 'application/zip'],
  ])('takes %s', async (_, make, media) => {
    expect(await sniffed(await make())).toEqual({ media });
  });

  it.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['nothing', () => Buffer.alloc(0), 'EMPTY'],
    ['a page of the web', () => Buffer.from('<html><body>report</body></html>'), 'KIND_NOT_TAKEN'],
    ['a program', () => Buffer.from(`MZ${'\0'.repeat(200)}`), 'KIND_NOT_TAKEN'],
    ['a phone’s HEIC', () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0heicmif1'), 'HEIC'],
    [
      'a PDF that begins after a script',
      () => Buffer.from('<script>1</script>\n%PDF-1.7\n'),
      'KIND_NOT_TAKEN',
    ],
    [
      'a photo with a page in its comment',
      () => aJpeg(40, 30, '<html><script>1</script>'),
      'TWO_KINDS_IN_ONE',
    ],
    ['a photo with a PDF in its comment', () => aJpeg(40, 30, '%PDF-1.4'), 'TWO_KINDS_IN_ONE'],
    ['a DICOM image that is a program', () => aDicom('MZ'), 'TWO_KINDS_IN_ONE'],
    ['a picture of 20,000 by 20,000', () => aPng(4, 4, { width: 20_000, height: 20_000 }), 'TOO_MANY_PIXELS'],
    ['a photo of 30,000 by 30,000', () => aJpeg(30_000, 30_000), 'TOO_MANY_PIXELS'],
    ['a TIFF of 40,000 by 40,000', () => aTiff(40_000, 40_000), 'TOO_MANY_PIXELS'],
    ['a zip that leads out of its folder', () => aZip([{ name: '../../etc/cron.d/x' }]), 'BAD_ARCHIVE'],
    ['a zip with a name of Windows that does', () => aZip([{ name: 'a\\..\\..\\x' }]), 'BAD_ARCHIVE'],
    ['a zip bomb', () => aZip([{ name: 'a', claim: 4_000_000_000 }]), 'BAD_ARCHIVE'],
    ['a zip cut off', () => aZip([{ name: 'a' }]).subarray(0, 40), 'BAD_ARCHIVE'],
  ])('refuses %s', async (_, make, refusal) => {
    expect(await sniffed(await make())).toEqual({ refusal });
  });

  it('refuses a PDF that is a zip as well', async () => {
    expect(await sniffed(Buffer.concat([await aPdf(), aZip([{ name: 'a' }])]))).toEqual({
      refusal: 'TWO_KINDS_IN_ONE',
    });
  });
});
