import type { PacketEntry, RecordItem } from '@sextant/domain';
import type { PacketFacts } from '../packet/front-matter.js';

/** A record of the sample packet, with its files. */
export function anEntry(over: Partial<PacketEntry> = {}, item: Partial<RecordItem> = {}): PacketEntry {
  return {
    state: 'HERE',
    documentIds: [],
    leftOut: [],
    ...over,
    item: {
      id: 'i1',
      round: 1,
      kind: 'PATHOLOGY_REPORT',
      state: 'READABLE',
      requestCount: 1,
      since: '2026-11-16',
      holderName: 'Riverside General, Pathology',
      ...item,
    },
  };
}

/** Everything a packet's front matter says, of a fictional patient. */
export function packetFacts(entries: PacketEntry[], files: Record<string, number> = {}): PacketFacts {
  return {
    size: 'LETTER',
    madeAt: '2026-11-22T15:00:00Z',
    madeOn: '2026-11-22',
    version: 2,
    organization: { name: 'Harbor Light Navigation', phone: '(212) 555-0100' },
    navigatorName: 'Noor Haddad',
    patient: {
      name: 'Rosa Nguyễn Ortiz',
      birthOn: '1961-03-14',
      mrn: 'T-9001',
      language: 'es',
      needsInterpreter: true,
    },
    center: {
      name: 'Lakeview University Cancer Center',
      clinicianName: 'Dr. Adaeze Obi',
      fax: '(312) 555-0177',
    },
    visit: 'Tuesday, November 24, 2026 at 10:30 AM CST, in person',
    diagnosis: {
      cancerType: 'Pancreas',
      stage: 'II',
      diagnosedOn: '2026-10-28',
      doctor: 'Dr. Lee',
      place: 'Riverside General',
    },
    decideBy: '2026-12-04',
    timeline: [
      { on: '2026-10-28', text: 'Diagnosed' },
      { on: '2026-11-12', text: 'Pathology report asked for' },
    ],
    entries,
    files: new Map(
      Object.entries(files).map(([id, pages]) => [id, { documentId: id, name: `${id}.pdf`, pages }]),
    ),
  };
}
