import {
  Controller,
  Get,
  HttpException,
  HttpStatus,
  NotFoundException,
  Param,
  Query,
  Res,
  UseGuards,
} from '@nestjs/common';
import type { Ctx } from '@sextant/data';
import {
  authorizationPaper,
  doctorCardPaper,
  faxCoverPaper,
  letterPaper,
  questionSheetPaper,
  returnSummaryPaper,
  type CasePaper,
} from '@sextant/documents';
import type { PaperLanguage } from '@sextant/domain';
import type { Response } from 'express';
import { Needs, RouteCtx, RouteGuard } from '../edge/route-guard.js';
import { asAttachment } from './download.controller.js';

/** Papers of a case that are made when they are asked for, and kept nowhere. */
@Controller('documents/cases/:caseId')
@UseGuards(RouteGuard)
export class PapersController {
  @Get('authorizations/:id')
  @Needs('GET /documents/cases/:caseId/authorizations/:id')
  async authorization(
    @Param('caseId') caseId: string,
    @Param('id') authorizationId: string,
    @Query('language') language: unknown,
    @RouteCtx() ctx: Ctx,
    @Res() res: Response,
  ): Promise<void> {
    answer(res, await authorizationPaper(ctx, { caseId, authorizationId, ...inLanguage(language) }));
  }

  @Get('letters/:id')
  @Needs('GET /documents/cases/:caseId/letters/:id')
  async letter(
    @Param('caseId') caseId: string,
    @Param('id') recordItemId: string,
    @Query('language') language: unknown,
    @RouteCtx() ctx: Ctx,
    @Res() res: Response,
  ): Promise<void> {
    answer(res, await letterPaper(ctx, { caseId, recordItemId, ...inLanguage(language) }));
  }

  @Get('fax-covers/:id')
  @Needs('GET /documents/cases/:caseId/fax-covers/:id')
  async faxCover(
    @Param('caseId') caseId: string,
    @Param('id') recordItemId: string,
    @Query('language') language: unknown,
    @Query('pages') pages: unknown,
    @RouteCtx() ctx: Ctx,
    @Res() res: Response,
  ): Promise<void> {
    const behind = typeof pages === 'string' && /^[1-9]\d{0,3}$/.test(pages) ? { pages: Number(pages) } : {};
    answer(res, await faxCoverPaper(ctx, { caseId, recordItemId, ...inLanguage(language), ...behind }));
  }

  @Get('question-sheet')
  @Needs('GET /documents/cases/:caseId/question-sheet')
  async questionSheet(
    @Param('caseId') caseId: string,
    @Query('language') language: unknown,
    @RouteCtx() ctx: Ctx,
    @Res() res: Response,
  ): Promise<void> {
    answer(res, await questionSheetPaper(ctx, { caseId, ...inLanguage(language) }));
  }

  @Get('doctor-card')
  @Needs('GET /documents/cases/:caseId/doctor-card')
  async doctorCard(
    @Param('caseId') caseId: string,
    @Query('language') language: unknown,
    @RouteCtx() ctx: Ctx,
    @Res() res: Response,
  ): Promise<void> {
    answer(res, await doctorCardPaper(ctx, { caseId, ...inLanguage(language) }));
  }

  @Get('return-summary')
  @Needs('GET /documents/cases/:caseId/return-summary')
  async returnSummary(
    @Param('caseId') caseId: string,
    @Query('language') language: unknown,
    @RouteCtx() ctx: Ctx,
    @Res() res: Response,
  ): Promise<void> {
    answer(res, await returnSummaryPaper(ctx, { caseId, ...inLanguage(language) }));
  }
}

function inLanguage(asked: unknown): { language?: PaperLanguage } {
  return asked === 'en' || asked === 'es' ? { language: asked } : {};
}

function answer(res: Response, paper: CasePaper | undefined): void {
  if (!paper) throw new NotFoundException();
  if (paper.kind === 'INCOMPLETE') throw new HttpException(paper.message, HttpStatus.CONFLICT);
  asAttachment(res, paper.name, 'application/pdf').end(paper.bytes);
}
