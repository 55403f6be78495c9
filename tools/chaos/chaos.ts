/**
 * Breaks everything a reminder depends on, and prints which promises were kept.
 * Needs `redis-server` on the PATH; PostgreSQL, the mail server and the keyed provider it brings along.
 *
 *   npm run chaos                              all promises, full size (about 20 minutes)
 *   npm run chaos -- --only R5,R6              some of them
 *   npm run chaos -- --reminders 500 --kills 5 --faults 1
 *
 * Ends with 1 when a promise was broken.
 */
import { parseArgs } from 'node:util';
import { eviction, providerErrors, redisAway, unknownIsSeen, wedged } from './outages.js';
import { completionRaces, optOutRaces } from './races.js';
import { printTable, type Kept } from './report.js';
import { storm } from './storm.js';
import { clockJump, fairness, onTime, quietHours } from './time.js';
import { BACKENDS, openWorld, type World } from './world.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    reminders: { type: 'string', default: '10000' },
    kills: { type: 'string', default: '50' },
    faults: { type: 'string', default: '5' },
    races: { type: 'string', default: '1000' },
    stops: { type: 'string', default: '500' },
    away: { type: 'string', default: '60' },
  },
});
const only = values.only.split(',').filter(Boolean);
const reminders = Number(values.reminders);
const faults = Number(values.faults);

/** What breaks, and which promises it puts to the test. */
const TRIALS: { tests: string[]; run: (world: World) => Kept | Promise<Kept | Kept[]> }[] = [
  ...BACKENDS.map((backend) => ({
    tests: ['R1', 'R2', 'R3'],
    run: (world: World) =>
      storm(world, backend, { reminders, kills: Number(values.kills), flushes: faults, crashes: faults }),
  })),
  { tests: ['R4'], run: unknownIsSeen },
  { tests: ['R5'], run: () => completionRaces(Number(values.races)) },
  { tests: ['R6'], run: (world) => optOutRaces(world, reminders, Number(values.stops)) },
  { tests: ['R7'], run: () => quietHours(100_000) },
  { tests: ['R8'], run: (world) => redisAway(world, Number(values.away)) },
  { tests: ['R9'], run: wedged },
  { tests: ['R10'], run: eviction },
  ...BACKENDS.map((backend) => ({
    tests: ['R11'],
    run: (world: World) => onTime(world, backend, reminders),
  })),
  { tests: ['R12'], run: providerErrors },
  { tests: ['R14'], run: clockJump },
  { tests: ['R16'], run: (world) => fairness(world, Math.round(reminders * 0.9)) },
];

const world = await openWorld();
const rows: Kept[] = [];
try {
  for (const { tests, run } of TRIALS) {
    if (only.length > 0 && !tests.some((id) => only.includes(id))) continue;
    const seen = [await run(world)].flat();
    for (const row of seen) console.log(`${row.isKept ? 'kept  ' : 'BROKEN'}  ${row.id}  ${row.figure}`);
    rows.push(...seen);
  }
} finally {
  await world.close();
}
printTable(rows);
process.exit(rows.every((row) => row.isKept) ? 0 : 1);
