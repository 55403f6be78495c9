/** R1, R2, R3: reminders under kill -9, FLUSHALL and PostgreSQL crashes. */
import type { Kept } from './report.js';
import type { Backend, Belief, ChaosWorker } from './adapter.js';
import { pause, until, type World } from './world.js';

export interface StormSize {
  reminders: number;
  kills: number;
  flushes: number;
  crashes: number;
}

/** Mails a worker may be handing to the server when it dies: its connections. What else it took, it had not let go of. */
const CONNECTIONS = 5;
/** What lay in an emptied queue is handed over again after a minute. */
const PROGRESS_LIMIT_MS = 75_000;
const QUIET_LIMIT_MS = 600_000;
const TELL_LIMIT_MS = 300_000;

/** Half of the reminders go to the keyed provider, half over SMTP. Faults come one after the other, at random moments. */
export async function storm(world: World, backend: Backend, size: StormSize): Promise<Kept[]> {
  await world.renew();
  const half = size.reminders / 2;
  const orgId = world.orgIds[0] ?? '';
  await world.engine.schedule(world, { count: half, orgId, channel: 'SMS' });
  await world.engine.schedule(world, { count: half, orgId, channel: 'EMAIL' });
  // A server that takes its time: something is always in flight.
  world.sink.behave(() => 'ACCEPT', 20);

  const started = performance.now();
  let worker: ChaosWorker = world.startWorker({ backend });
  await worker.working;
  const share = size.reminders / size.kills;
  for (let kill = 1; kill <= size.kills; kill += 1) {
    // In the middle of work, so that something is in flight: a worker killed while it starts proves nothing.
    const next = arrivals(world) + (share * (0.5 + Math.random())) / 2;
    await until(() => Promise.resolve(arrivals(world) >= next), PROGRESS_LIMIT_MS);
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
  const left = await world.engine.unfinished(world);
  const isQuiet = await until(
    async () => (await world.engine.unfinished(world)) === 0,
    QUIET_LIMIT_MS,
    1_000,
  );
  const seconds = Math.round((performance.now() - started) / 1000);
  const { lost, unseen, unknown, arrived } = await settle(world);
  worker.child.kill('SIGTERM');
  const exit = await worker.ended;

  const copies = Object.values(Object.groupBy(world.sink.mails, (mail) => mail.messageId)).map(
    (all) => all?.length ?? 0,
  );
  const twice = world.sink.mails.length - copies.length;
  const most = Math.max(0, ...copies);
  const reached = new Set([...world.provider.delivered.values()].map(({ deliveryId }) => deliveryId));
  const faults = `${size.kills} SIGKILL, ${backend === 'redis' ? `${size.flushes} FLUSHALL, ` : ''}${size.crashes} immediate PostgreSQL restarts`;
  const bound = size.kills * CONNECTIONS;
  return [
    {
      id: 'R1',
      name: `Never lost under crashes (${backend})`,
      figure: `${size.reminders} reminders, ${faults}: ${lost} lost, ${await world.engine.unfinished(world)} unfinished; ${unknown} of unknown outcome, ${unknown - unseen} of them with a call task, ${arrived} had arrived; ${seconds} s, ${left} were left at the last fault`,
      isKept: isQuiet && lost === 0 && unseen === 0 && exit === 0,
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
      figure: `${twice} of ${half} twice (${((100 * twice) / half).toFixed(2)} %), at most ${most} copies (limit 2), bound ${bound} in flight at the kills`,
      isKept: most <= 2 && twice <= bound,
      goal: `≤ 0.5 % ${twice <= half * 0.005 ? 'reached' : 'missed'}`,
    },
  ];
}

function arrivals(world: World): number {
  return world.sink.mails.length + world.provider.delivered.size;
}

/** Compares what the engine believes with what arrived. Lost: it believes it sent it, or gave it up, and nothing arrived. */
async function settle(
  world: World,
): Promise<{ lost: number; unknown: number; unseen: number; arrived: number }> {
  // Told is who is told within moments of the last fault; the sweep does that.
  await until(
    async () =>
      (await world.engine.believes(world)).every(({ state, isTold }) => state !== 'UNKNOWN' || isTold),
    TELL_LIMIT_MS,
  );
  const texts = new Set([...world.provider.delivered.values()].map(({ deliveryId }) => deliveryId));
  const mails = new Set(world.sink.mails.map(({ messageId }) => messageId.slice(1).split('@')[0]));
  const beliefs = await world.engine.believes(world);
  const hasArrived = ({ id, key, channel }: Belief): boolean =>
    channel === 'SMS' ? texts.has(id) : mails.has(key ?? '');
  const unknown = beliefs.filter(({ state }) => state === 'UNKNOWN');
  return {
    lost: beliefs.filter((each) => each.state !== 'UNKNOWN' && !hasArrived(each)).length,
    unknown: unknown.length,
    unseen: unknown.filter(({ isTold }) => !isTold).length,
    arrived: unknown.filter(hasArrived).length,
  };
}

/** Spreads `times` evenly over `turns`. */
function isTurn(turn: number, turns: number, times: number): boolean {
  return Math.floor((turn * times) / turns) > Math.floor(((turn - 1) * times) / turns);
}
