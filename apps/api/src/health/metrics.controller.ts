import { timingSafeEqual } from 'node:crypto';
import { Controller, Get, Headers, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { Services } from '../services.js';

/** How the process is, for Prometheus with its token; without METRICS_TOKEN there is no such page. */
@Controller('metrics')
export class MetricsController {
  private readonly registry = new Registry();

  constructor(@Inject(Services) private readonly services: Services) {
    if (services.env.METRICS_TOKEN) collectDefaultMetrics({ register: this.registry });
  }

  @Get()
  async metrics(@Headers('authorization') authorization: string | undefined, @Res() res: Response) {
    const { METRICS_TOKEN: token } = this.services.env;
    if (!token) res.status(404).end();
    else if (!isSame(authorization ?? '', `Bearer ${token}`)) res.status(401).end();
    else res.set('Content-Type', this.registry.contentType).send(await this.registry.metrics());
  }
}

function isSame(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}
