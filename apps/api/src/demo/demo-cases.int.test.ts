import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { board, findCase } from '@sextant/casework';
import { systemCtx, type Ctx } from '@sextant/data';
import { openTestDatabase, type TestDatabase } from '@sextant/data/testing';
import { STEPS, wallTimeIn, WHY_CODES } from '@sextant/domain';
import { seedDemoCases } from './demo-cases.js';
import { DEMO_PEOPLE } from './seed-demo.js';

const QUIET_HOURS = { startHour: 9, endHour: 20 };
const SETTING = {
  zone: 'America/New_York',
  navigators: DEMO_PEOPLE.slice(0, 3),
  sender: {
    name: 'Harborlight Navigation',
    phone: '(212) 555-0142',
    quietHours: QUIET_HOURS,
    publicUrl: 'http://demo.test',
  },
};

let data: TestDatabase;
let ctx: Ctx;
let reader: Ctx;

beforeAll(async () => {
  data = await openTestDatabase();
  for (const { id, email, name, roles } of DEMO_PEOPLE) {
    await data.rows(
      `insert into person (org_id, id, email, name, roles, status) values ($1, $2, $3, $4, $5, 'ACTIVE')`,
      [data.orgs.a, id, email, name, roles],
    );
  }
  reader = data.asOrg(data.orgs.a, { personId: DEMO_PEOPLE[0]?.id ?? '' });
  ctx = systemCtx(data.db, data.orgs.a, reader.clock, 'seed');
  await seedDemoCases(ctx, SETTING);
});
afterAll(() => data.close());

describe('the demo caseloads', () => {
  it('hold about forty cases a navigator, a few that belong to nobody, and closed ones', async () => {
    const rows = await data.rows<{ name: string | null; n: number }>(
      `select p.name, count(*)::int as n from care_case c left join person p on p.org_id = c.org_id and p.id = c.navigator_id
       where c.org_id = $1 group by p.name order by p.name nulls last`,
      [data.orgs.a],
    );
    expect(rows.map(({ name }) => name)).toEqual(['Grace Okafor', 'Noor Haddad', 'Tomás Rivera', null]);
    for (const { name, n } of rows) expect(n).toBeGreaterThan(name === null ? 1 : 35);
    const statuses = await data.rows(`select distinct status from care_case order by status`);
    expect(statuses).toEqual([{ status: 'CLOSED' }, { status: 'OPEN' }, { status: 'PAUSED' }]);
    const ends = await data.rows(
      `select distinct close_reason as reason from care_case where close_reason is not null order by 1`,
    );
    expect(ends.map(({ reason }) => reason)).toEqual([
      'DECEASED',
      'DECIDED',
      'DECLINED',
      'TRANSFERRED',
      'UNREACHABLE',
    ]);
  });

  it('show every step and twenty kinds of reasons', async () => {
    const { items } = await board(reader, 'TEAM');
    expect([...new Set(items.map(({ currentStep }) => currentStep))].sort()).toEqual([...STEPS].sort());
    const whys = new Set(items.map(({ why }) => why.code));
    expect(whys.size).toBeGreaterThanOrEqual(20);
    for (const why of whys) expect(WHY_CODES).toContain(why);
  });

  it('stand on the board as each case works itself out from its actions and its holders', async () => {
    const { items } = await board(reader, 'TEAM');
    for (const row of items) {
      const found = await findCase(reader, row.caseId);
      expect({ id: row.caseId, why: row.why, on: row.mustMoveOn, act: row.nextAct.code }).toEqual({
        id: row.caseId,
        why: expect.objectContaining({ code: found?.board.why.code }),
        on: found?.board.mustMoveOn ?? null,
        act: found?.board.nextAct.code,
      });
    }
  });

  it('give nobody somebody else’s phone', async () => {
    const [row] = await data.rows(
      `select count(*)::int as n, count(distinct value)::int as different from contact_point where kind = 'PHONE'`,
    );
    expect(row).toEqual({ n: 126, different: 126 });
  });

  it('change nothing the second time', async () => {
    const before = await data.rows('select count(*)::int as n, sum(version)::int as versions from care_case');
    await seedDemoCases(ctx, SETTING);
    expect(
      await data.rows('select count(*)::int as n, sum(version)::int as versions from care_case'),
    ).toEqual(before);
    expect(await data.rows('select count(*)::int as n from holder')).toEqual([{ n: 6 }]);
  });
});

describe('the messages of the demo', () => {
  const sent = () =>
    data.rows<{
      at: string;
      zone: string;
      body: string;
      language: string;
      recipient: string;
      link: string;
    }>(
      `select iso(m.at) as at, p.zone, m.body, m.language, m.recipient, m.link from outbox_message m
       join reminder_delivery d on d.org_id = m.org_id and d.id = m.delivery_id join patient p on p.org_id = d.org_id and p.id = d.patient_id`,
    );

  it('went out inside the quiet hours of each patient, in English and Spanish, by phone and mail', async () => {
    const messages = await sent();
    expect(messages.length).toBeGreaterThan(20);
    for (const { at, zone } of messages) {
      const { hour } = wallTimeIn(zone, at);
      expect(hour).toBeGreaterThanOrEqual(QUIET_HOURS.startHour);
      expect(hour).toBeLessThan(QUIET_HOURS.endHour);
    }
    expect([...new Set(messages.map(({ language }) => language))].sort()).toEqual(['en', 'es']);
    expect(new Set(messages.map(({ recipient }) => recipient.includes('@'))).size).toBe(2);
    for (const { body, link } of messages) expect(body).toContain(link);
  });

  it('are never repeated by what is planned next', async () => {
    const twice = await data.rows(
      `select case_id, task_id, occurrence from delivery_item where is_live group by 1, 2, 3 having count(*) > 1`,
    );
    expect(twice).toEqual([]);
    const early = await data.rows(
      `select d.id from reminder_delivery d join delivery_item i on i.org_id = d.org_id and i.delivery_id = d.id
       where d.state = 'SCHEDULED' and i.occurrence = 2 and not exists (
         select from delivery_item f join reminder_delivery e on e.org_id = f.org_id and e.id = f.delivery_id
         where f.case_id = i.case_id and f.task_id = i.task_id and f.occurrence = 1)`,
    );
    expect(early).toEqual([]);
  });

  it('failed in five ways, once each, of people who still wait, and only what left stands in the outbox', async () => {
    const failed = await data.rows<{ state: string; isShown: boolean; isOpen: boolean }>(
      `select d.state, exists (select from outbox_message m where m.delivery_id = d.id) as "isShown",
         bool_and(t.state = 'OPEN' and t.answer is null) as "isOpen"
       from reminder_delivery d join delivery_item i on i.delivery_id = d.id
       join patient_task t on t.case_id = i.case_id and t.id = i.task_id
       where d.state in ('BOUNCED', 'UNKNOWN', 'FAILED', 'EXPIRED') or d.reason like 'INVALID_CONTACT%'
       group by d.id, d.state order by d.state`,
    );
    expect(failed).toEqual(
      [
        ['BOUNCED', true],
        ['EXPIRED', false],
        ['FAILED', false],
        ['SUPPRESSED', false],
        ['UNKNOWN', true],
      ].map(([state, isShown]) => ({ state, isShown, isOpen: true })),
    );
  });

  it('go to nobody who did not say yes', async () => {
    const unasked = await data.rows(
      `select d.id from reminder_delivery d where d.state = 'SENT' and not exists (
         select from consent c where c.org_id = d.org_id and c.patient_id = d.patient_id and c.channel = d.channel and c.is_given)`,
    );
    expect(unasked).toEqual([]);
  });
});
