import { Controller, Delete, Head, Inject, Patch, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { Ctx } from '@sextant/data';
import type { Server } from '@tus/server';
import type { Request, Response } from 'express';
import { Needs, RouteCtx, RouteGuard } from '../edge/route-guard.js';
import { Services } from '../services.js';
import { forPerson, uploadServer } from './upload-server.js';

/** The four requests of a resumable upload, each behind session, right and the header against forged requests. */
@Controller('documents/uploads')
@UseGuards(RouteGuard)
export class UploadsController {
  private readonly server: Server;

  constructor(@Inject(Services) services: Services) {
    this.server = uploadServer(services);
  }

  @Post()
  @Needs('POST /documents/uploads')
  create(@Req() req: Request, @Res() res: Response, @RouteCtx() ctx: Ctx): Promise<void> {
    return this.handle(req, res, ctx);
  }

  @Head(':id')
  @Needs('HEAD /documents/uploads/:id')
  offset(@Req() req: Request, @Res() res: Response, @RouteCtx() ctx: Ctx): Promise<void> {
    return this.handle(req, res, ctx);
  }

  @Patch(':id')
  @Needs('PATCH /documents/uploads/:id')
  append(@Req() req: Request, @Res() res: Response, @RouteCtx() ctx: Ctx): Promise<void> {
    return this.handle(req, res, ctx);
  }

  @Delete(':id')
  @Needs('DELETE /documents/uploads/:id')
  drop(@Req() req: Request, @Res() res: Response, @RouteCtx() ctx: Ctx): Promise<void> {
    return this.handle(req, res, ctx);
  }

  private handle(req: Request, res: Response, ctx: Ctx): Promise<void> {
    return forPerson(ctx, () => this.server.handle(req, res));
  }
}
