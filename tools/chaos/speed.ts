/** F1 and F2: how fast the ledger hands over, and what everything around a mail costs. Only on a quiet machine. */
import { spawn } from 'node:child_process';
import { openDatabase } from '../../libs/data/src/index.js';
import { RELAY_BATCH, relayOnce } from '../../libs/reminders/src/index.js';
import { fakeLog } from '../../libs/reminders/src/testing/index.js';
import type { Kept } from './report.js';
import { until, type World } from './world.js';

const RELAY_GOAL = 10_000;
const SHARE_GOAL = 0.6;
/** Counting rows costs what is measured. */
const SELDOM_MS = 1_000;

/** The relay alone: due rows found in fair turns, marked, and turned into jobs that nobody takes. */
export async function relaySpeed(world: World, count: number): Promise<Kept> {
  await world.renew();
  for (const orgId of world.orgIds) {
    await world.engine.schedule(world, { count: Math.round(count / 2), orgId, channel: 'SMS' });
  }
  const db = await openDatabase({ url: world.urls.app, applicationName: 'sextant-chaos' });
  let handed = 0;
  const queues = {
    add: (_queue: string, jobs: readonly unknown[]) => {
      handed += jobs.length;
      return Promise.resolve();
    },
  };
  const started = performance.now();
  while ((await relayOnce({ db, queues, log: fakeLog() })) === RELAY_BATCH);
  const perSecond = Math.round(handed / ((performance.now() - started) / 1_000));
  await db.close();
  return {
    id: 'F1',
    name: 'Speed of the relay',
    figure: `${handed} due rows of 2 organizations handed over at ${perSecond} rows/s (limit ${RELAY_GOAL})`,
    isKept: handed === count && perSecond >= RELAY_GOAL,
  };
}

/** Mails through the whole engine, beside the same mails through nodemailer and nothing else, before and after. */
export async function endToEnd(world: World, count: number): Promise<Kept> {
  await world.renew();
  const before = await nodemailerAlone(world, count);
  const [orgId = ''] = world.orgIds;
  const at: number[] = [];
  world.sink.mails.length = 0;
  world.sink.behave(() => {
    at.push(performance.now());
    return 'ACCEPT';
  });
  await world.engine.schedule(world, { count, orgId, channel: 'EMAIL' });
  const worker = world.startWorker({ leaseSeconds: 90 });
  const areOut = await until(async () => (await world.engine.unfinished(world)) === 0, 300_000, SELDOM_MS);
  worker.child.kill('SIGTERM');
  await worker.ended;
  const engine = perSecond(at);
  const after = await nodemailerAlone(world, count);
  const alone = Math.round((before + after) / 2);
  const share = engine / alone;
  return {
    id: 'F2',
    name: 'Speed end to end',
    figure: `${count} mails: ${engine}/s through the engine, ${alone}/s through nodemailer alone (${before} before, ${after} after): ${share.toFixed(2)} of it (limit ${SHARE_GOAL})`,
    isKept: areOut && share >= SHARE_GOAL,
  };
}

/** In a process of its own, as the worker is; over as many connections. */
async function nodemailerAlone(world: World, count: number): Promise<number> {
  const at: number[] = [];
  world.sink.behave(() => {
    at.push(performance.now());
    return 'ACCEPT';
  });
  const { program, env } = world.engine.worker(world, {});
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env.PATH, ...env, CHAOS_MAILS_ALONE: String(count) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await new Promise((ended) => child.once('exit', ended));
  world.sink.mails.length = 0;
  return perSecond(at);
}

function perSecond(at: readonly number[]): number {
  const [first = 0] = at;
  return Math.round((at.length - 1) / (((at.at(-1) ?? 0) - first) / 1_000));
}
