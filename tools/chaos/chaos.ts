/**
 * Breaks everything a reminder depends on, and prints which promises were kept. What it does and how to use it for
 * another engine stands in README.md. Needs `redis-server` on the PATH; everything else it brings along.
 *
 *   npm run chaos                              all promises, full size (an hour and a half)
 *   npm run chaos -- --only R5,R6              some of them
 *   npm run chaos -- --reminders 500 --kills 5 --faults 1
 *
 * Ends with 1 when a promise was broken, or had no trial.
 */
import { parseArgs } from 'node:util';
import { BACKENDS } from './adapter.js';
import { callbacks } from './callbacks.js';
import { eviction, redisAway, unknownIsSeen, wedged } from './outages.js';
import { PROMISES } from './promises.js';
import { providerErrors } from './provider-errors.js';
import { completionRaces, optOutRaces } from './races.js';
import { quietHoursAtWork, quietHoursPlanned } from './quiet-hours.js';
import { lineOf, printTable, type Kept } from './report.js';
import { restored } from './restore.js';
import { sextant } from './sextant.js';
import { endToEnd, relaySpeed } from './speed.js';
import { storm } from './storm.js';
import { clockJump, fairness, onTime } from './time.js';
import { openWorld, type World } from './world.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(PROMISES).join(',') },
    reminders: { type: 'string', default: '10000' },
    kills: { type: 'string', default: '50' },
    faults: { type: 'string', default: '5' },
    races: { type: 'string', default: '1000' },
    stops: { type: 'string', default: '500' },
    away: { type: 'string', default: '600' },
  },
});
const only = values.only.split(',').filter(Boolean);
const unknown = only.filter((id) => !Object.hasOwn(PROMISES, id));
if (unknown.length > 0) throw new Error(`There is no promise ${unknown.join(', ')}.`);
const reminders = Number(values.reminders);
const faults = Number(values.faults);

/** What breaks, and which promises it puts to the test. */
const TRIALS: { tests: string[]; run: (world: World) => Kept | Promise<Kept | Kept[]> }[] = [
  { tests: ['F1'], run: (world) => relaySpeed(world, reminders) },
  { tests: ['F2'], run: (world) => endToEnd(world, Math.round(reminders / 2)) },
  ...BACKENDS.map((backend) => ({
    tests: ['R11'],
    run: (world: World) => onTime(world, backend, reminders),
  })),
  ...BACKENDS.map((backend) => ({
    tests: ['R1', 'R2', 'R3'],
    run: (world: World) =>
      storm(world, backend, { reminders, kills: Number(values.kills), flushes: faults, crashes: faults }),
  })),
  { tests: ['R4'], run: unknownIsSeen },
  { tests: ['R5'], run: () => completionRaces(Number(values.races)) },
  { tests: ['R6'], run: (world) => optOutRaces(world, reminders, Number(values.stops)) },
  { tests: ['R7'], run: () => quietHoursPlanned(100_000) },
  { tests: ['R7'], run: quietHoursAtWork },
  { tests: ['R8'], run: (world) => redisAway(world, Number(values.away)) },
  { tests: ['R9'], run: wedged },
  { tests: ['R10'], run: eviction },
  { tests: ['R12'], run: providerErrors },
  { tests: ['R13'], run: restored },
  { tests: ['R14'], run: clockJump },
  { tests: ['R15'], run: callbacks },
  { tests: ['R16'], run: (world) => fairness(world, Math.round(reminders * 0.9)) },
];

const world = await openWorld(await sextant());
const rows: Kept[] = [];
try {
  for (const { tests, run } of TRIALS) {
    if (!tests.some((id) => only.includes(id))) continue;
    // A trial that breaks off has shown nothing: its promises are broken, the others are still tried.
    const seen = await Promise.resolve(run(world)).catch((error: unknown): Kept[] =>
      tests.map((id) => ({
        id,
        name: PROMISES[id] ?? id,
        figure: `broke off: ${String(error)}`,
        isKept: false,
      })),
    );
    rows.push(...[seen].flat());
    for (const row of [seen].flat()) console.log(lineOf(row));
  }
} finally {
  await world.close();
}
process.exit(printTable(rows, only) ? 0 : 1);
