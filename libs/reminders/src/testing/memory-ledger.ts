import type { PlanFacts } from '@sextant/data';
import type { Channel, PatientTaskKind, ReminderQueue } from '@sextant/domain';
import type { PlanChange } from '../plan/plan-diff.js';

export interface MemoryRow {
  id: string;
  state: string;
  reason?: string;
  attempt: number;
  channel: Channel;
  queue: ReminderQueue;
  dueAt: string;
  expiresAt: string;
  sentAt?: string;
}

export interface MemoryItem {
  deliveryId: string;
  taskId: string;
  occurrence: number;
  kind: PatientTaskKind;
  position: number;
  isLive: boolean;
}

/** What the statements of the ledger do, without a database: for walks of thousands of steps. */
export class MemoryLedger {
  readonly rows: MemoryRow[] = [];
  readonly items: MemoryItem[] = [];

  /** `planFacts`. */
  facts(now: string): PlanFacts {
    const itemsOf = (id: string): MemoryItem[] =>
      this.items
        .filter((item) => item.deliveryId === id && item.isLive)
        .sort((a, b) => a.position - b.position);
    const isSent = (row: MemoryRow): boolean => row.state === 'SENT' || row.state === 'UNKNOWN';
    return {
      scheduled: this.rows
        .filter((row) => row.state === 'SCHEDULED')
        .map(({ id, channel, queue, dueAt, expiresAt, attempt }) => ({
          id,
          channel,
          queue,
          dueAt,
          expiresAt,
          attempt,
          items: itemsOf(id).map(({ taskId, occurrence, kind }) => ({ taskId, occurrence, kind })),
        })),
      used: this.rows
        .filter((row) => row.state !== 'SCHEDULED')
        .flatMap((row) =>
          itemsOf(row.id).map(({ taskId, occurrence }) => ({
            taskId,
            occurrence,
            at: row.state === 'EXPIRED' ? null : (row.sentAt ?? row.dueAt),
          })),
        ),
      failed: this.rows
        .filter((row) => row.state === 'FAILED' || row.state === 'BOUNCED')
        .flatMap((row) =>
          this.items
            .filter((item) => item.deliveryId === row.id && !item.isLive)
            .map(({ taskId, occurrence }) => ({ taskId, occurrence, channel: row.channel })),
        ),
      suppressed: this.rows
        .filter((row) => row.state === 'SUPPRESSED')
        .flatMap((row) =>
          this.items
            .filter((item) => item.deliveryId === row.id)
            .map((item) => ({ taskId: item.taskId, reason: row.reason ?? '' })),
        ),
      takenAt: this.rows
        .filter((row) => isSent(row) && Date.parse(row.sentAt ?? '') > Date.parse(now) - 8 * 86_400_000)
        .map((row) => row.sentAt ?? row.dueAt),
    };
  }

  /** What `outcomeEnd` and `reportSettle` do with a message that did not arrive: its items are free for another. */
  fails(row: MemoryRow | undefined, state: string): void {
    Object.assign(row ?? {}, { state, attempt: 1, reason: 'X' });
    for (const item of this.items) if (item.deliveryId === row?.id) item.isLive = false;
  }

  /** `replanWrite`. */
  apply(change: PlanChange): void {
    const scheduled = (id: string): MemoryRow | undefined =>
      this.rows.find((row) => row.id === id && row.state === 'SCHEDULED');
    for (const { id, state, reason } of change.ends) Object.assign(scheduled(id) ?? {}, { state, reason });
    for (const { id, ...moved } of change.moves) Object.assign(scheduled(id) ?? {}, moved);
    for (const row of change.inserts) this.rows.push({ ...row, attempt: 0 });
    for (const moved of change.movedItems) Object.assign(this.live(moved) ?? {}, moved);
    for (const dropped of change.droppedItems) Object.assign(this.live(dropped) ?? {}, { isLive: false });
    for (const item of change.newItems) {
      if (item.isLive && this.live(item)) throw new Error('Two live rows of one occurrence.');
      this.items.push({ ...item });
    }
  }

  private live(of: { taskId: string; occurrence: number }): MemoryItem | undefined {
    return this.items.find(
      (item) => item.isLive && item.taskId === of.taskId && item.occurrence === of.occurrence,
    );
  }
}
