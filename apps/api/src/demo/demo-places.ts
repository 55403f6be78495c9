import type { SaveHolderInput } from '@sextant/contract';
import type { ActionPayloads } from '@sextant/domain';

/** Fictional holders of records. Real names never get a turnaround that nobody measured. */
export const DEMO_HOLDERS: readonly Omit<SaveHolderInput, 'holderId' | 'expectedVersion'>[] = [
  {
    name: 'St. Anne Pathology',
    kind: 'PATHOLOGY',
    phone: '(212) 555-0161',
    fax: '(212) 555-0162',
    city: 'Harborlight',
    state: 'NY',
    hours: 'Mon to Fri, 8 to 4',
    note: 'Slides go out Tuesdays and Thursdays.',
  },
  {
    name: 'St. Anne Records Office',
    kind: 'RECORDS_OFFICE',
    phone: '(212) 555-0163',
    fax: '(212) 555-0164',
    city: 'Harborlight',
    state: 'NY',
    hours: 'Mon to Fri, 9 to 12 and 1 to 4:30',
  },
  {
    name: 'Lakeside Imaging',
    kind: 'IMAGING',
    phone: '(212) 555-0165',
    fax: '(212) 555-0166',
    portalUrl: 'https://portal.lakeside.test',
    city: 'Lakeside',
    state: 'NY',
    hours: 'Every day, 7 to 7',
  },
  {
    name: 'Mill Creek Hospital',
    kind: 'HOSPITAL',
    phone: '(607) 555-0167',
    fax: '(607) 555-0168',
    city: 'Mill Creek',
    state: 'NY',
  },
  {
    name: 'Bluff Street Clinic',
    kind: 'CLINIC',
    phone: '(607) 555-0169',
    portalUrl: 'https://my.bluffstreet.test',
    city: 'Mill Creek',
    state: 'NY',
  },
  {
    name: 'Union Laboratory',
    kind: 'LABORATORY',
    phone: '(315) 555-0170',
    fax: '(315) 555-0171',
    city: 'Union',
    state: 'NY',
    hours: 'Mon to Sat, 6 to 2',
  },
];

type Candidate = Omit<ActionPayloads['ADD_CANDIDATE'], 'candidateId'>;

/** Fictional centers and specialists. */
export const DEMO_CANDIDATES: readonly Candidate[] = [
  {
    name: 'Northfield University Hospital',
    kind: 'ACADEMIC_CENTER',
    clinicianName: 'Dr. Imani Brandt',
    source: 'CURRENT_DOCTOR',
    specialtyFit: 'Team for this diagnosis, tumor board on Wednesdays',
    distanceMiles: 42,
    isTelehealthOffered: true,
    network: 'IN_NETWORK',
    referralNeeded: 'YES',
    expectedDays: 6,
    intakeChecklist: 'Pathology report\nSlides\nImaging disc',
    phone: '(518) 555-0172',
    fax: '(518) 555-0173',
  },
  {
    name: 'Two Rivers Center',
    kind: 'NCI_CENTER',
    clinicianName: 'Dr. Joon Seo',
    source: 'NAVIGATOR',
    specialtyFit: 'Sees this diagnosis every week',
    distanceMiles: 118,
    isTelehealthOffered: true,
    network: 'UNKNOWN',
    referralNeeded: 'NO',
    expectedDays: 8,
    intakeChecklist: 'Imaging reports\nPathology report\nTreatment summary',
    phone: '(585) 555-0174',
    fax: '(585) 555-0175',
  },
  {
    name: 'Dr. Helene Vasquez',
    kind: 'SPECIALIST',
    source: 'OWN_RESEARCH',
    specialtyFit: 'Surgeon who operates on this alone',
    distanceMiles: 12,
    isTelehealthOffered: false,
    network: 'IN_NETWORK',
    referralNeeded: 'YES',
    expectedDays: 10,
    phone: '(212) 555-0176',
  },
];

export const DEMO_PAYERS = [
  { payerName: 'Blue Meadow', planType: 'PPO' },
  { payerName: 'TriCounty Health', planType: 'HMO' },
  { payerName: 'Sunrise Advantage', planType: 'MEDICARE_ADVANTAGE' },
  { payerName: 'Medicare', planType: 'MEDICARE' },
] as const;

export const DEMO_DOCTORS = ['Dr. Lee', 'Dr. Adeyemi', 'Dr. Novak', 'Dr. Okonkwo', 'Dr. Brandt'] as const;
