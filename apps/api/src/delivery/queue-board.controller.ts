import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { ExpressAdapter } from '@bull-board/express';
import { Controller, Get, Inject, Next, Req, Res, UseGuards, type OnModuleDestroy } from '@nestjs/common';
import { REMINDER_QUEUES } from '@sextant/domain';
import { queueBackend, useQueueBackend } from '@sextant/reminders';
import { Queue } from 'bullmq';
import type { Express, NextFunction, Request, Response } from 'express';
import { Needs, RouteGuard } from '../edge/route-guard.js';
import { Services } from '../services.js';

const PATH = '/admin/queues';
const CLOSE_MS = 2_000;

/**
 * Bull-Board for engineers: the queues themselves, to read only (no other method than GET comes here). Jobs hold ids
 * and nothing about a person. What it counts decides nothing: the Delivery screen asks the ledger.
 */
@Controller('admin/queues')
@UseGuards(RouteGuard)
export class QueueBoardController implements OnModuleDestroy {
  private board: { app: Express; queues: Queue[] } | undefined;

  constructor(@Inject(Services) private readonly services: Services) {}

  @Get()
  @Needs('GET /admin/queues')
  start(@Req() req: Request, @Res() res: Response, @Next() next: NextFunction): void {
    this.show(req, res, next);
  }

  @Get('*path')
  @Needs('GET /admin/queues')
  rest(@Req() req: Request, @Res() res: Response, @Next() next: NextFunction): void {
    this.show(req, res, next);
  }

  async onModuleDestroy(): Promise<void> {
    const closing = Promise.all((this.board?.queues ?? []).map((queue) => queue.close()));
    const late = new Promise((done) => setTimeout(done, CLOSE_MS).unref());
    await Promise.race([closing.catch(() => {}), late]);
  }

  private show(req: Request, res: Response, next: NextFunction): void {
    // Its page names its own folder with <base>; everything else of the policy stays.
    const policy = String(res.getHeader('Content-Security-Policy'));
    res.setHeader('Content-Security-Policy', policy.replace("base-uri 'none'", "base-uri 'self'"));
    withoutForeignFonts(res);
    this.board ??= openBoard(this.services);
    req.url = req.originalUrl.slice(PATH.length) || '/';
    this.board.app(req, res, next);
  }
}

/** Its page asks another company's server for letters, which the policy refuses; it is not asked in the first place. */
function withoutForeignFonts(res: Response): void {
  const send = res.send.bind(res);
  res.send = (body: unknown) =>
    send(
      typeof body === 'string' && body.startsWith('<!DOCTYPE')
        ? body.replace(/<link[^>]+fonts\.(?:googleapis|gstatic)\.com[^>]*>/g, '')
        : body,
    );
}

/** Made when it is first asked for: the session was just looked up, so PostgreSQL is there (`bullmq-on-postgres.md`, G1). */
function openBoard({ env, log }: Services): { app: Express; queues: Queue[] } {
  const backend = queueBackend({
    databaseUrl: env.DATABASE_URL,
    ...(env.REDIS_URL && { redisUrl: env.REDIS_URL }),
  });
  useQueueBackend(backend);
  const connection =
    backend.kind === 'redis' ? { ...backend.connection, enableOfflineQueue: false } : backend.connection;
  const queues = REMINDER_QUEUES.map((name) => {
    const queue = new Queue(name, { connection });
    queue.on('error', (error) => {
      log.debug({ error: error.name }, 'queue board');
    });
    return queue;
  });
  const serverAdapter = new ExpressAdapter();
  serverAdapter.setBasePath(PATH);
  createBullBoard({
    queues: queues.map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })),
    serverAdapter,
    options: { uiConfig: { boardTitle: 'Sextant', hideRedisDetails: true } },
  });
  return { app: serverAdapter.getRouter() as Express, queues };
}
