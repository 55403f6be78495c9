import { loadOpenFacts, saveCenter, saveHolder, writeWholeCases, type WholeCase } from '@sextant/casework';
import { namedQuery, withTenant, type Ctx } from '@sextant/data';
import {
  dateIn,
  daysBetween,
  discreteQuantile,
  foldCase,
  MIN_HISTORY,
  type CenterHistory,
  type HolderHistory,
  type WayHistory,
} from '@sextant/domain';
import { demoCase, type DemoNavigator } from './demo-case.js';
import { demoFailures } from './demo-failures.js';
import {
  planFactsOf,
  sentMessages,
  writeSentMessages,
  type DemoSender,
  type SentMessage,
} from './demo-messages.js';
import { DEMO_CANDIDATES, DEMO_HOLDERS } from './demo-places.js';

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
    const centerIds = await seedCenters(inside);
    const setting = { zone, now, todayOn: dateIn(zone, now), navigators, holderIds, centerIds };
    const cases: WholeCase[] = [];
    const sent: SentMessage[][] = [];
    for (let index = 0; index < CASES; index += 1) {
      const whole = demoCase(index, setting);
      cases.push(whole);
      sent.push(sentMessages(whole, sender.quietHours, now));
      // On a busy machine this takes longer than a transaction may be silent.
      if (index % 10 === 9) await inside.tx.query(hasCases, [ctx.orgId]);
    }
    const facts = await loadOpenFacts(inside, { mrnKey: null, contacts: [], actions: [] });
    const withPlans = cases.map((whole, i) => ({ ...whole, plan: planFactsOf(sent[i] ?? [], now) }));
    await writeWholeCases(inside, withPlans, { ...facts, histories: historiesOf(cases) });
    const failures = demoFailures(sent, [navigators[2]?.id, navigators[1]?.id], now);
    writeSentMessages(inside, sent.flat(), sender, failures);
  });
}

/** How long holders and centers took, as the statement that loads a case works it out: from five finished ones on. */
function historiesOf(cases: readonly WholeCase[]): WayHistory[] {
  const took = new Map<string, { of: HistoryOf; days: number[] }>();
  const count = (of: HistoryOf, from: string | undefined, to: string | undefined): void => {
    if (!from || !to || to < from) return;
    const entry = took.get(JSON.stringify(of)) ?? { of, days: [] };
    entry.days.push(daysBetween(from, to));
    took.set(JSON.stringify(of), entry);
  };
  for (const { recordItems, candidates } of cases.map(({ recorded }) => foldCase(recorded))) {
    for (const { holderId, kind, requestedOn, receivedOn } of recordItems) {
      if (holderId) count({ holderId, kind }, requestedOn, receivedOn);
    }
    for (const { centerId, reply, askedOn, repliedOn } of candidates) {
      if (centerId && reply !== 'ASKED') count({ centerId }, askedOn, repliedOn);
    }
  }
  return [...took.values()].flatMap(({ of, days }): WayHistory[] => {
    const sorted = days.toSorted((a, b) => a - b);
    const [medianDays, p90Days] = [discreteQuantile(sorted, 0.5), discreteQuantile(sorted, 0.9)];
    if (medianDays === undefined || p90Days === undefined || sorted.length < MIN_HISTORY) return [];
    return [{ ...of, medianDays, p90Days, n: sorted.length }];
  });
}

type HistoryOf = Pick<HolderHistory, 'holderId' | 'kind'> | Pick<CenterHistory, 'centerId'>;

/** The fictional centers stand in the directory beside the public list, with what they want to see. */
async function seedCenters(ctx: Ctx): Promise<string[]> {
  const ids: string[] = [];
  for (const { name, kind, phone, fax, intakeChecklist } of DEMO_CANDIDATES) {
    const saved = await saveCenter(
      { ...ctx, actorKind: 'PERSON', roles: ['NAVIGATOR'] },
      {
        name,
        kind,
        ...(phone ? { phone } : {}),
        ...(fax ? { fax } : {}),
        ...(intakeChecklist ? { intakeChecklist } : {}),
      },
    );
    if (saved.__typename !== 'Center') throw new Error(`The demo center ${name} is not right.`);
    ids.push(saved.id);
  }
  return ids;
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
