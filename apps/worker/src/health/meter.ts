import { ledgerWaiting, lookUp, type Database } from '@sextant/data';
import { REMINDER_QUEUES } from '@sextant/domain';
import type { Counted, Meter } from '@sextant/reminders';
import { Counter, Gauge, Registry } from 'prom-client';

/** A meter that Prometheus reads. */
export interface WorkerMeter extends Meter {
  /** The page Prometheus asks for. */
  page(): Promise<{ type: string; text: string }>;
}

const COUNTERS: Readonly<Record<Counted, string>> = {
  leases_expired: 'Tries that ended without an outcome, because their worker died or hung',
  unknown_outcome: 'Tries of which nobody knows whether the message arrived',
  duplicates_prevented: 'Second messages that were not sent: the ledger knew of the first',
  sent_outside_window: 'Messages that left outside the hours of the patient. Has to stay 0',
  bad_jobs: 'Jobs that hold junk, or name no delivery of ours',
  circuit_opened: 'Times a provider was left alone after failing in a row',
};

/** Labels are queues and channels. No id and nothing about a person ever is one. */
export function openMeter(db: Database): WorkerMeter {
  const registers = [new Registry()];
  const [registry = new Registry()] = registers;
  const counters = Object.fromEntries(
    Object.entries(COUNTERS).map(([what, help]) => [
      what,
      new Counter({ name: `${what}_total`, help, labelNames: ['channel', 'queue'], registers }),
    ]),
  ) as Record<Counted, Counter>;
  // Alarms compare with 0: it has to be there before anything happened.
  for (const counter of Object.values(counters)) counter.inc(0);
  ledgerGauges(db, registry);
  return {
    count(what, { channel, queue }) {
      counters[what].inc({ ...(channel && { channel }), ...(queue && { queue }) });
    },
    page: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}

/** Asked when the page is: the ledger is the truth, never the queues. */
function ledgerGauges(db: Database, registry: Registry): void {
  // Each asks for itself: a page reads all of its figures at the same time.
  const gauge = (name: string, help: string, figure: 'due' | 'oldestSeconds'): Gauge =>
    new Gauge({
      name,
      help,
      labelNames: ['queue', 'channel'],
      registers: [registry],
      async collect() {
        const rows = await lookUp(db, ledgerWaiting);
        for (const queue of REMINDER_QUEUES) {
          for (const channel of ['SMS', 'EMAIL']) {
            const row = rows.find((each) => each.queue === queue && each.channel === channel);
            this.set({ queue, channel }, row?.[figure] ?? 0);
          }
        }
      },
    });
  gauge('ledger_due', 'Messages that are due and did not leave yet', 'due');
  gauge('reminder_due_lag_seconds', 'How long the oldest due message waits', 'oldestSeconds');
}
