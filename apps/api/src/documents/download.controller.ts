import { pipeline } from 'node:stream/promises';
import { Controller, Get, Inject, NotFoundException, Param, Res, UseGuards } from '@nestjs/common';
import type { Ctx } from '@sextant/data';
import { openDocument } from '@sextant/documents';
import type { Response } from 'express';
import { Needs, RouteCtx, RouteGuard } from '../edge/route-guard.js';
import { Services } from '../services.js';

/** Files leave as files: never shown by the browser as part of us, whatever is in them. */
@Controller('documents')
@UseGuards(RouteGuard)
export class DownloadController {
  constructor(@Inject(Services) private readonly services: Services) {}

  @Get(':id')
  @Needs('GET /documents/:id')
  async download(@Param('id') id: string, @RouteCtx() ctx: Ctx, @Res() res: Response): Promise<void> {
    const document = await openDocument(ctx, { store: this.services.documents }, id);
    if (!document) throw new NotFoundException();
    asAttachment(res, document.name, document.media).setHeader('Content-Length', document.bytes);
    // A browser that goes away is no fault of ours.
    await pipeline(document.stream(), res).catch(() => undefined);
  }
}

/** The headers of everything that is downloaded; `nosniff` and `no-store` stand on every answer. */
export function asAttachment(res: Response, name: string, media: string): Response {
  res.attachment(name);
  res.setHeader('Content-Type', media);
  res.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
  return res;
}
