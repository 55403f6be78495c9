import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readPdf, readPdfText } from '@sextant/documents/testing';
import { openTestCase } from '../testing/test-case.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import type { TestClient } from '../testing/test-client.js';

const RECORD = `mutation ($input: RecordActionInput!) { recordAction(input: $input) {
  __typename ... on ActionRefused { code field } ... on ActionRecorded { case {
    distress { score threshold isReferralWanted } workload { total shares { part count weight } } board { nextAct { code } } } } } }`;
const EVIDENCE = `query ($month: String!) { navigationEvidence(month: $month) {
  patientCount loggedMinutes countedMinutes reportableCount
  patients { caseId patientName countedMinutes g0023 g0024 gates { gate state } acts { startAt endAt countedMinutes reason } } } }`;

interface Evidence {
  navigationEvidence: {
    patientCount: number;
    countedMinutes: number;
    reportableCount: number;
    patients: {
      caseId: string;
      countedMinutes: number;
      g0023: number;
      g0024: number;
      gates: { gate: string; state: string }[];
      acts: { startAt: string; endAt: string; countedMinutes: number; reason: string | null }[];
    }[];
  };
}

let api: TestApi;
let ana: TestClient;
let tom: TestClient;
let lead: TestClient;
let administrator: TestClient;
let today: string;
let caseId: string;

beforeAll(async () => {
  api = await startTestApi();
  const own = await api.addPerson();
  ana = await api.signedIn(own);
  tom = await api.signedIn(await api.addPerson());
  lead = await api.signedIn(await api.addPerson({ roles: ['SUPERVISOR'] }));
  administrator = await api.signedIn(await api.addPerson({ roles: ['ADMINISTRATOR'] }));
  ({
    me: { today },
  } = await ana.ask<{ me: { today: string } }>('{ me { today } }'));
  caseId = await openTestCase(ana, { givenName: '=cmd()', navigatorId: own.id });
});
afterAll(() => api.close());

async function record(action: Record<string, unknown>, on = caseId): Promise<Record<string, never>> {
  const { recordAction } = await ana.ask<{ recordAction: Record<string, never> }>(RECORD, {
    input: { actionId: randomUUID(), caseId: on, action },
  });
  return recordAction;
}

const evidence = async (client: TestClient): Promise<Evidence['navigationEvidence']> =>
  (await client.ask<Evidence>(EVIDENCE, { month: today.slice(0, 7) })).navigationEvidence;

describe('the evidence of a month', () => {
  beforeAll(async () => {
    const practitionerName = 'Dr. Lee';
    await record({ recordNavigationConsent: { on: today, how: 'SPOKEN', isGiven: true } });
    await record({ recordCarePlan: { on: today, practitionerName, summary: 'Opinion first' } });
    const ended = { endedOn: today, endedTime: '00:50' };
    await record({ logTime: { minutes: 50, category: 'CARE_COORDINATION', isForPlan: true, ...ended } });
    // The same clock again: these minutes are given away already.
    await record({ logTime: { minutes: 20, category: 'HEALTH_EDUCATION', isForPlan: true, ...ended } });
    const call = { party: 'HOLDER', outcome: 'REACHED', minutes: 45, isForPlan: true };
    await record({ logCall: call });
  });

  it('says what is missing until every gate is met, then what it amounts to', async () => {
    const [before] = (await evidence(ana)).patients;
    expect(before).toMatchObject({ countedMinutes: 0, g0023: 0 });
    expect(before?.gates.map(({ gate, state }) => `${gate} ${state}`)).toEqual([
      'CONSENT MET',
      'VISIT MISSING',
      'PLAN MET',
    ]);
    await record({ recordInitiatingVisit: { on: today, practitionerName: 'Dr. Lee' } });
    const found = await evidence(ana);
    expect(found.patients).toMatchObject([{ caseId, countedMinutes: 95, g0023: 1, g0024: 1 }]);
    expect(found.patients[0]?.acts.map(({ countedMinutes, reason }) => [countedMinutes, reason])).toEqual([
      [50, null],
      [0, 'OVERLAP'],
      [45, null],
    ]);
  });

  it('shows navigators their own, supervisors everybody’s, administrators no name', async () => {
    expect((await evidence(tom)).patientCount).toBe(0);
    expect((await evidence(lead)).patients).toHaveLength(1);
    expect(await evidence(administrator)).toMatchObject({
      patientCount: 1,
      countedMinutes: 95,
      reportableCount: 1,
      patients: [],
    });
  });

  it('comes as a file that no spreadsheet program runs, and is audited as a file', async () => {
    const path = `/reports/navigation-evidence.csv?month=${today.slice(0, 7)}`;
    const response = await ana.fetch(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const text = await response.text();
    expect(text).toContain(`'=cmd()`);
    expect(text).toContain('not a claim');
    expect((await administrator.fetch(path)).status).toBe(403);
    expect((await api.client().fetch(path)).status).toBe(401);
    expect((await ana.fetch('/reports/navigation-evidence.csv?month=2026-13')).status).toBe(400);
    const rows = await api.data.rows<{ ids: string[] }>(
      `select case_ids as ids from audit_event where what = 'insights.evidence_file'`,
    );
    expect(rows.map(({ ids }) => ids)).toContainEqual([caseId]);
  });

  it('comes as a paper in both languages, with gates, units, acts and the rules with their day', async () => {
    const month = today.slice(0, 7);
    const path = `/reports/navigation-evidence.pdf?month=${month}`;
    const read = async (at: string): Promise<{ title: string | undefined; text: string }> => {
      const response = await ana.fetch(at);
      expect([response.status, response.headers.get('content-disposition')]).toEqual([
        200,
        `attachment; filename=navigation-evidence-${month}.pdf`,
      ]);
      const bytes = new Uint8Array(await response.arrayBuffer());
      const { title, isTagged } = await readPdf(bytes);
      expect(isTagged).toBe(true);
      return { title, text: await readPdfText(bytes) };
    };
    const { title, text } = await read(path);
    expect(title).toMatch(/^Navigation evidence, \w+ \d{4}$/);
    for (const part of [
      'not a claim',
      '=cmd()',
      'G0023 + 1 × G0024',
      'Minutes that count 95',
      'spoken, holds until',
      'Dr. Lee',
      'counted once already',
      'Source: HCPCS G0023',
    ])
      expect(text).toContain(part);
    const spanish = await read(`${path}&language=es`);
    expect(spanish.title).toMatch(/^Constancia de navegación/);
    expect(spanish.text).toContain('de palabra, vale hasta el');
    expect((await administrator.fetch(path)).status).toBe(403);
    expect((await api.client().fetch(path)).status).toBe(401);
    expect((await ana.fetch('/reports/navigation-evidence.pdf?month=2026-13')).status).toBe(400);
    const empty = await tom.fetch(path);
    expect(await readPdfText(new Uint8Array(await empty.arrayBuffer()))).toContain('No time was logged');
  });

  it('refuses a month that is none, plainly', async () => {
    const { errors } = await ana.send(EVIDENCE, { month: 'November' });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it('takes time for the wall clock of the practice, not ahead of it', async () => {
    const late = await record({
      logTime: { minutes: 5, category: 'OTHER', endedOn: today, endedTime: '23:59' },
    });
    expect(late).toMatchObject({ __typename: 'ActionRefused', code: 'INVALID', field: 'endedTime' });
    const half = await record({ logTime: { minutes: 5, category: 'OTHER', endedOn: today } });
    expect(half).toMatchObject({ __typename: 'ActionRefused', field: 'endedTime' });
  });
});

describe('the yearly barrier report', () => {
  const REPORT = `query ($year: Int!) { barrierReport(year: $year) { from to cases
    barriers { kind found resolved open medianDays interventions { intervention count } } } }`;
  const CASES = 'query ($filter: CaseFilter!) { cases(filter: $filter) { totalCount } }';
  interface Report {
    barrierReport: {
      from: string;
      to: string;
      cases: number;
      barriers: {
        kind: string;
        found: number;
        resolved: number;
        open: number;
        interventions: { intervention: string; count: number }[];
      }[];
    };
  }

  it('counts what the list behind each number holds', async () => {
    const other = await openTestCase(ana);
    const barrierId = randomUUID();
    await record({ addBarrier: { barrierId, kind: 'TRANSPORT' } });
    await record({ resolveBarrier: { barrierId, intervention: 'TRANSPORT_ARRANGED', on: today } });
    await record({ addBarrier: { barrierId: randomUUID(), kind: 'TRANSPORT' } });
    await record({ addBarrier: { barrierId: randomUUID(), kind: 'TRANSPORT' } }, other);
    await record({ addBarrier: { barrierId: randomUUID(), kind: 'COST' } }, other);
    const { barrierReport: report } = await lead.ask<Report>(REPORT, { year: Number(today.slice(0, 4)) });
    expect(report.cases).toBe(2);
    expect(report.barriers).toMatchObject([
      { kind: 'TRANSPORT', found: 2, resolved: 1, open: 2, medianDays: 0 },
      { kind: 'COST', found: 1, resolved: 0, open: 1, medianDays: null, interventions: [] },
    ]);
    const { from, to } = report;
    for (const { kind, found, resolved, open, interventions } of report.barriers) {
      const list = async (filter: object): Promise<number> =>
        (
          await lead.ask<{ cases: { totalCount: number } }>(CASES, {
            filter: { from, to, barrier: kind, ...filter },
          })
        ).cases.totalCount;
      expect([
        await list({ barrierMetric: 'FOUND' }),
        await list({ barrierMetric: 'RESOLVED' }),
        await list({ barrierMetric: 'OPEN' }),
      ]).toEqual([found, resolved, open]);
      for (const { intervention, count } of interventions)
        expect(await list({ barrierMetric: 'RESOLVED', intervention })).toBe(count);
    }
  });

  it('comes as a file without a patient in it, for those who lead', async () => {
    const path = `/reports/barriers.csv?year=${today.slice(0, 4)}&language=es`;
    const text = await (await administrator.fetch(path)).text();
    expect(text).toContain('Sin transporte');
    expect(text).toContain('número pequeño');
    expect(text).not.toMatch(/cmd|Quintero/);
    expect((await ana.fetch(path)).status).toBe(403);
    expect((await lead.fetch('/reports/barriers.csv?year=x')).status).toBe(400);
  });
});

describe('the organization’s own settings', () => {
  it('decide from which score a referral is wanted, from that day on, and what a case weighs', async () => {
    const first = await record({ recordDistress: { score: 4, instrument: 'Scale', on: today } });
    expect(first).toMatchObject({
      case: {
        distress: [{ threshold: 4, isReferralWanted: true }],
        board: { nextAct: { code: 'REFER_DISTRESS' } },
      },
    });
    const { me } = await administrator.ask<{ me: { organization: { version: number } } }>(
      '{ me { organization { version } } }',
    );
    const UPDATE = `mutation ($input: UpdateOrganizationInput!) { updateOrganization(input: $input) {
      ... on Organization { distressThreshold workloadWeights { part weight } } ... on InputRefused { problems { field } } } }`;
    const change = { expectedVersion: me.organization.version, distressThreshold: 11 };
    expect(await administrator.ask(UPDATE, { input: change })).toEqual({
      updateOrganization: { problems: [{ field: 'distressThreshold' }] },
    });
    const input = {
      ...change,
      distressThreshold: 6,
      workloadWeights: [{ part: 'BARRIER', weight: 7 }],
    };
    const updated = await administrator.ask<{
      updateOrganization: { distressThreshold: number; workloadWeights: unknown[] };
    }>(UPDATE, { input });
    expect(updated.updateOrganization.distressThreshold).toBe(6);
    expect(updated.updateOrganization.workloadWeights).toContainEqual({ part: 'BARRIER', weight: 7 });
    const second = await record({ recordDistress: { score: 5, instrument: 'Scale', on: today } });
    expect(second).toMatchObject({
      case: {
        distress: [
          { threshold: 4, isReferralWanted: true },
          { threshold: 6, isReferralWanted: false },
        ],
        workload: { shares: expect.arrayContaining([{ part: 'BARRIER', count: 1, weight: 7 }]) as unknown },
      },
    });
  });

  it('are summed for each navigator', async () => {
    const { workloads } = await lead.ask<{ workloads: { openCases: number; weight: number }[] }>(
      '{ workloads { navigator { id } openCases weight } }',
    );
    expect(workloads.reduce((sum, { openCases }) => sum + openCases, 0)).toBe(2);
    expect(workloads.every(({ openCases, weight }) => weight >= openCases)).toBe(true);
  });
});
