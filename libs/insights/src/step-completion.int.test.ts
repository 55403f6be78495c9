import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cases, contactFields, patientFields, writeWholeCases, type WholeCase } from '@sextant/casework';
import type { CaseFilter, StepCompletion, StepCompletionInput } from '@sextant/contract';
import { withTenant, type Ctx } from '@sextant/data';
import { openTestDatabase, type TestDatabase } from '@sextant/data/testing';
import { foldCase, STEPS, type Action, type RecordedAction } from '@sextant/domain';
import { anyBeginning, anyMoves, play } from '@sextant/domain/testing';
import fc from 'fast-check';
import { stepCompletion } from './step-completion.js';

const NOW = '2026-12-20T15:00:00.000Z';
const CANCERS = ['Breast', 'Colon', 'Ánimo', undefined];
let data: TestDatabase;
let lead: Ctx;
let navigators: string[];

beforeAll(async () => {
  data = await openTestDatabase();
  navigators = await Promise.all(
    ['Ana Reyes', 'Tom Field', 'Óscar Begay'].map((name) => addPerson(data.orgs.a, name)),
  );
  const elsewhere = await addPerson(data.orgs.b, 'Ben Okafor');
  lead = data.asOrg(data.orgs.a, { roles: ['SUPERVISOR'], now: NOW });
  await addWalks(lead, 150, 1, [...navigators, undefined]);
  await addWalks(data.asOrg(data.orgs.b, { roles: ['SUPERVISOR'], now: NOW }), 20, 2, [elsewhere]);
});
afterAll(() => data.close());

async function addPerson(orgId: string, name: string): Promise<string> {
  const id = randomUUID();
  await data.rows(
    `insert into person (org_id, id, email, name, roles, status) values ($1, $2, $3, $4, '{NAVIGATOR}', 'ACTIVE')`,
    [orgId, id, `${id}@clinic.test`, name],
  );
  return id;
}

/** Cases of random walks over every action, written as if they had been recorded. */
async function addWalks(
  ctx: Ctx,
  n: number,
  seed: number,
  people: readonly (string | undefined)[],
): Promise<void> {
  const walks = fc.sample(fc.tuple(anyBeginning, anyMoves), { numRuns: n, seed });
  const whole = walks.map(([begin, moves], i): WholeCase => {
    const { history } = play(begin().history(), moves);
    const navigatorId = people[i % people.length];
    const recorded = history
      .filter(({ on }) => on <= NOW.slice(0, 10))
      .map((each) => withUuids(each, `${seed}-${i}`, navigatorId))
      .map((each, k) =>
        k === 0 ? { ...each, action: opened(each.action, CANCERS[i % CANCERS.length], navigatorId) } : each,
      );
    const read = patientFields(
      { givenName: 'Mei', familyName: `Haddad ${i}`, language: 'es', zone: 'Pacific/Honolulu' },
      '2026-11-02',
    );
    const phone = contactFields({ kind: 'PHONE', owner: 'PATIENT', value: '(212) 555-0142' }, 'phone');
    if ('problems' in read || 'code' in phone) throw new Error('The patient is complete.');
    return {
      caseId: randomUUID(),
      patientId: randomUUID(),
      patient: read.fields,
      contacts: [phone],
      recorded,
    };
  });
  const organization = { zone: 'America/New_York', quietStartHour: 9, quietEndHour: 20 };
  await withTenant(ctx, (inside) => writeWholeCases(inside, whole, { organization, optedOut: [] }));
}

function opened(action: Action, cancerType: string | undefined, navigatorId: string | undefined): Action {
  if (action.type !== 'OPEN_CASE') return action;
  const { navigatorId: _, ...rest } = action;
  return { ...rest, ...(cancerType ? { cancerType } : {}), ...(navigatorId ? { navigatorId } : {}) };
}

/** The short ids of the domain's walks as UUIDs; the same word is the same id within one walk. */
function withUuids(recorded: RecordedAction, walk: string, navigatorId: string | undefined): RecordedAction {
  const uuid = (text: string): string => {
    const hex = createHash('sha256').update(`${walk} ${text}`).digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  };
  const withIds = (object: object): object => Object.fromEntries(Object.entries(object).flatMap(idsOf));
  const idsOf = ([field, value]: [string, unknown]): [string, unknown][] => {
    if (field === 'holderId' || field === 'centerId') return [];
    if (field === 'navigatorId') return navigatorId ? [[field, navigatorId]] : [];
    if (field.endsWith('Ids')) return [[field, (value as string[]).map(uuid)]];
    if (Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null)) {
      return [[field, value.map((one: object) => withIds(one))]];
    }
    return [[field, field.endsWith('Id') && typeof value === 'string' && value !== '' ? uuid(value) : value]];
  };
  const { id: _, ...actor } = recorded.actor;
  return { ...recorded, id: uuid(recorded.id), actor, action: withIds(recorded.action) as Action };
}

async function count(filter: CaseFilter): Promise<number> {
  return (await cases(lead, filter, 1)).totalCount;
}

/** Every figure beside the length of the list it links to. */
async function pairsOf(
  figures: StepCompletion,
  input: StepCompletionInput,
): Promise<{ what: string; figure: number; list: number }[]> {
  const { from, to } = figures;
  const scope = {
    ...(input.navigatorId ? { navigatorId: input.navigatorId } : {}),
    ...(input.cancerType ? { cancerType: input.cancerType } : {}),
  };
  const wanted: { what: string; figure: number; filter: CaseFilter }[] = [];
  for (const { step, entered, done, overdue } of figures.steps) {
    for (const [metric, figure] of [
      ['ENTERED', entered],
      ['DONE', done],
      ['OVERDUE', overdue],
    ] as const) {
      wanted.push({ what: `${step} ${metric}`, figure, filter: { ...scope, step, metric, from, to } });
    }
  }
  const { decided, decidedInWindow, visited, overdueNow, atRisk, unreachable, cold, openNow } =
    figures.headlines;
  for (const [headline, figure] of [
    ['DECIDED', decided],
    ['DECIDED_IN_WINDOW', decidedInWindow],
    ['VISITED', visited],
    ['OVERDUE_NOW', overdueNow],
    ['AT_RISK', atRisk],
    ['UNREACHABLE', unreachable],
    ['COLD', cold],
    ['OPEN_NOW', openNow],
  ] as const) {
    wanted.push({ what: headline, figure, filter: { ...scope, headline, from, to } });
  }
  for (const { navigator, open, openByStep, atRisk: risk, overdue } of figures.navigators) {
    const name = navigator?.name ?? 'nobody';
    const own = { ...scope, ...(navigator ? { navigatorId: navigator.id } : { isUnassigned: true }) };
    wanted.push({ what: `${name} open`, figure: open, filter: { ...own, headline: 'OPEN_NOW' } });
    wanted.push({ what: `${name} at risk`, figure: risk, filter: { ...own, headline: 'AT_RISK' } });
    wanted.push({
      what: `${name} overdue`,
      figure: overdue,
      filter: { ...own, headline: 'OVERDUE_NOW' },
    });
    for (const [i, step] of STEPS.entries())
      wanted.push({
        what: `${name} at ${step}`,
        figure: openByStep[i] ?? -1,
        filter: { ...own, step },
      });
  }
  const pairs: { what: string; figure: number; list: number }[] = [];
  for (const { what, figure, filter } of wanted) pairs.push({ what, figure, list: await count(filter) });
  return pairs;
}

describe('every figure of step completion', () => {
  it.each<[string, () => StepCompletionInput]>([
    ['the whole time', () => ({ from: '2026-10-01', to: '2026-12-31' })],
    ['two weeks', () => ({ from: '2026-11-05', to: '2026-11-18' })],
    ['one day', () => ({ from: '2026-11-02', to: '2026-11-02' })],
    ['a navigator', () => ({ from: '2026-10-01', to: '2026-12-31', navigatorId: navigators[0] ?? '' })],
    ['a kind of cancer', () => ({ from: '2026-10-01', to: '2026-12-31', cancerType: 'Colon' })],
    [
      'both',
      () => ({
        from: '2026-11-01',
        to: '2026-11-30',
        navigatorId: navigators[1] ?? '',
        cancerType: 'Breast',
      }),
    ],
    ['nobody at all', () => ({ from: '2020-01-01', to: '2020-12-31' })],
  ])('equals the length of its list, for %s', async (_, inputOf) => {
    const input = inputOf();
    const pairs = await pairsOf(await stepCompletion(lead, input), input);
    expect(pairs.filter(({ figure, list }) => figure !== list)).toEqual([]);
    expect(pairs.length).toBeGreaterThan(27);
  });

  it('is not zero everywhere: the random cases get through the steps', async () => {
    const {
      steps,
      headlines,
      navigators: loads,
    } = await stepCompletion(lead, { from: '2026-10-01', to: '2026-12-31' });
    expect(steps.map(({ step }) => step)).toEqual(STEPS);
    expect(steps.filter(({ entered, done }) => entered > 0 && done > 0).length).toBeGreaterThanOrEqual(5);
    expect(steps.some(({ overdue }) => overdue > 0)).toBe(true);
    expect(headlines.openNow).toBeGreaterThan(20);
    expect(loads.map(({ navigator }) => navigator?.name)).toEqual([
      'Ana Reyes',
      'Óscar Begay',
      'Tom Field',
      undefined,
    ]);
    for (const { open, openByStep } of loads) expect(openByStep.reduce((sum, n) => sum + n, 0)).toBe(open);
  });
});

describe('days and what is slowest', () => {
  it('are discrete quantiles of completed steps, entered in the period', async () => {
    const { steps } = await stepCompletion(lead, { from: '2026-11-01', to: '2026-11-20' });
    const rows = await data.rows<{ step: string; days: number }>(
      `select step, done_on - entered_on as days from case_step where org_id = $1 and state = 'DONE' and done_on is not null
       and entered_on between '2026-11-01' and '2026-11-20' order by days`,
      [data.orgs.a],
    );
    for (const { step, medianDays, p90Days } of steps) {
      const days = rows.filter((row) => row.step === step).map((row) => row.days);
      const at = (q: number) => days[Math.max(0, Math.ceil(q * days.length) - 1)] ?? null;
      expect({ step, medianDays, p90Days }).toEqual({ step, medianDays: at(0.5), p90Days: at(0.9) });
    }
  });

  it('name what the open cases of the step wait for most often', async () => {
    const { steps } = await stepCompletion(lead, { from: '2026-10-01', to: '2026-12-31' });
    for (const { step, slowest, entered, done } of steps) {
      if (!slowest) continue;
      expect(slowest.count).toBeLessThanOrEqual(entered - done + 20);
      const rows = await data.rows<{ n: number }>(
        `select count(*)::int as n from case_board where org_id = $1 and why->>'code' = $2 and why->>'step' = $3`,
        [data.orgs.a, slowest.code, step],
      );
      expect(rows[0]?.n).toBeGreaterThanOrEqual(slowest.count);
    }
    expect(steps.some(({ slowest }) => slowest !== null)).toBe(true);
  });

  it('count the days from opening to the visit', async () => {
    const { headlines } = await stepCompletion(lead, { from: '2026-10-01', to: '2026-12-31' });
    const rows = await data.rows<{ days: number }>(
      `select min(s.done_on) - c.opened_on as days from case_step s join care_case c on c.org_id = s.org_id and c.id = s.case_id
       where s.org_id = $1 and s.step = 'VISIT' and s.state = 'DONE' group by c.id, c.opened_on order by 1`,
      [data.orgs.a],
    );
    expect(headlines.visited).toBe(rows.length);
    expect(headlines.medianDaysToVisit).toBe(rows[Math.ceil(rows.length / 2) - 1]?.days ?? null);
  });
});

describe('the report', () => {
  it('is for supervisors and administrators', async () => {
    const input = { from: '2026-11-01', to: '2026-11-30' };
    await expect(stepCompletion({ ...lead, roles: ['NAVIGATOR'] }, input)).rejects.toThrow(
      'Only supervisors',
    );
    await expect(stepCompletion({ ...lead, roles: ['ADMINISTRATOR'] }, input)).resolves.toBeDefined();
  });

  it('cuts a period that is too long at its beginning and puts one in order that is turned around', async () => {
    expect(await stepCompletion(lead, { from: '2020-01-01', to: '2026-11-30' })).toMatchObject({
      from: '2025-10-27',
      to: '2026-11-30',
    });
    expect(await stepCompletion(lead, { from: '2026-11-30', to: '2026-11-01' })).toMatchObject({
      from: '2026-11-01',
      to: '2026-11-30',
    });
  });

  it('shows nothing of another organization', async () => {
    const [{ n } = { n: 0 }] = await data.rows<{ n: number }>(
      'select count(*)::int as n from care_case where org_id = $1',
      [data.orgs.a],
    );
    const { steps, navigators: loads } = await stepCompletion(lead, { from: '2026-10-01', to: '2026-12-31' });
    expect(steps[0]?.entered).toBe(n);
    expect(loads.map(({ navigator }) => navigator?.name)).not.toContain('Ben Okafor');
  });

  it('lists the kinds of cancer there are', async () => {
    expect((await stepCompletion(lead, { from: '2026-11-01', to: '2026-11-30' })).cancerTypes).toEqual(
      expect.arrayContaining(['Ánimo', 'Breast', 'Colon']),
    );
  });

  it('is written down in the audit without any name', async () => {
    await stepCompletion(lead, { from: '2026-11-01', to: '2026-11-30' });
    const [row] = await data.rows(
      `select act, case_ids from audit_event where what = 'insights.steps' order by at desc limit 1`,
    );
    expect(row).toEqual({ act: 'R', case_ids: [] });
  });
});

describe('the random cases', () => {
  it('stand in the tables as their actions fold', async () => {
    const rows = await data.rows<{ status: string; version: number; actions: RecordedAction[] }>(
      `select c.status, c.version, (select json_agg(json_build_object('id', a.id, 'seq', a.seq, 'at', iso(a.recorded_at), 'on', a.recorded_on,
         'actor', json_build_object('kind', a.actor_kind, 'isClinical', a.actor_is_clinical), 'action', a.payload) order by a.seq)
         from case_action a where a.org_id = c.org_id and a.case_id = c.id) as actions from care_case c where org_id = $1`,
      [data.orgs.a],
    );
    expect(rows).toHaveLength(150);
    for (const { status, version, actions } of rows)
      expect({ status, version }).toEqual({ status: foldCase(actions).status, version: actions.length });
  });
});
