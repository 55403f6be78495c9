/** R11, R14, R16: on time, by the right clock, in turns. */
import { stateCounts } from './sextant.js';
import type { Kept } from './report.js';
import type { Backend } from './adapter.js';
import { pause, until, type World } from './world.js';

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
