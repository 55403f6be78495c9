/** R4, R8, R9, R10, R12: the other side is away, half there, full, or says no. */
import { arrange, stateCounts, unfinished } from './arrange.js';
import type { Kept } from './report.js';
import { pause, until, type World } from './world.js';

/** The line breaks after the last byte of every mail: nobody can know whether it arrived. */
export async function unknownIsSeen(world: World): Promise<Kept> {
  await world.renew();
  const [orgId = ''] = world.orgIds;
  const count = 20;
  await arrange(world, { count, orgId, channel: 'EMAIL' });
  world.sink.behave(() => 'DROP_AFTER_DATA');
  const worker = world.startWorker();
  const started = Date.now();
  const tasks = async (): Promise<number> => {
    const [row] = await world.rows<{ n: string }>(
      `select count(distinct t.case_id) n from call_task t join reminder_delivery d using (org_id, case_id)
       where d.state = 'UNKNOWN' and not t.is_done`,
    );
    return Number(row?.n);
  };
  const areSeen = await until(async () => (await tasks()) === count, 300_000);
  const seconds = Math.round((Date.now() - started) / 1000);
  worker.child.kill('SIGTERM');
  await worker.ended;
  const most = Math.max(
    ...Object.values(Object.groupBy(world.sink.mails, (mail) => mail.messageId)).map(
      (all) => all?.length ?? 0,
    ),
  );
  return {
    id: 'R4',
    name: 'Unknown is never hidden',
    figure: `${count} mails cut off after the last byte: ${await tasks()} of ${count} have a task after ${seconds} s (limit 300), at most ${most} copies`,
    isKept: areSeen && most <= 2,
  };
}

/** Redis is gone for a while; navigators notice nothing, and what waited leaves by itself when it is back. */
export async function redisAway(world: World, awaySeconds: number): Promise<Kept> {
  await world.renew();
  const [orgId = ''] = world.orgIds;
  const worker = world.startWorker();
  await worker.working;
  await world.redis.kill();
  await arrange(world, { count: 500, orgId, channel: 'SMS' });
  await pause(awaySeconds * 1_000);
  const sentAway = (await stateCounts(world)).SENT ?? 0;
  await world.redis.start();
  const back = Date.now();
  const isDrained = await until(async () => (await unfinished(world)) === 0, 120_000);
  const seconds = ((Date.now() - back) / 1000).toFixed(1);
  const wasRestarted = worker.child.exitCode !== null;
  worker.child.kill('SIGTERM');
  const exit = await worker.ended;
  return {
    id: 'R8',
    name: 'Redis outage harmless',
    figure: `Redis killed for ${awaySeconds} s with 500 due (${sentAway} left meanwhile): backlog out ${seconds} s after its return (limit 120), ${wasRestarted ? 'a restart was needed' : 'no restart'}, stops with ${exit}`,
    isKept: isDrained && !wasRestarted && exit === 0,
  };
}

/** A Redis that is half open (frozen), and a queue that takes work and gives none out. */
export async function wedged(world: World): Promise<Kept[]> {
  await world.renew();
  const [orgId = ''] = world.orgIds;
  const frozen = world.startWorker();
  await frozen.working;
  world.redis.freeze();
  const frozenAt = Date.now();
  await arrange(world, { count: 50, orgId, channel: 'SMS' });
  const alarmed = await until(
    () => Promise.resolve(/ledger waits|stalled|wedged/.test(frozen.output())),
    120_000,
  );
  const alarmAfter = Math.round((Date.now() - frozenAt) / 1000);
  await pause(Math.max(0, 30_000 - (Date.now() - frozenAt)));
  world.redis.thaw();
  const thawedAt = Date.now();
  const healed = await until(async () => (await unfinished(world)) === 0, 180_000);
  const healedAfter = Math.round((Date.now() - thawedAt) / 1000);
  frozen.child.kill('SIGKILL');
  await frozen.ended;

  await world.renew();
  const stuck = world.startWorker();
  await stuck.working;
  await pause(3_000);
  // As a consumer that lives and takes nothing: every queue is paused behind the worker's back.
  await world.redis.do(async (redis) => {
    for (const queue of ['records-collection', 'insurance-verification', 'visit', 'general']) {
      await redis.hset(`bull:${queue}:meta`, 'paused', '1');
      if (await redis.exists(`bull:${queue}:wait`))
        await redis.rename(`bull:${queue}:wait`, `bull:${queue}:paused`);
    }
  });
  const stuckAt = Date.now();
  await arrange(world, { count: 10, orgId: world.orgIds[0] ?? '', channel: 'SMS' });
  const exit = await Promise.race([stuck.ended, pause(240_000).then(() => 'still running')]);
  const exitAfter = Math.round((Date.now() - stuckAt) / 1000);
  stuck.child.kill('SIGKILL');
  return [
    {
      id: 'R9a',
      name: 'Half-open Redis noticed',
      figure: `Redis frozen: alarm after ${alarmAfter} s (limit 120), all 50 out ${healedAfter} s after it thawed (limit 180)`,
      isKept: alarmed && healed,
    },
    {
      id: 'R9b',
      name: 'Wedged worker noticed',
      figure: `queues that give nothing out: the worker ends with ${exit} after ${exitAfter} s (limit 180), for its supervisor to start anew`,
      isKept: exit === 1 && exitAfter <= 180,
    },
  ];
}

/** A Redis that throws keys away when it is full is refused; a full one that does not loses nothing. */
export async function eviction(world: World): Promise<Kept> {
  await world.renew();
  const [orgId = ''] = world.orgIds;
  await world.redis.do((redis) => redis.config('SET', 'maxmemory-policy', 'allkeys-lru'));
  const refused = world.startWorker();
  const exit = await Promise.race([refused.ended, pause(30_000).then(() => 'still running')]);
  refused.child.kill('SIGKILL');
  await refused.ended;
  await world.redis.do((redis) => redis.config('SET', 'maxmemory-policy', 'noeviction'));
  const worker = world.startWorker();
  await worker.working;
  await world.redis.do((redis) => redis.config('SET', 'maxmemory', '1mb'));
  await arrange(world, { count: 200, orgId, channel: 'SMS' });
  const alarmed = await until(() => Promise.resolve(/ledger waits/.test(worker.output())), 60_000);
  await world.redis.do((redis) => redis.config('SET', 'maxmemory', '0'));
  const isOut = await until(async () => (await unfinished(world)) === 0, 180_000);
  worker.child.kill('SIGKILL');
  await worker.ended;
  const states = await stateCounts(world);
  return {
    id: 'R10',
    name: 'Eviction refused',
    figure: `a Redis with allkeys-lru: the start ends with ${exit}; one that is full: ${alarmed ? 'alarm' : 'no alarm'}, ${states.SENT ?? 0} of 200 out once it has room`,
    isKept: exit === 1 && alarmed && isOut,
  };
}

/** What a mail server may answer, and what has to become of the message. */
export async function providerErrors(world: World): Promise<Kept> {
  const table = [
    { answer: 450, state: 'SCHEDULED', tries: 1 },
    { answer: 550, state: 'SUPPRESSED', tries: 1 },
  ] as const;
  const seen: string[] = [];
  let isKept = true;
  for (const { answer, state, tries } of table) {
    await world.renew();
    const [orgId = ''] = world.orgIds;
    await arrange(world, { count: 5, orgId, channel: 'EMAIL' });
    let asked = 0;
    world.sink.behave(() => {
      asked += 1;
      return answer;
    });
    const worker = world.startWorker();
    const isSo = await until(async () => {
      const [row] = await world.rows<{ n: string }>(
        `select count(*) n from reminder_delivery where state = $1 and attempt >= 1`,
        [state],
      );
      return Number(row?.n) === 5;
    }, 60_000);
    await pause(2_000);
    worker.child.kill('SIGKILL');
    await worker.ended;
    seen.push(`${answer}: ${state}, ${asked} tries of 5 messages`);
    isKept &&= isSo && asked === 5 * tries && world.sink.mails.length === 0;
  }
  return { id: 'R12', name: 'Provider errors', figure: seen.join('; '), isKept };
}
