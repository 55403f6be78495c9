import { describe, expect, it } from '@jest/globals';
import {
  dateIn,
  isAllowedAt,
  isWithPatient,
  nextAllowedAt,
  type CaseState,
  type InstantAt,
} from '@sextant/domain';
import { anyBeginning, anyMoves, play } from '@sextant/domain/testing';
import fc from 'fast-check';
import { changeFor, type ReplanInput } from '../replan.js';
import { MemoryLedger, type MemoryRow } from '../testing/memory-ledger.js';
import { replanStatement } from './replan-statement.js';

const ZONES = ['Pacific/Honolulu', 'America/New_York', 'Europe/Madrid', 'Asia/Kolkata'];
const HOURS = { startHour: 9, endHour: 20 };

function inputFor(ledger: MemoryLedger, after: CaseState, now: InstantAt, zone: string): ReplanInput {
  return {
    orgId: 'o',
    caseId: 'c',
    after,
    patient: { id: 'p', zone },
    contactPoints: [
      { channel: 'SMS', value: '+13125550100' },
      { channel: 'EMAIL', value: 'p@patients.test' },
    ],
    optOuts: [],
    organization: { quietHours: HOURS },
    facts: ledger.facts(now),
    slackDays: 5,
    now,
  };
}

/** Sends what has become due until now, each at the first moment it may leave, as a worker that never sleeps would. */
function sendDue(ledger: MemoryLedger, now: InstantAt, zone: string): void {
  for (const row of ledger.rows) {
    if (row.state !== 'SCHEDULED' || Date.parse(row.dueAt) > Date.parse(now)) continue;
    const at = nextAllowedAt(zone, HOURS, row.dueAt);
    if (Date.parse(at) <= Date.parse(now)) Object.assign(row, { state: 'SENT', sentAt: at, attempt: 1 });
  }
}

const walks = fc.property(
  anyBeginning,
  anyMoves,
  fc.constantFrom(...ZONES),
  fc.boolean(),
  (beginning, moves, zone, isWorkerAwake) => {
    const ledger = new MemoryLedger();
    play(beginning().history(), moves, (verdict, next) => {
      if (verdict.kind !== 'ACCEPTED') return;
      if (isWorkerAwake) sendDue(ledger, next.at, zone);
      ledger.apply(changeFor(inputFor(ledger, verdict.state, next.at, zone)));
      checkLedger(ledger, verdict.state, next.at, zone);
    });
    checkSent(
      ledger.rows.filter((row) => row.state === 'SENT'),
      zone,
    );
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
    } else if (row.state !== 'SENT') {
      expect(row.reason).toBeTruthy();
      expect(items).toEqual([]);
    }
  }
  const days = ledger.rows.filter((row) => row.state === 'SCHEDULED').map((row) => dateIn(zone, row.dueAt));
  expect(new Set(days).size).toBe(days.length);
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
  it('keeps the ledger what the plan wants, sends nothing twice, keeps caps and hours', () => {
    fc.assert(walks, { numRuns: 40 });
  });
});
