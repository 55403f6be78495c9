import {
  lookUp,
  namedQuery,
  ownerDataSource,
  systemCtx,
  type Ctx,
  type Database,
  type Role,
} from '@sextant/data';
import type { DocumentStore } from '@sextant/documents';
import type { Clock } from '@sextant/domain';
import { addPerson, createOrganization } from '@sextant/identity';
import { SENDER_CHECKS } from '../identity/sender-checks.js';
import { seedDemoCases } from './demo-cases.js';
import { seedDemoFiles } from './demo-files.js';

interface DemoPerson {
  id: string;
  email: string;
  name: string;
  roles: Role[];
  isClinical: boolean;
}

/** Everybody can read this: it opens the demo and nothing else. */
const DEMO_PASSWORD = 'a calm second look';

/** Fictional staff of a fictional hospital. Their ids stay, so that the demo's cases can name them. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  {
    id: '5e0c7a10-0000-4000-8000-000000000001',
    email: 'noor@harborlight.test',
    name: 'Noor Haddad',
    roles: ['NAVIGATOR'],
    isClinical: true,
  },
  {
    id: '5e0c7a10-0000-4000-8000-000000000002',
    email: 'tomas@harborlight.test',
    name: 'Tomás Rivera',
    roles: ['NAVIGATOR'],
    isClinical: false,
  },
  {
    id: '5e0c7a10-0000-4000-8000-000000000003',
    email: 'grace@harborlight.test',
    name: 'Grace Okafor',
    roles: ['NAVIGATOR', 'SUPERVISOR'],
    isClinical: true,
  },
  {
    id: '5e0c7a10-0000-4000-8000-000000000005',
    email: 'ana@harborlight.test',
    name: 'Ana Reyes',
    roles: ['NAVIGATOR'],
    isClinical: false,
  },
  {
    id: '5e0c7a10-0000-4000-8000-000000000006',
    email: 'tom@harborlight.test',
    name: 'Tom Field',
    roles: ['NAVIGATOR'],
    isClinical: false,
  },
  {
    id: '5e0c7a10-0000-4000-8000-000000000004',
    email: 'ada@harborlight.test',
    name: 'Ada Lindqvist',
    roles: ['ADMINISTRATOR'],
    isClinical: false,
  },
];

export const DEMO_SIGN_INS = DEMO_PEOPLE.map(({ email, roles, isClinical }) => ({
  email,
  password: DEMO_PASSWORD,
  role: roles
    .map((role) => (role === 'NAVIGATOR' && isClinical ? 'navigator (nurse)' : role.toLowerCase()))
    .join(', '),
}));

const DEMO_ORG = '5e0c7a10-0000-4000-8000-000000000000';

const seedState = namedQuery<{ isDone: boolean; isTaken: boolean }>(
  'seed-state',
  `select is_movable as "isDone", has_organization() and not has_demo_organization() as "isTaken" from app_clock`,
);

interface DemoSeed {
  ownerUrl: string;
  publicUrl: string;
  clock: Clock;
  store: DocumentStore;
}

/**
 * The demo organization with its people, cases and files, made only in a database without any other organization. Every part
 * has its fixed id: what was cut short is finished by the next start, and what is there stays.
 * @returns whether anything was made
 */
export async function seedDemo(
  db: Database,
  { ownerUrl, publicUrl, clock, store }: DemoSeed,
): Promise<boolean> {
  const [state] = await lookUp(db, seedState);
  if (!state || state.isDone || state.isTaken) return false;
  const made = await createOrganization(ownerUrl, DEMO_SETTINGS, SENDER_CHECKS);
  if (made.kind === 'REFUSED') throw new Error('The demo organization is not right.');
  const ctx = systemCtx(db, made.orgId, clock, 'seed');
  await addPeople(ctx);
  // Ana and Tom begin without cases: theirs come with the caseload spreadsheet of the fixtures, which names them.
  const navigators = DEMO_PEOPLE.slice(0, 3);
  const { zone, senderName, senderPhone, quietStartHour, quietEndHour } = DEMO_SETTINGS;
  const quietHours = { startHour: quietStartHour, endHour: quietEndHour };
  const sender = { name: senderName, phone: senderPhone, quietHours, publicUrl };
  await seedDemoCases(ctx, { zone, navigators, sender });
  await seedDemoFiles(ctx, { store });
  await letClockMove(ownerUrl);
  return true;
}

const DEMO_SETTINGS = {
  id: DEMO_ORG,
  name: 'Harborlight Hospital',
  senderName: 'Harborlight Navigation',
  senderPhone: '(212) 555-0142',
  zone: 'America/New_York',
  quietStartHour: 9,
  quietEndHour: 20,
  isSecondFactorRequired: false,
  isDemo: true,
};

/** The last step: from now on the demo is whole, and its clock can be moved. */
async function letClockMove(ownerUrl: string): Promise<void> {
  const source = await ownerDataSource(ownerUrl).initialize();
  try {
    await source.query('update app_clock set is_movable = true');
    // So many rows at once: without fresh statistics the first minutes are planned as if the tables were empty.
    await source.query('analyze');
  } finally {
    await source.destroy();
  }
}

async function addPeople(ctx: Ctx): Promise<void> {
  for (const person of DEMO_PEOPLE) {
    const added = await addPerson(ctx, { ...person, password: DEMO_PASSWORD });
    const isThere = added.kind === 'REFUSED' && added.problems.every(({ code }) => code === 'EMAIL_TAKEN');
    if (added.kind === 'REFUSED' && !isThere) throw new Error(`The demo person ${person.name} is not right.`);
  }
}
