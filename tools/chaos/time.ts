/** R7, R11, R14, R16: the right hour, on time, by the right clock, in turns. */
import { planDeliveries } from '../../libs/domain/src/index.js';
import { stateCounts } from './sextant.js';
import type { Kept } from './report.js';
import type { Backend } from './adapter.js';
import { pause, until, type World } from './world.js';

const ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
  'America/St_Johns',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
];
/** The days on which clocks change somewhere, in two years, and the days around them. */
const CLOCK_CHANGES = [
  '2027-03-14',
  '2027-03-28',
  '2027-04-04',
  '2027-10-03',
  '2027-10-31',
  '2027-11-07',
  '2028-03-12',
  '2028-03-26',
  '2028-04-02',
  '2028-10-01',
  '2028-10-29',
  '2028-11-05',
];

/** Plans `sends` messages wanted at any minute of those days, and reads the wall clock of the zone with another library. */
export function quietHours(sends: number): Kept {
  let outside = 0;
  let planned = 0;
  for (let index = 0; index < sends; index += 1) {
    const zone = ZONES[index % ZONES.length] ?? 'UTC';
    const day = Date.parse(
      `${CLOCK_CHANGES[Math.floor(index / ZONES.length) % CLOCK_CHANGES.length]}T00:00:00Z`,
    );
    const now = new Date(day + (Math.random() * 4 - 2) * 86_400_000);
    const startHour = 8 + Math.floor(Math.random() * 5);
    const endHour = startHour + 1 + Math.floor(Math.random() * (21 - startHour));
    const { deliveries } = planDeliveries({
      now: now.toISOString(),
      zone,
      quietHours: { startHour, endHour },
      wanted: [
        {
          taskId: String(index),
          kind: 'SIGN_FORM',
          occurrence: 1,
          earliestAt: new Date(now.getTime() + Math.random() * 2 * 86_400_000).toISOString(),
          isHandSent: index % 3 === 0,
          isVisit: false,
          slackDays: 5,
        },
      ],
      sentAt: [],
      channels: { TASKS: 'SMS', VISIT: 'SMS' },
    });
    for (const { dueAt } of deliveries) {
      planned += 1;
      const hour = wallHour(zone, new Date(dueAt));
      if (hour < Math.max(8, startHour) || hour >= Math.min(21, endHour)) outside += 1;
    }
  }
  return {
    id: 'R7',
    name: 'Quiet hours',
    figure: `${planned} sends planned over ${ZONES.length} zones around the ${CLOCK_CHANGES.length} clock changes of 2 years: ${outside} outside the window`,
    isKept: outside === 0 && planned >= sends * 0.99,
  };
}

const formats = new Map<string, Intl.DateTimeFormat>();
function wallHour(zone: string, at: Date): number {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
    });
  formats.set(zone, format);
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  return (parts.hour ?? 0) + (parts.minute ?? 0) / 60;
}

/** `count` messages due in the same moment, half over SMTP, half to the keyed provider. */
export async function onTime(world: World, backend: Backend, count: number): Promise<Kept> {
  await world.renew();
  const at: number[] = [];
  world.sink.behave(() => {
    at.push(Date.now());
    return 'ACCEPT';
  });
  const [orgId = ''] = world.orgIds;
  await world.engine.schedule(world, { count: count / 2, orgId, channel: 'SMS', dueInSeconds: 20 });
  await world.engine.schedule(world, { count: count / 2, orgId, channel: 'EMAIL', dueInSeconds: 20 });
  // One moment for all, whenever their rows were written.
  const [due] = await world.rows<{ at: Date }>(
    `with moment as (select clock_timestamp() + interval '10 seconds' as at),
       moved as (update reminder_delivery set due_at = (select at from moment) + (select shift from app_clock))
     select at from moment`,
  );
  const dueMs = due?.at.getTime() ?? Date.now();
  const worker = world.startWorker({ backend, leaseSeconds: 90 });
  await until(async () => (await world.engine.unfinished(world)) === 0, 300_000, 1_000);
  worker.child.kill('SIGTERM');
  await worker.ended;
  const late = [...at, ...[...world.provider.delivered.values()].map((one) => one.at)]
    .map((ms) => (ms - dueMs) / 1000)
    .sort((a, b) => a - b);
  const of = (share: number): number =>
    late[Math.min(late.length - 1, Math.floor(late.length * share))] ?? Infinity;
  const limit = backend === 'redis' ? 30 : 60;
  return {
    id: 'R11',
    name: `On time (${backend})`,
    figure: `${late.length} of ${count} due in one moment: median ${of(0.5).toFixed(1)} s, 99 % within ${of(0.99).toFixed(1)} s (limit ${limit}), last after ${of(1).toFixed(1)} s`,
    isKept: late.length === count && of(0.99) <= limit && of(1) <= 120 && (late[0] ?? 0) >= 0,
  };
}

/** Workers whose own clock is an hour wrong, either way: the database's clock decides. */
export async function clockJump(world: World): Promise<Kept> {
  const seen: string[] = [];
  let isKept = true;
  for (const hours of [1, -1]) {
    await world.renew();
    const [orgId = ''] = world.orgIds;
    await world.engine.schedule(world, { count: 50, orgId, channel: 'SMS', dueInSeconds: 1_800 });
    await world.engine.schedule(world, { count: 50, orgId, channel: 'SMS' });
    const worker = world.startWorker({ clockShiftSeconds: hours * 3_600 });
    await worker.working;
    const sent = await until(async () => ((await stateCounts(world)).SENT ?? 0) >= 50, 60_000);
    await pause(5_000);
    const early = ((await stateCounts(world)).SENT ?? 0) - 50;
    worker.child.kill('SIGKILL');
    await worker.ended;
    seen.push(
      `${hours > 0 ? '+' : '−'}1 h: ${sent ? 50 : '< 50'} of 50 due sent, ${Math.max(0, early)} of 50 early`,
    );
    isKept &&= sent && early === 0;
  }
  return { id: 'R14', name: 'Clock jump', figure: seen.join('; '), isKept };
}

/** One organization with a flood does not delay another's few. */
export async function fairness(world: World, flood: number): Promise<Kept> {
  await world.renew();
  const [big = '', small = ''] = world.orgIds;
  await world.engine.schedule(world, { count: flood, orgId: big, channel: 'SMS', dueInSeconds: -60 });
  await world.engine.schedule(world, { count: 10, orgId: small, channel: 'SMS' });
  const worker = world.startWorker({ leaseSeconds: 90 });
  await worker.working;
  const started = Date.now();
  const few = async (): Promise<number> => {
    const [row] = await world.rows<{ n: string }>(
      `select count(*) n from reminder_delivery where org_id = $1 and state = 'SENT'`,
      [small],
    );
    return Number(row?.n);
  };
  const areOut = await until(async () => (await few()) === 10, 60_000);
  const seconds = (Date.now() - started) / 1000;
  const left = await world.engine.unfinished(world);
  worker.child.kill('SIGKILL');
  await worker.ended;
  return {
    id: 'R16',
    name: 'Fair turns',
    figure: `10 messages beside a flood of ${flood}: out after ${seconds.toFixed(1)} s (limit 60), while ${left} of the flood still waited`,
    isKept: areOut,
  };
}
