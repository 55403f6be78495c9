/** R12: what a provider may answer, what becomes of the message, and when the provider is left alone. */
import { OPENS_AFTER } from '../../libs/reminders/src/index.js';
import type { Kept } from './report.js';
import { stateCounts } from './sextant.js';
import { pause, until, type World } from './world.js';

/** So few that their tries together do not open the breaker. */
const MESSAGES = 3;
/** Longer than the longest pause between two tries. */
const NEXT_TRY_MINUTES = 75;
/** Messages a worker takes at once from a provider that fails. */
const UNDER_WAY = 17;

interface Case {
  what: string;
  channel: 'SMS' | 'EMAIL';
  answer: number;
  /** Said of the address, before the message. */
  ofRecipient?: boolean;
  expiresInMinutes?: number;
  /** Where it ends, and how often it was tried. */
  state: string;
  tries: number;
}
const TABLE: Case[] = [
  { what: 'SMTP 450', channel: 'EMAIL', answer: 450, state: 'FAILED', tries: 5 },
  { what: 'SMTP 554', channel: 'EMAIL', answer: 554, state: 'FAILED', tries: 5 },
  { what: 'recipient 550', channel: 'EMAIL', answer: 550, ofRecipient: true, state: 'SUPPRESSED', tries: 1 },
  { what: 'HTTP 503', channel: 'SMS', answer: 503, state: 'FAILED', tries: 5 },
  { what: 'HTTP 400', channel: 'SMS', answer: 400, state: 'SUPPRESSED', tries: 1 },
  {
    what: '450 with 30 minutes left',
    channel: 'EMAIL',
    answer: 450,
    expiresInMinutes: 30,
    state: 'EXPIRED',
    tries: 2,
  },
];

export async function providerErrors(world: World): Promise<Kept[]> {
  const seen: string[] = [];
  let isKept = true;
  for (const each of TABLE) {
    const { state, tries, tooLate } = await answered(world, each);
    seen.push(`${each.what}: ${state} after ${tries} tries`);
    isKept &&= state === each.state && tries === each.tries && tooLate === 0;
  }
  return [
    {
      id: 'R12',
      name: 'Provider errors: the right number of tries',
      figure: `${seen.join('; ')}; none later than its end`,
      isKept,
    },
    await timeouts(world),
    await breaker(world),
  ];
}

async function answered(
  world: World,
  { channel, answer, ofRecipient = false, expiresInMinutes = 2_880 }: Case,
): Promise<{ state: string; tries: number; tooLate: number }> {
  await world.renew();
  world.sink.behave(() => answer);
  world.sink.refuseRecipients(ofRecipient ? answer : undefined);
  world.provider.behave(() => answer);
  const [orgId = ''] = world.orgIds;
  await world.engine.schedule(world, {
    count: MESSAGES,
    orgId,
    channel,
    expiresInSeconds: expiresInMinutes * 60,
  });
  const worker = world.startWorker();
  await worker.working;
  const over = async (): Promise<boolean> => (await world.engine.unfinished(world)) === 0;
  const waits = async (): Promise<boolean> => {
    const [row] = await world.rows<{ n: string }>(
      `select count(*) n from reminder_delivery join chaos_wanted using (id) where state = 'SCHEDULED' and attempt > 0 and due_at > app_now()`,
    );
    return Number(row?.n) === MESSAGES;
  };
  // Each time all of them wait for their next try, that time comes; a step that is shorter than what is left of the day.
  for (let turn = 0; turn < 8 && !(await over()); turn += 1) {
    if (!(await until(async () => (await over()) || (await waits()), 60_000))) break;
    const minutes = Math.min(NEXT_TRY_MINUTES, expiresInMinutes < 60 && turn === 0 ? 3 : NEXT_TRY_MINUTES);
    await world.rows(`update app_clock set shift = shift + $1 * interval '1 minute'`, [minutes]);
    await pause(1_000);
  }
  await until(over, 30_000);
  worker.child.kill('SIGKILL');
  await worker.ended;
  const [row] = await world.rows<{ states: string; tries: number; late: string }>(
    `select string_agg(distinct d.state, ' ') as states, max(d.attempt) as tries,
       (select count(*) from delivery_event e join reminder_delivery r on r.id = e.delivery_id
         where e.to_state = 'SENDING' and e.due_at > r.expires_at) as late
     from reminder_delivery d join chaos_wanted using (id)`,
  );
  return { state: row?.states ?? '', tries: Number(row?.tries), tooLate: Number(row?.late) };
}

/** A provider that takes a request and never answers: nobody knows each time, and it drops repeats. */
async function timeouts(world: World): Promise<Kept> {
  await world.renew();
  const [orgId = ''] = world.orgIds;
  world.provider.behave(() => 'HANG');
  await world.engine.schedule(world, { count: MESSAGES, orgId, channel: 'SMS' });
  const worker = world.startWorker();
  const hasAlarm = await until(
    () => Promise.resolve(worker.output().includes('the provider does not answer')),
    120_000,
  );
  const asked = world.provider.asked();
  world.provider.behave(() => 200);
  const areOut = await until(async () => (await world.engine.unfinished(world)) === 0, 120_000);
  worker.child.kill('SIGKILL');
  await worker.ended;
  const once = world.provider.delivered.size;
  return {
    id: 'R12',
    name: 'Provider errors: no answer in time',
    figure: `${MESSAGES} messages, ${asked} requests without an answer, then ${hasAlarm ? 'alarm' : 'no alarm'}; once it answered ${areOut ? 'all' : 'not all'} were out, ${once} delivered`,
    isKept: hasAlarm && areOut && once === MESSAGES,
  };
}

/** A provider that answers nothing but "later" is left alone after 20 failures; nobody uses up a try, and it heals itself. */
async function breaker(world: World): Promise<Kept> {
  await world.renew();
  const [orgId = ''] = world.orgIds;
  const count = 60;
  let asked = 0;
  world.sink.behave(() => {
    asked += 1;
    return 421;
  });
  await world.engine.schedule(world, { count, orgId, channel: 'EMAIL' });
  const worker = world.startWorker();
  const hasAlarm = await until(
    () => Promise.resolve(worker.output().includes('the provider does not answer')),
    60_000,
  );
  await pause(5_000);
  const askedUntilOpen = asked;
  const [untried] = await world.rows<{ n: string }>(
    `select count(*) n from reminder_delivery where state = 'SCHEDULED' and attempt = 0`,
  );
  const mended = Date.now();
  world.sink.behave(() => 'ACCEPT');
  // Those that were tried wait for their own next try.
  await world.rows(`update app_clock set shift = shift + interval '2 minutes'`);
  const areOut = await until(async () => ((await stateCounts(world)).SENT ?? 0) === count, 180_000);
  worker.child.kill('SIGKILL');
  await worker.ended;
  return {
    id: 'R12',
    name: 'Provider errors: the breaker',
    figure: `${askedUntilOpen} of ${count} asked until it opened (limit ${OPENS_AFTER} and ${UNDER_WAY} under way), ${hasAlarm ? 'alarm' : 'no alarm'}, ${untried?.n ?? 0} waited untried; all ${areOut ? count : 'not'} out ${Math.round((Date.now() - mended) / 1000)} s after it answered again`,
    isKept: hasAlarm && askedUntilOpen >= OPENS_AFTER && askedUntilOpen <= OPENS_AFTER + UNDER_WAY && areOut,
  };
}
