import { loadOpenFacts, saveHolder, writeWholeCases, type WholeCase } from '@sextant/casework';
import { namedQuery, withTenant, type Ctx } from '@sextant/data';
import { dateIn, daysBetween, discreteQuantile, foldCase, type HolderHistory } from '@sextant/domain';
import { demoCase, type DemoNavigator } from './demo-case.js';
import { planFactsOf, sentMessages, writeSentMessages, type DemoSender } from './demo-messages.js';
import { DEMO_HOLDERS } from './demo-places.js';

const CASES = 126;

const hasCases = namedQuery<{ isThere: boolean }>(
  'demo-has-cases',
  'select exists (select from care_case c where c.org_id = $1) as "isThere"',
);

/**
 * The demo's caseloads: cases in every state, decided action by action with the clock put back, and written in a few
 * statements, all or none. The same people and states at every start, relative to today in the organization's zone;
 * nothing is done where there is any case.
 */
export async function seedDemoCases(
  ctx: Ctx,
  { zone, navigators, sender }: { zone: string; navigators: readonly DemoNavigator[]; sender: DemoSender },
): Promise<void> {
  const now = ctx.clock.now();
  await withTenant(ctx, async (inside) => {
    const [found] = await inside.tx.query(hasCases, [ctx.orgId]);
    if (found?.isThere) return;
    const holderIds = await seedHolders(inside);
    const setting = { zone, now, todayOn: dateIn(zone, now), navigators, holderIds };
    const cases = Array.from({ length: CASES }, (_, index) => demoCase(index, setting));
    const sent = cases.map((whole) => sentMessages(whole, sender.quietHours, now));
    const facts = await loadOpenFacts(inside, { mrnKey: null, contacts: [], actions: [] });
    const withPlans = cases.map((whole, i) => ({ ...whole, plan: planFactsOf(sent[i] ?? [], now) }));
    await writeWholeCases(inside, withPlans, { ...facts, histories: historiesOf(cases) });
    writeSentMessages(inside, sent.flat(), sender);
  });
}

/** How long each holder took, as the statement that loads a case works it out: from five records of a kind on. */
function historiesOf(cases: readonly WholeCase[]): HolderHistory[] {
  const took = new Map<string, { holderId: string; kind: HolderHistory['kind']; days: number[] }>();
  for (const item of cases.flatMap(({ recorded }) => foldCase(recorded).recordItems)) {
    const { holderId, kind, requestedOn, receivedOn } = item;
    if (!holderId || !requestedOn || !receivedOn || receivedOn < requestedOn) continue;
    const entry = took.get(`${holderId} ${kind}`) ?? { holderId, kind, days: [] };
    entry.days.push(daysBetween(requestedOn, receivedOn));
    took.set(`${holderId} ${kind}`, entry);
  }
  return [...took.values()].flatMap(({ days, ...of }) => {
    const sorted = days.toSorted((a, b) => a - b);
    const [medianDays, p90Days] = [discreteQuantile(sorted, 0.5), discreteQuantile(sorted, 0.9)];
    if (medianDays === undefined || p90Days === undefined || sorted.length < 5) return [];
    return [{ ...of, medianDays, p90Days, n: sorted.length }];
  });
}

async function seedHolders(ctx: Ctx): Promise<string[]> {
  const ids: string[] = [];
  for (const holder of DEMO_HOLDERS) {
    const saved = await saveHolder({ ...ctx, actorKind: 'PERSON', roles: ['NAVIGATOR'] }, holder);
    if (saved.__typename !== 'Holder') throw new Error(`The demo holder ${holder.name} is not right.`);
    ids.push(saved.id);
  }
  return ids;
}
