/** `npm run bench:packet [pages]`: builds a packet of so many pages (300) and prints seconds and peak memory. */
import { writeFileSync } from 'node:fs';
import { frontMatter } from '../../libs/documents/src/packet/front-matter.js';
import { mergePacket, type PacketPart } from '../../libs/documents/src/packet/merge-packet.js';
import { aPdf, aPng } from '../../libs/documents/src/testing/sample-files.js';
import { anEntry, packetFacts } from '../../libs/documents/src/testing/sample-packet.js';

const PAGES = Number(process.argv[2] ?? 300);
const PER_FILE = 10;

const parts: PacketPart[] = [];
const entries = [];
const files: Record<string, number> = {};
const scan = aPng(1_700, 2_200);
const report = await aPdf(PER_FILE);
for (let left = PAGES - 4, index = 0; left > 0; index += 1) {
  const documentId = `d${String(index)}`;
  const isScan = index % 2 === 1;
  files[documentId] = isScan ? 1 : PER_FILE;
  left -= files[documentId];
  entries.push(anEntry({ documentIds: [documentId] }, { id: documentId }));
  const read = () => Promise.resolve(isScan ? scan : report);
  parts.push({ documentId, media: isScan ? 'image/png' : 'application/pdf', read });
}

const started = performance.now();
const front = await frontMatter(packetFacts(entries, files));
const { bytes, pages } = await mergePacket(front.bytes, parts, front.bookmarks);
const seconds = (performance.now() - started) / 1_000;
const peakMb = process.resourceUsage().maxRSS / 1_024;
const file = process.argv[3];
if (file) writeFileSync(file, bytes);
console.log(
  `packet: ${String(pages)} pages, ${String(parts.length)} files, ${(bytes.length / 1e6).toFixed(1)} MB`,
);
console.log(`${seconds.toFixed(1)} s (limit 15), peak ${peakMb.toFixed(0)} MB (limit 300)`);
process.exitCode = seconds <= 15 && peakMb <= 300 ? 0 : 1;
