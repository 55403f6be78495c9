import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Readiness } from './readiness.js';

@Controller('health')
export class HealthController {
  constructor(@Inject(Readiness) private readonly readiness: Readiness) {}

  /** The process runs. Asks nobody else: restarting us would heal no database. */
  @Get('live')
  live() {
    return { status: 'ok' };
  }

  /** Requests can be served. Without Redis they can: reminders wait, nobody else does. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) res: Response) {
    const report = await this.readiness.check();
    if (report.status === 'down') res.status(503);
    return report;
  }
}
