import { Controller, Get, HttpException, Inject, Req, Res, UseGuards } from '@nestjs/common';
import { Cookies } from '../edge/cookies.js';
import { Needs, RouteGuard } from '../edge/route-guard.js';
import { requestContext } from '../graphql/request-context.js';
import { Services } from '../services.js';
import type { Request, Response } from 'express';
import { LiveHub } from './live-hub.js';
import { LiveStream } from './live-stream.js';

/** News for open screens, as long as the browser stays. Being there does not keep a session alive. */
@Controller('live')
@UseGuards(RouteGuard)
export class LiveController {
  constructor(
    @Inject(Services) private readonly services: Services,
    @Inject(LiveHub) private readonly hub: LiveHub,
  ) {}

  @Get()
  @Needs('GET /live')
  async open(@Req() req: Request, @Res() res: Response): Promise<void> {
    const token = new Cookies(this.services.env.isHttps).sessionOf(req);
    const { session } = await requestContext(this.services, req, res);
    if (!session || token === undefined) throw new HttpException('Sign in first.', 401);
    if (!this.hub.hasRoomFor(session.personId)) throw new HttpException('Too many open windows.', 429);
    const stream = new LiveStream(res, session, token);
    res.once('close', () => {
      this.hub.remove(stream);
    });
    this.hub.add(stream);
  }
}
