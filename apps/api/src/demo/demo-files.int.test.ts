import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemCtx, type Ctx } from '@sextant/data';
import { openTestDatabase, type TestDatabase } from '@sextant/data/testing';
import { caseFiles, folderStore, makePacket, openDocument } from '@sextant/documents';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedDemoCases } from './demo-cases.js';
import { seedDemoFiles } from './demo-files.js';
import { DEMO_PEOPLE } from './seed-demo.js';

describe('the files of the demo', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sextant-test-demo-'));
  const store = folderStore(folder);
  let data: TestDatabase;
  let ctx: Ctx;
  const navigators = DEMO_PEOPLE.slice(0, 3);

  beforeAll(async () => {
    data = await openTestDatabase();
    for (const { id, email, name, roles } of navigators) {
      await data.rows(
        `insert into person (org_id, id, email, name, roles, status) values ($1, $2, $3, $4, $5, 'ACTIVE')`,
        [data.orgs.a, id, email, name, roles],
      );
    }
    ctx = systemCtx(data.db, data.orgs.a, data.asOrg(data.orgs.a).clock, 'seed');
    const sender = {
      name: 'Harborlight Navigation',
      phone: '(212) 555-0142',
      quietHours: { startHour: 9, endHour: 20 },
      publicUrl: 'http://demo.test',
    };
    await seedDemoCases(ctx, { zone: 'America/New_York', navigators, sender });
    await seedDemoFiles(ctx, { store });
    // A seed that was cut short runs again.
    await seedDemoFiles(ctx, { store });
  });
  afterAll(async () => {
    await data.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('lie in two cases of each navigator, one of them with a packet for the worker to build', async () => {
    const packets = await data.rows<{ id: string; caseId: string; navigatorId: string }>(
      `select p.id, p.case_id as "caseId", c.navigator_id as "navigatorId" from packet p
       join care_case c on c.org_id = p.org_id and c.id = p.case_id`,
    );
    expect(packets.map(({ navigatorId }) => navigatorId).sort()).toEqual(
      navigators.map(({ id }) => id).sort(),
    );
    for (const { id, caseId, navigatorId } of packets) {
      expect(await makePacket(ctx, { store }, id)).toBe('READY');
      const reader = data.asOrg(data.orgs.a, { personId: navigatorId, roles: ['NAVIGATOR'] });
      const files = await caseFiles(reader, caseId);
      expect(files?.documents.length).toBeGreaterThanOrEqual(3);
      expect(new Set(files?.documents.map(({ state, problem }) => `${state} ${String(problem)}`))).toEqual(
        new Set(['CLEAN null']),
      );
      expect(files?.packets).toMatchObject([{ version: 1, leftOutNames: [] }]);
      const documentId = files?.packets[0]?.documentId ?? '';
      expect((await openDocument(reader, { store }, documentId))?.bytes).toBeGreaterThan(1_000);
    }
    const [count] = await data.rows<{ cases: number }>(
      `select count(distinct case_id)::int as cases from document where kind = 'RECORD'`,
    );
    expect(count?.cases).toBe(6);
  });
});
