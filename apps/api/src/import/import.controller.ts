import { Controller, HttpException, Post, Req, UseGuards } from '@nestjs/common';
import type { Ctx } from '@sextant/data';
import { MAX_FILE_BYTES, receiveImport } from '@sextant/interop';
import type { Request } from 'express';
import { readBody } from '../edge/read-body.js';
import { Needs, RouteCtx, RouteGuard } from '../edge/route-guard.js';

const UNNAMED = 'file';

/** A file comes as it is, not in a form: its name stands in a header, percent-encoded. */
@Controller('imports')
@UseGuards(RouteGuard)
export class ImportController {
  @Post()
  @Needs('POST /imports')
  async upload(@Req() req: Request, @RouteCtx() ctx: Ctx): Promise<{ importId: string }> {
    const bytes = await readBody(req, MAX_FILE_BYTES);
    const result = await receiveImport(ctx, { fileName: fileNameOf(req), bytes });
    if (result.__typename === 'ImportRun') return { importId: result.id };
    const [problem] = result.__typename === 'InputRefused' ? result.problems : [];
    throw new HttpException(problem?.message ?? 'The file could not be read.', 422);
  }
}

function fileNameOf(req: Request): string {
  const given = req.header('x-file-name') ?? UNNAMED;
  try {
    return decodeURIComponent(given);
  } catch {
    return UNNAMED;
  }
}
