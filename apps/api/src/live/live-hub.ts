import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { LiveEvent } from '@sextant/contract';
import { LIVE_CHANNEL, listen, readLiveNews, type Listener, type LiveNews } from '@sextant/data';
import { epochMsOf } from '@sextant/domain';
import { findSession, permissionFor } from '@sextant/identity';
import { logFault } from '../edge/fault.js';
import { Services } from '../services.js';
import type { LiveStream } from './live-stream.js';
import { Presence } from './presence.js';

/** Tabs of one browser share a stream; this leaves room for several browsers and a few that vanished. */
const MOST_STREAMS_A_PERSON = 10;
const BEAT_MS = 20_000;
const LOOK_AGAIN_MS = 60_000;
const FORGET_EVERY_MS = 3_000;
/** Several people who come and go in the same moment are told once. */
const GATHER_MS = 150;
/** Each process looks at the demo's clock once a second. */
const CLOCK_SETTLES_MS = 1_200;

/** Hears what the database says at commit and passes it on to the open streams, each according to its rights. */
@Injectable()
export class LiveHub implements OnModuleInit, OnModuleDestroy {
  private readonly streams = new Set<LiveStream>();
  private readonly presence = new Presence();
  private readonly telling = new Map<string, NodeJS.Timeout>();
  private readonly timers: NodeJS.Timeout[] = [];
  private listener: Listener | undefined;
  private isStopping = false;

  constructor(@Inject(Services) private readonly services: Services) {}

  onModuleInit(): void {
    this.listener = listen(this.services.env.DATABASE_URL, LIVE_CHANNEL, (words) => {
      this.hear(readLiveNews(words));
    });
    this.every(BEAT_MS, () => {
      for (const stream of this.streams) stream.beat();
    });
    this.every(FORGET_EVERY_MS, () => {
      for (const orgId of this.presence.forget(this.nowMs())) this.tellPresence(orgId);
    });
    this.every(LOOK_AGAIN_MS, () => this.lookAgain(() => true));
  }

  async onModuleDestroy(): Promise<void> {
    this.isStopping = true;
    for (const timer of [...this.timers, ...this.telling.values()]) clearTimeout(timer);
    // Before the server closes: it waits for every answer that is still open.
    for (const stream of this.streams) stream.end();
    this.streams.clear();
    await this.listener?.close();
  }

  /** Whether one more stream of this person is welcome. */
  hasRoomFor(personId: string): boolean {
    const open = [...this.streams].filter(({ session }) => session.personId === personId);
    return !this.isStopping && open.length < MOST_STREAMS_A_PERSON;
  }

  add(stream: LiveStream): void {
    this.streams.add(stream);
    if (stream.worksCases) stream.say(this.presenceIn(stream.session.orgId));
    // The session may have ended while this was opened.
    this.lookAgain((one) => one === stream);
  }

  remove(stream: LiveStream): void {
    this.streams.delete(stream);
  }

  private hear(news: LiveNews): void {
    switch (news.kind) {
      case 'CASES':
        for (const stream of this.streamsOf(news.orgId)) {
          const cases = news.cases.filter(({ caseId }) => this.mayHear(stream, caseId));
          if (cases.length > 0) stream.say({ kind: 'CASES', cases });
        }
        return;
      case 'EVERYTHING':
        return this.tell(this.streamsOf(news.orgId), { kind: 'EVERYTHING' });
      case 'ABSENCES':
        return this.tell(this.streamsOf(news.orgId), { kind: 'ABSENCES' });
      case 'CLOCK':
        this.timers.push(setTimeout(() => this.tell(this.streamsOf(), { kind: 'CLOCK' }), CLOCK_SETTLES_MS));
        return;
      case 'STANDING':
        return this.lookAgain(({ session }) => session.personId === news.personId);
      case 'HERE':
        if (this.presence.note(news.orgId, { ...news, atMs: this.nowMs() })) this.tellPresence(news.orgId);
        return;
    }
  }

  /** Ends the streams whose session is over or whose rights are no longer those it was opened with. */
  private lookAgain(isMeant: (stream: LiveStream) => boolean): void {
    for (const stream of [...this.streams].filter(isMeant)) {
      this.isStillWelcome(stream).then(
        (isWelcome) => {
          if (!isWelcome) stream.end({ kind: 'ENDED' });
        },
        (error: unknown) => {
          // The database may be away for a moment; in a minute it is asked again.
          logFault(this.services.log, error, { operation: 'live' });
        },
      );
    }
  }

  private async isStillWelcome({ session, token }: LiveStream): Promise<boolean> {
    const now = await findSession(this.services.identity, token, false);
    if (!now || now.isPending || permissionFor('GET /live', now) !== 'ALLOWED') return false;
    return now.roles.join() === session.roles.join();
  }

  private mayHear(stream: LiveStream, caseId: string): boolean {
    const { orgId, personId } = stream.session;
    return stream.worksCases || this.presence.isOpenBy(orgId, personId, caseId);
  }

  private tellPresence(orgId: string): void {
    if (this.telling.has(orgId) || this.isStopping) return;
    const tell = () => {
      this.telling.delete(orgId);
      this.tell(
        this.streamsOf(orgId).filter((stream) => stream.worksCases),
        this.presenceIn(orgId),
      );
    };
    this.telling.set(orgId, setTimeout(tell, GATHER_MS));
  }

  private presenceIn(orgId: string): LiveEvent {
    return { kind: 'PRESENCE', here: this.presence.in(orgId) };
  }

  private tell(streams: readonly LiveStream[], event: LiveEvent): void {
    for (const stream of streams) stream.say(event);
  }

  private streamsOf(orgId?: string): LiveStream[] {
    return [...this.streams].filter(({ session }) => orgId === undefined || session.orgId === orgId);
  }

  /** Real time: people are there or not, whatever the demo's clock says. */
  private nowMs(): number {
    return epochMsOf(this.services.identity.clock.now());
  }

  private every(ms: number, work: () => void): void {
    const timer = setInterval(work, ms);
    timer.unref();
    this.timers.push(timer);
  }
}
