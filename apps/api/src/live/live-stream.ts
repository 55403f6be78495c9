import type { LiveEvent } from '@sextant/contract';
import type { Session } from '@sextant/identity';
import type { Response } from 'express';

/** What a reader who stopped reading may make us keep for them. */
const MOST_UNREAD_BYTES = 256 * 1024;
/** How soon a browser comes back after the stream broke. */
const RETRY_MS = 2_000;

/** One open stream of events (text/event-stream) to one browser. */
export class LiveStream {
  constructor(
    private readonly res: Response,
    /** Who listens; looked up again while the stream is open. */
    readonly session: Session,
    /** The session's token, to look it up again. Never leaves the process. */
    readonly token: string,
  ) {
    res.status(200);
    res.setHeader('Content-Type', 'text/event-stream; charset=utf-8');
    res.setHeader('Cache-Control', 'no-store, no-transform');
    // nginx would hold the events back until its buffer is full.
    res.setHeader('X-Accel-Buffering', 'no');
    res.flushHeaders();
    this.write(`retry: ${RETRY_MS}\n\n`);
  }

  /** Navigators and supervisors share the caseload; administrators hear of the cases they have opened. */
  get worksCases(): boolean {
    return this.session.roles.includes('NAVIGATOR') || this.session.roles.includes('SUPERVISOR');
  }

  say(event: LiveEvent): void {
    this.write(`data: ${JSON.stringify(event)}\n\n`);
  }

  /** Keeps proxies from taking silence for the end. */
  beat(): void {
    this.write(':\n\n');
  }

  /** Ends the stream; with an event the browser knows why. */
  end(event?: LiveEvent): void {
    if (event) this.say(event);
    this.res.end();
  }

  private write(text: string): void {
    if (this.res.writableEnded || this.res.destroyed) return;
    this.res.write(text);
    if (this.res.writableLength > MOST_UNREAD_BYTES) this.res.destroy();
  }
}
