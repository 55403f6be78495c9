/**
 * What recording an action, the board and the case page cost on this machine, on a durable embedded PostgreSQL with
 * row-level security and audit on: `node tools/run-source.js tools/bench/casework.ts [seconds per figure]`.
 * Figures depend on the machine and on what else it does; ratios between rounds of one run are what to compare.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import pg from 'pg';
import { board, findCase, openCase, recordAction, searchCases } from '../../libs/casework/src/index.js';
import { openDatabase, runMigrations, type Ctx } from '../../libs/data/src/index.js';
import type { Action } from '../../libs/domain/src/index.js';
import { startCluster } from '../embedded-postgres/cluster.js';
import { ensureDatabase, ensureRoles } from '../embedded-postgres/roles.js';

const CASES = 250;
const IN_FLIGHT = 8;
const SECONDS = Number(process.argv[2] ?? 10);

const home = mkdtempSync(join(tmpdir(), 'sextant-bench-'));
const cluster = await startCluster({ home });
try {
  await run();
} finally {
  await cluster.stop();
  rmSync(home, { recursive: true, force: true });
  rmSync(cluster.dataDir, { recursive: true, force: true });
}

async function run(): Promise<void> {
  await ensureRoles(cluster.url('postgres'), { ownerPassword: 'bench', appPassword: 'bench' });
  await ensureDatabase(cluster.url('postgres'), 'bench');
  await runMigrations(cluster.url('bench', 'sextant_owner', 'bench'));
  const orgId = randomUUID();
  const personId = randomUUID();
  await arrange(orgId, personId);

  const db = await openDatabase({ url: cluster.url('bench', 'sextant_app', 'bench'), poolSize: IN_FLIGHT });
  const now = '2026-11-22T15:00:00.000Z';
  const clock = { now: () => now };
  const ctx: Ctx = {
    db,
    orgId,
    personId,
    actorKind: 'PERSON',
    roles: ['NAVIGATOR'],
    isClinical: false,
    requestId: 'bench',
    clock,
  };
  const ids = await openCases(ctx);
  tell('open a case', ids.length, ids.took);

  const items = new Map<string, string>();
  for (const id of ids.list) items.set(id, await walk(ctx, id));
  let turn = 0;
  await measure('record an action (8 in flight)', IN_FLIGHT, async () => {
    const caseId = ids.list[(turn += 1) % ids.list.length] ?? '';
    const result = await recordAction(ctx, {
      actionId: randomUUID(),
      caseId,
      action: nextAct(turn, items.get(caseId) ?? ''),
    });
    if (result.__typename !== 'ActionRecorded') throw new Error(JSON.stringify(result).slice(0, 300));
  });
  await measure('board of 250 cases (1 at a time)', 1, async () => void (await board(ctx, 'MINE')));
  await measure('board of 250 cases (8 in flight)', IN_FLIGHT, async () => void (await board(ctx, 'MINE')));
  await measure('case page (8 in flight)', IN_FLIGHT, async () => {
    await findCase(ctx, ids.list[(turn += 1) % ids.list.length] ?? '');
  });
  await measure(
    'search (8 in flight)',
    IN_FLIGHT,
    async () => void (await searchCases(ctx, `name${turn % CASES}`)),
  );

  const { items: rows } = await board(ctx, 'MINE');
  const text = JSON.stringify({ data: { board: { items: rows } } });
  console.log(`board: ${rows.length} rows, ${text.length} bytes, ${gzipSync(text).length} bytes gz`);
  const page = JSON.stringify(await findCase(ctx, ids.list[0] ?? ''));
  console.log(`case page: ${page.length} bytes, ${gzipSync(page).length} bytes gz`);
  await db.close();
}

async function arrange(orgId: string, personId: string): Promise<void> {
  const client = new pg.Client({ connectionString: cluster.url('bench') });
  await client.connect();
  await client.query(
    `insert into organization (org_id, name, sender_name, sender_phone, zone) values ($1, 'Bench', 'Bench', '(212) 555-0100', 'America/New_York')`,
    [orgId],
  );
  await client.query(
    `insert into person (org_id, id, email, name, roles, status) values ($1, $2, 'bench@clinic.test', 'Ana Reyes', '{NAVIGATOR}', 'ACTIVE')`,
    [orgId, personId],
  );
  await client.end();
}

async function openCases(ctx: Ctx): Promise<{ list: string[]; length: number; took: number }> {
  const list: string[] = [];
  const start = performance.now();
  for (let n = 0; n < CASES; n += 1) {
    const opened = await openCase(ctx, {
      clientMutationId: randomUUID(),
      givenName: `Given${n}`,
      familyName: `Name${n}`,
      mrn: String(100_000 + n),
      language: n % 3 ? 'en' : 'es',
      zone: 'America/Chicago',
      phone: `(212) 555-0${String(100 + (n % 100))}`,
      navigatorId: ctx.personId ?? null,
      triage: {
        reasons: ['REASSURANCE'],
        cancerType: ['Breast', 'Multiple myeloma', 'Melanoma, metastatic'][n % 3] ?? '',
        diagnosedOn: '2026-10-21',
      },
      window: {
        on: `2026-12-${String(1 + (n % 28)).padStart(2, '0')}`,
        clinicianName: 'Dr. Lee',
        statedOn: '2026-11-20',
      },
      consent: {
        channel: 'SMS',
        topic: 'REMINDERS',
        isGiven: true,
        how: 'SPOKEN',
        textVersion: '1',
        riskVersion: '1',
      },
    });
    if (opened.__typename !== 'CaseOpened') throw new Error(JSON.stringify(opened));
    list.push(opened.case.id);
  }
  return { list, length: list.length, took: performance.now() - start };
}

/** A case in the middle: a center, records under way, a patient asked. */
async function walk(ctx: Ctx, caseId: string): Promise<string> {
  const [candidateId, slides, report] = [randomUUID(), randomUUID(), randomUUID()];
  const actions: Action[] = [
    { type: 'ADD_CANDIDATE', candidateId, name: 'Lakeside Cancer Center', kind: 'NCI_CENTER' },
    { type: 'CHOOSE_CANDIDATE', candidateId },
    { type: 'ADD_RECORD_ITEM', recordItemId: slides, kind: 'BIOPSY_SLIDES', holderName: 'St. Anne' },
    { type: 'ADD_RECORD_ITEM', recordItemId: report, kind: 'PATHOLOGY_REPORT', holderName: 'St. Anne' },
    { type: 'REQUEST_RECORDS', recordItemIds: [slides, report], way: 'DEPARTMENT' },
    { type: 'ASK_PATIENT', taskId: randomUUID(), kind: 'FETCH_SLIDES', recordItemId: slides },
  ];
  for (const action of actions) {
    const result = await recordAction(ctx, { actionId: randomUUID(), caseId, action });
    if (result.__typename !== 'ActionRecorded') throw new Error(JSON.stringify(result).slice(0, 300));
  }
  return report;
}

/** What a day is made of: calls, notes, records asked for again, coverage, triage. */
function nextAct(turn: number, recordItemId: string): Action {
  switch (turn % 5) {
    case 0:
      return { type: 'LOG_CALL', party: 'HOLDER', outcome: 'VOICEMAIL', note: `left word ${String(turn)}` };
    case 1:
      return { type: 'REQUEST_RECORDS', recordItemIds: [recordItemId], way: 'RECORDS_OFFICE' };
    case 2:
      return { type: 'UPDATE_COVERAGE', payerName: 'Blue Meadow', referenceNumber: `R-${String(turn)}` };
    case 3:
      return { type: 'UPDATE_TRIAGE', stage: `II ${String(turn)}` };
    default:
      return { type: 'ADD_QUESTION', questionId: randomUUID(), topic: 'OWN', text: 'How long?' };
  }
}

async function measure(name: string, inFlight: number, work: () => Promise<void>): Promise<void> {
  const times: number[] = [];
  const start = performance.now();
  const end = start + SECONDS * 1_000;
  const cpu = process.cpuUsage();
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (performance.now() < end) {
        const before = performance.now();
        await work();
        times.push(performance.now() - before);
      }
    }),
  );
  const took = performance.now() - start;
  const used = process.cpuUsage(cpu);
  tell(name, times.length, took, times, (used.user + used.system) / 1_000 / times.length);
}

function tell(name: string, count: number, took: number, times: number[] = [], cpuMs?: number): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number): string => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(1);
  const parts = [`${name}: ${((count / took) * 1_000).toFixed(0)}/s`];
  if (times.length > 0)
    parts.push(`p50 ${at(0.5)} ms`, `p95 ${at(0.95)} ms`, `node CPU ${cpuMs?.toFixed(2) ?? '?'} ms each`);
  console.log(parts.join(', '));
}
