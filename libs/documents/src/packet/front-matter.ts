import type { PacketEntry } from '@sextant/domain';
import { Paper, type PaperSize } from '../paper/paper.js';
import { dayText, KIND_WORDS, STATE_WORDS } from '../paper/paper-words.js';

/** A file that goes in, with how many pages it has. */
export interface PacketFile {
  documentId: string;
  name: string;
  pages: number;
}

export interface PacketFacts {
  size: PaperSize;
  madeAt: string;
  madeOn: string;
  version: number;
  organization: { name: string; phone?: string };
  navigatorName?: string;
  patient: { name: string; birthOn?: string; mrn?: string; language: string; needsInterpreter: boolean };
  center?: { name: string; clinicianName?: string; phone?: string; fax?: string };
  /** "Tuesday, November 24 … · in person". */
  visit?: string;
  diagnosis: { cancerType?: string; stage?: string; diagnosedOn?: string; doctor?: string; place?: string };
  decideBy?: string;
  /** Oldest first. */
  timeline: readonly { on: string; text: string }[];
  entries: readonly PacketEntry[];
  files: ReadonlyMap<string, PacketFile>;
}

export interface FrontMatter {
  bytes: Buffer;
  pages: number;
  bookmarks: { title: string; page: number }[];
}

/** One page holds so many lines; the oldest give way. */
const TIMELINE_ROWS = 24;
const LANGUAGES: Record<string, string> = { en: 'English', es: 'Spanish' };

/** Cover, timeline and index. The index names pages, which depend on how long the index is: so it is drawn until both agree. */
export async function frontMatter(facts: PacketFacts): Promise<FrontMatter> {
  for (let guess = 3; ;) {
    const drawn = await draw(facts, guess);
    if (drawn.pages === guess) return drawn;
    guess = drawn.pages;
  }
}

async function draw(facts: PacketFacts, frontPages: number): Promise<FrontMatter> {
  const { organization, patient, size, madeAt, madeOn, version } = facts;
  const paper = new Paper({
    title: `Records of ${patient.name} for a second opinion`,
    language: 'en',
    size,
    author: organization.name,
    madeAt,
    footer: `${patient.name} · ${organization.name} · version ${String(version)}, ${dayText(madeOn)} · confidential`,
  });
  cover(paper, facts, frontPages);
  paper.newPage();
  timeline(paper, facts);
  paper.newPage();
  const indexPage = paper.pageCount;
  const bookmarks = index(paper, facts, frontPages);
  return {
    bytes: await paper.finish(),
    pages: paper.pageCount,
    bookmarks: [
      { title: 'Cover', page: 1 },
      { title: 'Timeline', page: 2 },
      { title: 'Index', page: indexPage },
      ...bookmarks,
    ],
  };
}

function cover(paper: Paper, facts: PacketFacts, frontPages: number): void {
  const { patient, organization, center, diagnosis, entries, navigatorName } = facts;
  const pages = frontPages + [...facts.files.values()].reduce((sum, file) => sum + file.pages, 0);
  paper.text(organization.name, { weight: 'bold', gap: 28 });
  paper.heading(1, `Records of ${patient.name} for a second opinion`);
  paper.rule();
  paper.heading(2, 'Patient');
  paper.facts([
    ['Name', patient.name],
    ['Date of birth', patient.birthOn && dayText(patient.birthOn)],
    ['Record number', patient.mrn],
    ['Language', languageOf(patient)],
  ]);
  paper.heading(2, 'For');
  paper.facts([
    ['Center', center?.name ?? 'No center is chosen yet'],
    ['Specialist', center?.clinicianName],
    ['Phone', center?.phone],
    ['Fax', center?.fax],
    ['Visit', facts.visit],
  ]);
  paper.heading(2, 'Diagnosis so far');
  paper.facts([
    ['Cancer type', diagnosis.cancerType],
    ['Stage', diagnosis.stage],
    ['Diagnosed', diagnosis.diagnosedOn && dayText(diagnosis.diagnosedOn)],
    ['Doctor', [diagnosis.doctor, diagnosis.place].filter(Boolean).join(', ') || undefined],
    ['Safe to decide by', facts.decideBy && dayText(facts.decideBy)],
  ]);
  paper.heading(2, 'In this packet');
  const here = entries.filter(({ state }) => state === 'HERE').length;
  const missing = entries.filter(({ state }) => state === 'MISSING').length;
  paper.facts([
    ['Records', `${String(here)} of ${String(entries.length)} are here`],
    ['Still to come', missing > 0 ? `${String(missing)}, named on the index` : 'Nothing'],
    ['Pages', String(pages)],
    ['Questions', [navigatorName, organization.name, organization.phone].filter(Boolean).join(' · ')],
  ]);
}

function languageOf({ language, needsInterpreter }: PacketFacts['patient']): string {
  const name = LANGUAGES[language] ?? language;
  return needsInterpreter ? `${name}, interpreter needed` : name;
}

function timeline(paper: Paper, { timeline: rows }: PacketFacts): void {
  paper.heading(1, 'Timeline');
  const shown = rows.slice(-TIMELINE_ROWS);
  if (shown.length < rows.length) paper.note('Earlier entries are left out.');
  paper.table({
    head: ['Day', 'What happened'],
    widths: [1, 3],
    rows: shown.map(({ on, text }) => [dayText(on), text]),
  });
}

/** Every record in the center's order: its pages, or why there are none. Gives the bookmarks of what is here. */
function index(
  paper: Paper,
  { entries, files }: PacketFacts,
  frontPages: number,
): { title: string; page: number }[] {
  paper.heading(1, 'Index');
  const bookmarks: { title: string; page: number }[] = [];
  let next = frontPages + 1;
  const rows = entries.map((entry) => {
    const title = titleOf(entry);
    const from = next;
    for (const id of entry.documentIds) next += files.get(id)?.pages ?? 0;
    if (next > from) bookmarks.push({ title, page: from });
    const pages = next - 1 > from ? `${String(from)}–${String(next - 1)}` : String(from);
    return [title, standing(entry), next > from ? pages : '–'];
  });
  paper.table({ head: ['Record', 'How it stands', 'Pages'], widths: [5, 6, 1.4], rows });
  return bookmarks;
}

function titleOf({ item }: PacketEntry): string {
  return [KIND_WORDS.en[item.kind], item.description, item.holderName].filter(Boolean).join(', ');
}

const LEFT_OUT = {
  BROKEN: 'cannot be read and is left out',
  ENCRYPTED: 'is locked with a password and is left out',
  NO_PAGES: 'has no pages and is not in this file',
  NOT_CHECKED: 'is still being checked and is left out',
  DUPLICATE: 'is the same file as',
} as const;

function standing({ item, state, leftOut, documentIds }: PacketEntry): string {
  const since = dayText(item.since);
  const words: Record<PacketEntry['state'], string> = {
    HERE: 'In this packet',
    NOT_APPLICABLE: `Not applicable${item.reason ? `: ${item.reason}` : ''}`,
    TRAVELS: `Travels on its own: ${STATE_WORDS[item.state]}, ${since}${shipmentOf(item)}`,
    MISSING: `${isInHand(item) ? 'NOT IN THIS PACKET' : 'NOT YET HERE'}: ${STATE_WORDS[item.state]}, ${since}`,
  };
  const files = leftOut.map(
    ({ name, reason, sameAsName }) => `“${name}” ${LEFT_OUT[reason]}${sameAsName ? ` “${sameAsName}”` : ''}`,
  );
  const isOnlyTwice =
    documentIds.length === 0 && state === 'HERE' && leftOut.every(({ reason }) => reason === 'DUPLICATE');
  const first = isOnlyTwice ? 'Listed once' : words[state];
  return [first, ...files].map((sentence) => `${sentence}.`).join(' ');
}

/** It came, but on paper, or as a file whose pages cannot be used. */
function isInHand({ state }: PacketEntry['item']): boolean {
  return state === 'RECEIVED' || state === 'READABLE' || state === 'SENT_TO_CENTER' || state === 'ACCEPTED';
}

function shipmentOf({ carrier, trackingNumber }: PacketEntry['item']): string {
  const shipment = [carrier, trackingNumber].filter(Boolean).join(' ');
  return shipment && ` (${shipment})`;
}
