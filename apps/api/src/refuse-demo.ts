import { lookUp, namedQuery, type Database } from '@sextant/data';

const hasDemo = namedQuery<{ hasDemo: boolean }>(
  'start-has-demo',
  'select has_demo_organization() as "hasDemo"',
);

/** Demo people have passwords everybody can read: production does not start beside them. */
export async function refuseDemoInProduction(db: Database): Promise<void> {
  const [row] = await lookUp(db, hasDemo);
  if (!row?.hasDemo) return;
  await db.close();
  throw new Error(
    'This database holds the demo organization, whose passwords are public. Use a fresh database.',
  );
}
