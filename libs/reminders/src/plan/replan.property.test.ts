import { describe, expect, it } from '@jest/globals';
import {
  CHANNELS,
  dateIn,
  isAllowedAt,
  isWithPatient,
  nextAllowedAt,
  openChannel,
  topicOf,
  wantedReminders,
  type CaseState,
  type InstantAt,
  type ReachableContact,
} from '@sextant/domain';
import { anyBeginning, anyMoves, play } from '@sextant/domain/testing';
import fc from 'fast-check';
import { changeFor, type ReplanInput } from '../replan.js';
import { MemoryLedger, type MemoryRow } from '../testing/memory-ledger.js';
import { replanStatement } from './replan-statement.js';

const ZONES = ['Pacific/Honolulu', 'America/New_York', 'Europe/Madrid', 'Asia/Kolkata'];
const CONTACTS: ReachableContact[] = [
  { channel: 'SMS', value: '+13125550100' },
  { channel: 'EMAIL', value: 'p@patients.test' },
];
const HOURS = { startHour: 9, endHour: 20 };

function inputFor(ledger: MemoryLedger, after: CaseState, now: InstantAt, zone: string): ReplanInput {
  return {
    orgId: 'o',
    caseId: 'c',
    after,
    patient: { id: 'p', zone },
    contactPoints: CONTACTS,
    optOuts: [],
    organization: { quietHours: HOURS },
    facts: ledger.facts(now),
    slackDays: 5,
    now,
  };
}

type End = 'SENT' | 'UNKNOWN' | 'FAILED' | 'BOUNCED';
/** Mostly it works. */
const anyEnd = fc.constantFrom<End>('SENT', 'SENT', 'SENT', 'UNKNOWN', 'FAILED', 'BOUNCED');

/** Sends what has become due until now, each at the first moment it may leave, as a worker that never sleeps would. */
function sendDue(ledger: MemoryLedger, now: InstantAt, zone: string, nextEnd: () => End): void {
  for (const row of ledger.rows) {
    if (row.state !== 'SCHEDULED' || Date.parse(row.dueAt) > Date.parse(now)) continue;
    const at = nextAllowedAt(zone, HOURS, row.dueAt);
    if (Date.parse(at) > Date.parse(now)) continue;
    const end = nextEnd();
    Object.assign(row, { state: end, sentAt: at, attempt: 1 });
    if (end === 'FAILED' || end === 'BOUNCED') ledger.fails(row, end);
  }
}

const walks = fc.property(
  anyBeginning,
  anyMoves,
  fc.constantFrom(...ZONES),
  fc.boolean(),
  fc.infiniteStream(anyEnd),
  (beginning, moves, zone, isWorkerAwake, ends) => {
    const ledger = new MemoryLedger();
    play(beginning().history(), moves, (verdict, next) => {
      if (verdict.kind !== 'ACCEPTED') return;
      if (isWorkerAwake) sendDue(ledger, next.at, zone, () => ends.next().value as End);
      ledger.apply(changeFor(inputFor(ledger, verdict.state, next.at, zone)));
      checkLedger(ledger, verdict.state, next.at, zone);
    });
    checkSent(ledger.rows.filter(mayHaveArrived), zone);
    checkChannels(ledger);
  },
);

function checkLedger(ledger: MemoryLedger, state: CaseState, now: InstantAt, zone: string): void {
  // Planning again changes nothing: the ledger is what the plan wants.
  const again = changeFor(inputFor(ledger, state, now, zone));
  expect([again.inserts, again.moves, again.ends, replanStatement(again)]).toEqual([[], [], [], undefined]);
  for (const row of ledger.rows) {
    const items = ledger.items.filter((item) => item.deliveryId === row.id && item.isLive);
    if (row.state === 'SCHEDULED') {
      expect(state.status).toBe('OPEN');
      expect(items.length).toBeGreaterThan(0);
      for (const item of items) {
        const task = state.tasks.find((each) => each.id === item.taskId);
        expect(task && isWithPatient(task)).toBe(true);
      }
      expect(isAllowedAt(zone, HOURS, nextAllowedAt(zone, HOURS, row.dueAt))).toBe(true);
    } else if (!mayHaveArrived(row)) {
      expect(row.reason).toBeTruthy();
      // Too late keeps its place: a person sees it, and no plan makes it anew.
      expect(items.length > 0).toBe(row.state === 'EXPIRED');
    }
  }
  // Nothing that is wanted is forgotten: it waits, it left, or somebody sees why not.
  const seen = new Set([
    ...ledger.items.filter((item) => item.isLive).map((item) => `${item.taskId}#${String(item.occurrence)}`),
    ...ledger.facts(now).failed.map((item) => `${item.taskId}#${String(item.occurrence)}`),
  ]);
  for (const wanted of wantedReminders(state, now, 5, zone)) {
    const isKnown = seen.has(`${wanted.taskId}#${String(wanted.occurrence)}`);
    const known = {
      topic: topicOf(wanted.kind),
      consents: state.consents,
      contactPoints: CONTACTS,
      optOuts: [],
    };
    const isUnreachable = !(CHANNELS as readonly string[]).includes(openChannel(known));
    expect([wanted, isKnown || isUnreachable]).toEqual([wanted, true]);
  }
  const days = ledger.rows.filter((row) => row.state === 'SCHEDULED').map((row) => dateIn(zone, row.dueAt));
  expect(new Set(days).size).toBe(days.length);
}

function mayHaveArrived({ state }: MemoryRow): boolean {
  return state === 'SENT' || state === 'UNKNOWN';
}

/** Each message is tried over a channel once, and over no other after it may have arrived. */
function checkChannels(ledger: MemoryLedger): void {
  const tried = ledger.rows.filter(({ attempt }) => attempt > 0);
  const ways = tried.flatMap((row) =>
    ledger.items
      .filter((item) => item.deliveryId === row.id)
      .map((item) => ({ occurrence: `${item.taskId}#${String(item.occurrence)}`, row })),
  );
  for (const same of Object.values(Object.groupBy(ways, ({ occurrence }) => occurrence))) {
    const rows = (same ?? []).map(({ row }) => row);
    expect(new Set(rows.map(({ channel }) => channel)).size).toBe(rows.length);
    expect(rows.slice(0, -1).some(mayHaveArrived)).toBe(false);
  }
}

function checkSent(rows: readonly MemoryRow[], zone: string): void {
  const times = rows.map((row) => Date.parse(row.sentAt ?? '')).sort((a, b) => a - b);
  const days = rows.map((row) => dateIn(zone, row.sentAt ?? ''));
  expect(new Set(days).size).toBe(days.length);
  times.forEach((at, index) => {
    const fourth = times[index + 3];
    if (fourth !== undefined) expect(fourth - at).toBeGreaterThanOrEqual(7 * 86_400_000);
  });
}

describe('planning after every step of any walk', () => {
  it('keeps the ledger what the plan wants, sends nothing twice over any channel, keeps caps and hours', () => {
    fc.assert(walks, { numRuns: 60 });
  });
});
