/** R13: the database is brought back as it was before the messages left. */
import type { Kept } from './report.js';
import { stateCounts } from './sextant.js';
import { pause, until, type World } from './world.js';

const SENT = 500;
const LATER = 10;

/** 500 messages leave after the backup was made; the restored database believes that they still wait. */
export async function restored(world: World): Promise<Kept> {
  await world.renew();
  const [orgId = ''] = world.orgIds;
  // A worker that had worked before, as in real life: the backup has beats in it.
  const before = world.startWorker();
  await before.working;
  before.child.kill('SIGTERM');
  await before.ended;
  await world.engine.schedule(world, { count: SENT / 2, orgId, channel: 'SMS' });
  await world.engine.schedule(world, { count: SENT / 2, orgId, channel: 'EMAIL' });
  await world.backUp();
  const sender = world.startWorker();
  const allOut = await until(async () => ((await stateCounts(world)).SENT ?? 0) === SENT, 120_000);
  sender.child.kill('SIGTERM');
  await sender.ended;
  const reached = (): number => world.provider.asked() + world.sink.mails.length;
  const once = reached();

  await world.restore();
  await world.redis.flush();
  await world.rows(`update app_clock set shift = shift + interval '1 hour'`);
  const worker = world.startWorker();
  const isAside = await until(async () => ((await stateCounts(world)).UNKNOWN ?? 0) === SENT, 120_000);
  await world.engine.schedule(world, { count: LATER, orgId, channel: 'SMS' });
  const told = async (): Promise<number> => {
    const [row] = await world.rows<{ n: string }>(
      `select count(*) n from reminder_delivery where state = 'UNKNOWN' and call_task_id is not null`,
    );
    return Number(row?.n);
  };
  await until(async () => (await told()) === SENT, 180_000);
  await pause(5_000);
  const again = reached() - once;
  const waiting = await world.rows(
    `select from reminder_delivery where state = 'SCHEDULED' and due_at <= app_now()`,
  );
  // An administrator looked, and lets sending go on.
  await world.rows(`delete from sending_hold`);
  await world.rows(`select pg_notify('sextant_due', '')`);
  const goesOn = await until(async () => ((await stateCounts(world)).SENT ?? 0) === LATER, 90_000);
  const after = reached() - once - LATER;
  worker.child.kill('SIGTERM');
  await worker.ended;
  return {
    id: 'R13',
    name: 'Restore does not re-send',
    figure: `a database an hour old after ${once} sends: ${again} sent again, ${await told()} of ${SENT} have a call task, ${waiting.length} of ${LATER} that became due since were held; after the release ${goesOn ? LATER : 'not all'} of those left, ${after} of the old`,
    isKept:
      allOut &&
      isAside &&
      once === SENT &&
      again === 0 &&
      after === 0 &&
      waiting.length === LATER &&
      goesOn &&
      (await told()) === SENT,
  };
}
