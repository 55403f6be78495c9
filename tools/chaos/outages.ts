/** R4, R8, R9, R10: the other side is away, half there, full, or breaks off. */
import { answersOut, stateCounts, writeAnswers } from './sextant.js';
import { officeWithoutRedis } from './office.js';
import type { Kept } from './report.js';
import { pause, until, type World } from './world.js';

/** The line breaks after the last byte of every mail: nobody can know whether it arrived. */
export async function unknownIsSeen(world: World): Promise<Kept> {
  await world.renew();
  const [orgId = ''] = world.orgIds;
  const count = 20;
  await world.engine.schedule(world, { count, orgId, channel: 'EMAIL' });
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

/** Nobody who writes in an emergency waits for a queue. */
const ANSWERS = 20;
const ANSWERS_LIMIT_S = 30;

/** Redis is gone for a while, then frozen for half of it; navigators notice nothing, and what waited leaves by itself when it is back. */
export async function redisAway(world: World, awaySeconds: number): Promise<Kept> {
  await world.renew();
  const [orgId = ''] = world.orgIds;
  const worker = world.startWorker();
  await worker.working;
  const seen: string[] = [];
  let isKept = true;
  for (const fault of ['killed', 'frozen'] as const) {
    const seconds = fault === 'killed' ? awaySeconds : awaySeconds / 2;
    if (fault === 'killed') await world.redis.kill();
    else world.redis.freeze();
    await world.engine.schedule(world, { count: 500, orgId, channel: 'SMS' });
    const awaySince = Date.now();
    const answered = await answersOut(world);
    await writeAnswers(world, { orgId, count: ANSWERS });
    const areAnswered = await until(
      async () => (await answersOut(world)) === answered + ANSWERS,
      Math.min(seconds, ANSWERS_LIMIT_S) * 1_000,
    );
    const answersAfter = ((Date.now() - awaySince) / 1_000).toFixed(1);
    await pause(awaySince + seconds * 1_000 - Date.now());
    const left = await world.engine.unfinished(world);
    if (fault === 'killed') await world.redis.start();
    else world.redis.thaw();
    const back = Date.now();
    const isDrained = await until(async () => (await world.engine.unfinished(world)) === 0, 120_000);
    seen.push(
      `${fault} for ${seconds} s with 500 due: ${ANSWERS} answers to STOP and HELP ${areAnswered ? '' : 'NOT '}out after ${answersAfter} s (limit ${ANSWERS_LIMIT_S}), the ${left} left were out ${((Date.now() - back) / 1000).toFixed(1)} s after (limit 120)`,
    );
    isKept &&= isDrained && areAnswered;
  }
  const wasRestarted = worker.child.exitCode !== null;
  worker.child.kill('SIGTERM');
  const exit = await worker.ended;
  const office = await officeWithoutRedis(world);
  return {
    id: 'R8',
    name: 'Redis outage harmless',
    figure: `${seen.join('; ')}; ${wasRestarted ? 'a restart was needed' : 'no restart'}, stops with ${exit}; ${office.figure}`,
    isKept: isKept && !wasRestarted && exit === 0 && office.isKept,
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
  await world.engine.schedule(world, { count: 50, orgId, channel: 'SMS' });
  const alarmed = await until(
    () => Promise.resolve(/ledger waits|stalled|wedged/.test(frozen.output())),
    120_000,
  );
  const alarmAfter = Math.round((Date.now() - frozenAt) / 1000);
  await pause(Math.max(0, 30_000 - (Date.now() - frozenAt)));
  world.redis.thaw();
  const thawedAt = Date.now();
  const healed = await until(async () => (await world.engine.unfinished(world)) === 0, 180_000);
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
  await world.engine.schedule(world, { count: 10, orgId: world.orgIds[0] ?? '', channel: 'SMS' });
  const exit = await Promise.race([stuck.ended, pause(240_000).then(() => 'still running')]);
  const exitAfter = Math.round((Date.now() - stuckAt) / 1000);
  stuck.child.kill('SIGKILL');
  // What a supervisor does. The queues are as they were.
  const next = world.startWorker();
  const isOut = await until(async () => (await world.engine.unfinished(world)) === 0, 60_000);
  const outAfter = Math.round((Date.now() - stuckAt) / 1000);
  next.child.kill('SIGKILL');
  await next.ended;
  return [
    {
      id: 'R9',
      name: 'Half-open Redis noticed',
      figure: `Redis frozen: alarm after ${alarmAfter} s (limit 120), all 50 out ${healedAfter} s after it thawed (limit 180)`,
      isKept: alarmed && healed,
    },
    {
      id: 'R9',
      name: 'Wedged worker noticed',
      figure: `queues that give nothing out: the worker ends with ${exit} after ${exitAfter} s, started anew all 10 were ${isOut ? '' : 'NOT '}out after ${outAfter} s (limit 180)`,
      isKept: exit === 1 && isOut && outAfter <= 180,
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
  await world.engine.schedule(world, { count: 200, orgId, channel: 'SMS' });
  const alarmed = await until(() => Promise.resolve(/ledger waits/.test(worker.output())), 60_000);
  await world.redis.do((redis) => redis.config('SET', 'maxmemory', '0'));
  const isOut = await until(async () => (await world.engine.unfinished(world)) === 0, 180_000);
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
