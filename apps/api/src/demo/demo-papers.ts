import type { DateOn, RecordKind } from '@sextant/domain';

/** What a fictional report of each kind says: enough to look like one, nothing anybody could act on. */
const REPORTS: Partial<Record<RecordKind, { title: string; parts: readonly (readonly [string, string])[] }>> =
  {
    PATHOLOGY_REPORT: {
      title: 'Pathology report',
      parts: [
        ['Specimen', 'Core biopsy, three cylinders, received in formalin.'],
        ['Gross description', 'Tan cylinders up to 14 mm. Submitted as a whole in one cassette.'],
        ['Microscopic description', 'Sections show the tissue described by the requesting clinician.'],
        ['Comment', 'Slides and block are kept in the department and are lent on request.'],
      ],
    },
    IMAGING_REPORT: {
      title: 'Imaging report',
      parts: [
        ['Examination', 'Computed tomography with contrast, axial slices of 3 mm.'],
        ['Comparison', 'None.'],
        ['Findings', 'As shown on the images. The images are on a disc of their own.'],
        ['Impression', 'See the findings. Read together with the clinical question.'],
      ],
    },
    BLOOD_WORK: {
      title: 'Laboratory results',
      parts: [
        ['Blood count', 'All values are within the laboratory’s own range.'],
        ['Chemistry', 'All values are within the laboratory’s own range.'],
        ['Sample', 'Venous blood, drawn in the morning, fasting not stated.'],
      ],
    },
    OPERATIVE_NOTE: {
      title: 'Operative note',
      parts: [
        ['Procedure', 'Biopsy under local anesthesia.'],
        ['Course', 'Without particular events. The specimen went to pathology.'],
      ],
    },
    TREATMENT_SUMMARY: {
      title: 'Treatment summary',
      parts: [
        ['So far', 'Diagnosis made, treatment discussed with the patient. Nothing was begun.'],
        ['Next', 'The patient asks for a second opinion.'],
      ],
    },
  };

interface DemoPaper {
  kind: RecordKind;
  patientName: string;
  mrn: string | null;
  holderName: string;
  on: DateOn;
}

/** A small report by a fictional holder, which says on its face that it is one. Undefined for what is no paper. */
export function demoReport(paper: DemoPaper): { name: string; bytes: Buffer } | undefined {
  const report = REPORTS[paper.kind];
  if (!report) return undefined;
  const { title, parts } = report;
  const name = `${title.toLowerCase().replaceAll(' ', '-')}-${paper.on}.pdf`;
  const head = [paper.patientName, paper.mrn && `Record ${paper.mrn}`, paper.on].filter(Boolean).join(' - ');
  const lines: Line[] = [
    { text: paper.holderName, size: 10 },
    { text: title, size: 20, isBold: true, above: 14 },
    { text: head, size: 11, above: 6 },
    ...parts.flatMap(([heading, text]): Line[] => [
      { text: heading, size: 12, isBold: true, above: 16 },
      { text, size: 11 },
    ]),
    { text: 'Fictional: made for the demo of Sextant. Nobody in it exists.', size: 9, above: 40 },
  ];
  return { name, bytes: typedPage(lines) };
}

interface Line {
  text: string;
  size: number;
  isBold?: boolean;
  /** Points of air above. */
  above?: number;
}

/**
 * One typed page, as old systems of hospitals print it. Written by hand: papers of our own embed their fonts, and drawing
 * two dozen of those would double the time a demo takes to start.
 */
function typedPage(lines: readonly Line[]): Buffer {
  let y = 730;
  const drawn = lines.map(({ text, size, isBold = false, above = 0 }) => {
    y -= size * 1.5 + above;
    return `BT /${isBold ? 'B' : 'R'} ${String(size)} Tf 1 0 0 1 72 ${String(y)} Tm (${typed(text)}) Tj ET`;
  });
  const content = drawn.join('\n');
  const font = (name: string): string =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /R 5 0 R /B 6 0 R >> >> >>',
    `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
    font('Helvetica'),
    font('Helvetica-Bold'),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const count = String(objects.length + 1);
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${String(file.length)}\n%%EOF\n`;
  return Buffer.from(file + table + trailer, 'latin1');
}

/** Letters the built-in fonts have, as a PDF writes them; others lose their marks. */
function typed(text: string): string {
  return text
    .replaceAll('’', "'")
    .replace(/[^\u0020-\u007e\u00a0-\u00ff]/g, (letter) => letter.normalize('NFD').replace(/[^ -~]/g, ''))
    .replace(/[\\()]/g, '\\$&');
}
