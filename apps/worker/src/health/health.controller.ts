import { Controller, Get, Headers, Inject, Res } from '@nestjs/common';
import { ledgerLag, lookUp } from '@sextant/data';
import { findStalledQueues } from '@sextant/reminders';
import type { Response } from 'express';
import { Services } from '../services.js';

@Controller('health')
export class HealthController {
  private readonly startedMs = performance.now();

  constructor(@Inject(Services) private readonly services: Services) {}

  /** The process runs. */
  @Get('live')
  live() {
    return { status: 'ok' };
  }

  /** Messages are being worked off: the database answers and no queue stands still. Counts only. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) res: Response) {
    try {
      const uptimeSeconds = (performance.now() - this.startedMs) / 1_000;
      const [stalled, lag] = await Promise.all([
        findStalledQueues(this.services.db, uptimeSeconds),
        lookUp(this.services.db, ledgerLag),
      ]);
      return {
        status: stalled.length > 0 ? 'degraded' : 'ok',
        queues: this.services.backend.kind,
        due: lag.reduce((sum, each) => sum + each.due, 0),
        stalled: stalled.map((each) => each.queue),
      };
    } catch {
      res.status(503);
      return { status: 'down' };
    }
  }
}

/** For Prometheus, on the address of the health pages: loopback, unless told otherwise; then with a token. */
@Controller()
export class MetricsController {
  constructor(@Inject(Services) private readonly services: Services) {}

  @Get('metrics')
  async metrics(@Headers('authorization') authorization: string | undefined, @Res() res: Response) {
    const { METRICS_TOKEN: token } = this.services.env;
    if (token !== undefined && authorization !== `Bearer ${token}`) {
      res.status(401).end();
      return;
    }
    const { type, text } = await this.services.meter.page();
    res.set('Content-Type', type).send(text);
  }
}
