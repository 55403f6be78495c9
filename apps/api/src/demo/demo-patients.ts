import type { DateOn, Reason } from '@sextant/domain';
import { addDays } from '@sextant/domain';
import type { DemoRandom } from './demo-random.js';

const GIVEN = [
  'Rosa',
  'Daniel',
  'Mei',
  'Amara',
  'Hannah',
  'Luís',
  'Priya',
  'Kofi',
  'Ingrid',
  'Tomás',
  'Leilani',
  'Marek',
  'Fatima',
  'Søren',
  'Beatriz',
  'Yusuf',
  'Grace',
  'Óscar',
  'Nadia',
  'Hiro',
  'Zoë',
  'Wren',
  'Dmitri',
  'Aoife',
];
const FAMILY = [
  'Ortiz',
  'Kim',
  'Haddad',
  'Okafor',
  'Begay',
  'Lindström',
  'Patel',
  'Nguyễn',
  'Müller',
  'García-López',
  'Kealoha',
  'Novák',
  'Ito',
  'O’Hall',
  'de Souza',
  'van der Berg',
  'Smith',
  'Rivera',
  'Castillo',
  'Brandt',
];

export const DEMO_DIAGNOSES = [
  { cancerType: 'Breast', stage: 'II', treatment: 'Mastectomy, then chemotherapy' },
  { cancerType: 'Pancreas', stage: 'II', treatment: 'Whipple operation' },
  { cancerType: 'Colon', stage: 'III', treatment: 'Colectomy, then chemotherapy' },
  { cancerType: 'Lung (non-small cell)', stage: 'IIIA', treatment: 'Chemoradiation' },
  { cancerType: 'Prostate', stage: 'II', treatment: 'Prostatectomy or radiation' },
  { cancerType: 'Melanoma', stage: 'III', treatment: 'Immunotherapy' },
  { cancerType: 'Thyroid (papillary)', stage: 'I', treatment: 'Total thyroidectomy' },
  { cancerType: 'Lymphoma (large B-cell)', stage: 'III', treatment: 'Chemotherapy' },
  { cancerType: 'Ovary', stage: 'III', treatment: 'Debulking operation' },
  { cancerType: 'Multiple myeloma', treatment: 'Transplant' },
] as const;

const REASON_SETS: readonly (readonly Reason[])[] = [
  ['MAJOR_SURGERY'],
  ['REASSURANCE'],
  ['OPTIONS_DIFFER'],
  ['RARE_OR_COMPLEX', 'OPTIONS_DIFFER'],
  ['UNCERTAIN'],
  ['RECURRED_OR_SPREAD'],
];

const ZONES = [
  'America/New_York',
  'America/New_York',
  'America/New_York',
  'America/Chicago',
  'America/Phoenix',
  'Pacific/Honolulu',
];

export interface DemoPatient {
  givenName: string;
  familyName: string;
  mrn: string;
  birthOn: DateOn;
  language: string;
  zone: string;
  phone: string;
  email: string;
  reasons: Reason[];
  diagnosis: (typeof DEMO_DIAGNOSES)[number];
}

/** Fictional patient number `index`; the phone numbers are the ones set aside for fiction (555-01xx). */
export function demoPatient(index: number, random: DemoRandom): DemoPatient {
  const givenName = GIVEN[index % GIVEN.length] ?? 'Rosa';
  const familyName = FAMILY[(index * 7 + Math.floor(index / GIVEN.length)) % FAMILY.length] ?? 'Ortiz';
  // Seven areas and ninety numbers share no factor: nobody has somebody else's phone.
  const area = ['212', '315', '518', '585', '607', '716', '914'][index % 7] ?? '212';
  return {
    givenName,
    familyName,
    mrn: String(410_000 + index * 37),
    birthOn: addDays('1938-03-04', random.between(0, 21_000)),
    language: random.next() < 0.3 ? 'es' : 'en',
    zone: random.pick(ZONES),
    phone: `(${area}) 555-01${String(10 + (index % 90)).padStart(2, '0')}`,
    email: `patient${index}@mail.test`,
    reasons: [...random.pick(REASON_SETS)],
    diagnosis: DEMO_DIAGNOSES[index % DEMO_DIAGNOSES.length] ?? DEMO_DIAGNOSES[0],
  };
}
