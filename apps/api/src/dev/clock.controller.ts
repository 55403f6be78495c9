import { setTimeout as sleep } from 'node:timers/promises';
import {
  BadRequestException,
  Controller,
  ForbiddenException,
  Get,
  Inject,
  Post,
  Req,
  Res,
} from '@nestjs/common';
import { moveAppClock } from '@sextant/data';
import { epochMsOf, isInstantAt } from '@sextant/domain';
import { escapeHtml } from '@sextant/messaging';
import type { Request, Response } from 'express';
import { Services } from '../services.js';
import { sendDevPage } from './dev-page.js';

const HOUR_MS = 3_600_000;
const STEPS = [
  ['1 hour', 1],
  ['4 hours', 4],
  ['1 day', 24],
  ['3 days', 72],
  ['7 days', 168],
] as const;
/** Other processes look at the clock once a second. */
const SETTLE_MS = 2_000;
const CLOSE_MS = 500;

/** Moves the time the whole product goes by. Sessions and leases go by real time and do not notice. */
@Controller('dev')
export class ClockController {
  constructor(@Inject(Services) private readonly services: Services) {}

  @Get('clock')
  page(@Res() res: Response): void {
    const { now, shiftMs } = this.read();
    const steps = STEPS.map(
      ([label, hours]) => `<button name="hours" value="${hours}">+ ${label}</button>`,
    ).join('');
    const moved = Math.round(shiftMs / HOUR_MS);
    sendDevPage(
      res,
      'Clock',
      `<div class="head"><h1>Clock</h1><span class="dim">The demo's time. Whatever is due by then happens within a second or two.</span><a href="/dev/outbox">Outbox</a></div>
<div class="panel"><p class="big">${escapeHtml(`${now.slice(0, 10)} ${now.slice(11, 16)}`)} UTC</p><p class="dim">${moved === 0 ? 'Real time.' : `${moved > 0 ? 'Ahead' : 'Behind'} of real time by ${Math.abs(moved)} hours.`}</p></div>
<form method="post"><b>Move forward</b>${steps}</form>
<form method="post"><label for="at">Set to (UTC)</label><input id="at" name="at" type="datetime-local" value="${now.slice(0, 16)}"><button class="go">Set</button></form>
<form method="post"><button name="reset" value="1">Back to real time</button></form>`,
    );
  }

  @Get('clock.json')
  json(): { now: string; shiftMs: number } {
    return this.read();
  }

  /** Form fields: `hours` to move forward by, or `at` to set (UTC), or `reset`. */
  @Post('clock')
  async move(@Req() req: Request, @Res() res: Response): Promise<void> {
    const site = req.header('sec-fetch-site');
    if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new ForbiddenException();
    const shiftMs = this.wished(req.body as Readonly<Record<string, unknown>>);
    await moveAppClock(this.services.db, shiftMs);
    await this.settled(shiftMs);
    res.redirect(303, '/dev/clock');
  }

  private read(): { now: string; shiftMs: number } {
    const now = this.services.clock.now();
    return { now, shiftMs: epochMsOf(now) - this.realMs() };
  }

  private wished(fields: Readonly<Record<string, unknown>> | undefined): number {
    const { hours, at, reset } = fields ?? {};
    if (reset !== undefined) return 0;
    if (typeof hours === 'string' && /^-?\d{1,5}(\.\d+)?$/.test(hours)) {
      return this.read().shiftMs + Number(hours) * HOUR_MS;
    }
    const instant = typeof at === 'string' ? at.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d)$/, '$1:00Z') : '';
    if (!isInstantAt(instant)) throw new BadRequestException();
    return epochMsOf(instant) - this.realMs();
  }

  /** So that who comes back from here finds the new time everywhere in this process. */
  private async settled(shiftMs: number): Promise<void> {
    const started = performance.now();
    while (Math.abs(this.read().shiftMs - shiftMs) > CLOSE_MS && performance.now() - started < SETTLE_MS) {
      await sleep(50);
    }
  }

  private realMs(): number {
    return epochMsOf(this.services.identity.clock.now());
  }
}
