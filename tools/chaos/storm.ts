/** R1, R2, R3: reminders under kill -9, FLUSHALL and PostgreSQL crashes. */
import type { Kept } from './report.js';
import { arrange, stateCounts, unfinished } from './arrange.js';
import { pause, until, type Backend, type ChaosWorker, type World } from './world.js';

export interface StormSize {
  reminders: number;
  kills: number;
  flushes: number;
  crashes: number;
}

/** Jobs of all queues together: what one worker may have in flight when it dies. */
const CONCURRENCY = 17;
const QUIET_LIMIT_MS = 600_000;

/** Half of the reminders go to the keyed provider, half over SMTP. Faults come one after the other, at random moments. */
export async function storm(world: World, backend: Backend, size: StormSize): Promise<Kept[]> {
  await world.renew();
  const half = size.reminders / 2;
  const orgId = world.orgIds[0] ?? '';
  await arrange(world, { count: half, orgId, channel: 'SMS' });
  await arrange(world, { count: half, orgId, channel: 'EMAIL' });
  // A server that takes its time: something is always in flight.
  world.sink.behave(() => 'ACCEPT', 20);

  const started = performance.now();
  let worker: ChaosWorker = world.startWorker({ backend });
  await worker.working;
  for (let kill = 1; kill <= size.kills; kill += 1) {
    await pause(150 + Math.random() * 600);
    worker.child.kill('SIGKILL');
    await worker.ended;
    if (backend === 'redis' && isTurn(kill, size.kills, size.flushes)) await world.redis.flush();
    worker = world.startWorker({ backend });
    await worker.working;
    if (isTurn(kill, size.kills, size.crashes)) {
      await pause(200);
      await world.crashPostgres();
    }
  }
  const before = await stateCounts(world);
  const isQuiet = await until(async () => (await unfinished(world)) === 0, QUIET_LIMIT_MS);
  worker.child.kill('SIGTERM');
  const exit = await worker.ended;
  const seconds = Math.round((performance.now() - started) / 1000);

  const states = await stateCounts(world);
  const copies = Object.values(Object.groupBy(world.sink.mails, (mail) => mail.messageId)).map(
    (all) => all?.length ?? 0,
  );
  const twice = world.sink.mails.length - copies.length;
  const most = Math.max(0, ...copies);
  const ended = await world.rows<{ id: string }>(
    `select id from reminder_delivery where channel = 'SMS' and state = 'SENT'`,
  );
  const reached = new Set([...world.provider.delivered.values()].map(({ deliveryId }) => deliveryId));
  const lostSms = ended.filter(({ id }) => !reached.has(id)).length;
  const unknown = states.UNKNOWN ?? 0;
  const lost = half - copies.length - unknownOf(await unknownByChannel(world), 'EMAIL') + lostSms;
  const faults = `${size.kills} kills, ${backend === 'redis' ? `${size.flushes} FLUSHALL, ` : ''}${size.crashes} PostgreSQL crashes`;
  const wasBusy = (before.SCHEDULED ?? 0) + (before.SENDING ?? 0);
  return [
    {
      id: 'R1',
      name: `Never lost (${backend})`,
      figure: `${size.reminders} reminders, ${faults}: ${lost} lost, ${await unfinished(world)} unfinished, ${seconds} s (${wasBusy} were left at the last fault)`,
      isKept: isQuiet && lost === 0 && exit === 0,
    },
    {
      id: 'R2',
      name: `Never twice with a keyed provider (${backend})`,
      figure: `${reached.size} of ${half} reached, ${world.provider.delivered.size - reached.size} twice (${world.provider.asked()} requests)`,
      isKept: reached.size === half && world.provider.delivered.size === reached.size,
    },
    {
      id: 'R3',
      name: `Bounded twice over SMTP (${backend})`,
      figure: `${twice} of ${half} twice (${((100 * twice) / half).toFixed(2)} %), at most ${most} copies, ${unknown} unknown; bound ${size.kills * CONCURRENCY}`,
      isKept: most <= 2 && twice <= size.kills * CONCURRENCY,
      goal: twice <= half * 0.005 ? 'reached (≤ 0.5 %)' : 'missed (≤ 0.5 %)',
    },
  ];
}

/** Spreads `times` evenly over `turns`. */
function isTurn(turn: number, turns: number, times: number): boolean {
  return Math.floor((turn * times) / turns) > Math.floor(((turn - 1) * times) / turns);
}

async function unknownByChannel(world: World): Promise<{ channel: string; n: string }[]> {
  return world.rows(
    `select channel, count(*) n from reminder_delivery where state = 'UNKNOWN' group by channel`,
  );
}

function unknownOf(rows: { channel: string; n: string }[], channel: string): number {
  return Number(rows.find((row) => row.channel === channel)?.n ?? 0);
}
