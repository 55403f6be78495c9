import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { ensureEventMonths, listen, lookUp, takeTurn, type Listener } from '@sextant/data';
import { replanCase } from '@sextant/casework';
import {
  answerStrangers,
  assertRedisKeeps,
  findStalledQueues,
  noticeBackend,
  putAside,
  raiseCallsDue,
  sendStaffAlerts,
  RedisEvictsError,
  startAnswers,
  startLoop,
  startRelay,
  sweepOnce,
  type Deliver,
  type Loop,
  type RelayLoop,
  type RelayLoopOptions,
  type SweepDeps,
} from '@sextant/reminders';
import { DocumentQueue, handOverDocuments } from '../documents/document-queue.js';
import { RelayQueues } from '../queues/relay-queues.js';
import { Services } from '../services.js';
import { reevaluateAllBoards } from './nightly.js';
import { raiseCall } from './raise-call.js';

const SWEEP_EVERY_MS = 30_000;
/** Somebody looks at the screen and waits for it. */
const DOCUMENTS_EVERY_MS = 1_000;
const ALERTS_EVERY_MS = 2_000;
/** How late a restore under a running worker is noticed; until then its claims send nothing. */
const BEAT_EVERY_MS = 10_000;
const NIGHTLY_EVERY_MS = 60_000;
const MONTHS_EVERY_S = 86_400;
/** Told with NOTIFY whenever a message is due at once. */
const DUE_CHANNEL = 'sextant_due';

export interface LoopOptions extends RelayLoopOptions {
  /** Seconds without anything consumed, while something is due, after which only a new process helps. */
  stalledAfterS?: number;
}

/** Everything the worker does by the clock: hand over, put right, re-evaluate. Each loop has its own interval. */
@Injectable()
export class WorkLoops implements BeforeApplicationShutdown {
  private relay: RelayLoop | undefined;
  private readonly loops: Loop[] = [];
  private listener: Listener | undefined;
  private readonly startedMs = performance.now();
  /** Other intervals, for tests. */
  options: LoopOptions = {};
  /** Called when a queue is handed work and does none: nothing but a new process helps. */
  onWedged: () => void = () => {};

  constructor(
    @Inject(Services) private readonly services: Services,
    @Inject(RelayQueues) private readonly queues: RelayQueues,
    @Inject(DocumentQueue) private readonly documents: DocumentQueue,
  ) {}

  async start(): Promise<void> {
    const { services, queues } = this;
    const deps: SweepDeps & { queues: RelayQueues; deliver: Deliver } = {
      ...services,
      queues,
      raiseCall: (ctx, need) => raiseCall(ctx, need, services.log),
      planAgain: replanCase,
    };
    // Before the first message: the database may have been restored while nobody worked.
    await this.beat();
    await noticeBackend(deps, services.backend.name, () => queues.empty());
    await queues.resume();
    const relay = startRelay(deps, this.options);
    const answers = startAnswers(deps);
    this.relay = relay;
    this.loops.push(
      relay,
      answers,
      startLoop(() => this.beat(), this.every(BEAT_EVERY_MS, 'beat')),
      // Leases shorter than usual are looked after more often.
      startLoop(() => this.sweep(deps), this.every(Math.min(SWEEP_EVERY_MS, services.leaseMs / 3), 'sweep')),
      startLoop(
        () => handOverDocuments(services, this.documents),
        this.every(DOCUMENTS_EVERY_MS, 'documents'),
      ),
      // Also while messages to patients are held: it is about help for somebody. A slow mailbox holds up no answer.
      startLoop(() => answerStrangers(services), this.every(ALERTS_EVERY_MS, 'strangers')),
      startLoop(() => sendStaffAlerts(services), this.every(ALERTS_EVERY_MS, 'alerts')),
      startLoop(() => this.nightly(), this.every(NIGHTLY_EVERY_MS, 'nightly')),
    );
    this.listener = listen(services.env.DATABASE_URL, DUE_CHANNEL, () => {
      answers.wake();
      relay.wake();
    });
  }

  /** Nothing new is begun; what runs ends in its own time. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.listener?.close();
    await Promise.all(this.loops.map((loop) => loop.stop()));
  }

  private async beat(): Promise<void> {
    const { services } = this;
    await services.beat.turn(services.db, services.log);
    await putAside(services);
  }

  private async sweep(deps: SweepDeps): Promise<void> {
    await this.services.refreshClock();
    await sweepOnce(deps);
    await raiseCallsDue(deps);
    await this.watchRedis();
    await this.watchConsumption();
  }

  /** Somebody may set another policy, or a Redis that was away at our start may come back with one. */
  private async watchRedis(): Promise<void> {
    const { env, log } = this.services;
    if (!env.REDIS_URL) return;
    try {
      await assertRedisKeeps(env.REDIS_URL);
    } catch (error) {
      // One that does not answer is the relay's business.
      if (!(error instanceof RedisEvictsError)) return;
      log.fatal({ error: error.message }, 'this Redis throws jobs away');
      this.onWedged();
    }
  }

  private async watchConsumption(): Promise<void> {
    if ((this.relay?.downForMs() ?? 0) > 0) return;
    const uptimeS = (performance.now() - this.startedMs) / 1_000;
    const stalled = await findStalledQueues(this.services.db, uptimeS, this.options.stalledAfterS);
    if (stalled.length === 0) return;
    this.services.log.fatal({ stalled }, 'nothing is consumed, starting anew');
    this.onWedged();
  }

  private async nightly(): Promise<void> {
    await this.services.refreshClock();
    await reevaluateAllBoards(this.services);
    const [turn] = await lookUp(this.services.db, takeTurn, ['event months', MONTHS_EVERY_S]);
    if (turn) await lookUp(this.services.db, ensureEventMonths);
  }

  private every(everyMs: number, what: string): Parameters<typeof startLoop>[1] {
    return {
      everyMs,
      onError: (error) => {
        const name = error instanceof Error ? error.message : typeof error;
        this.services.log.error({ what, error: name }, 'a turn failed');
      },
    };
  }
}
