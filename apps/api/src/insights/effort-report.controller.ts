import { BadRequestException, Controller, Get, Query, Res, UseGuards } from '@nestjs/common';
import type { Ctx } from '@sextant/data';
import { renderNavigationEvidence } from '@sextant/documents';
import { isMonth } from '@sextant/domain';
import {
  barrierReport,
  barrierReportCsv,
  navigationEvidence,
  navigationEvidenceCsv,
} from '@sextant/insights';
import type { Response } from 'express';
import { asAttachment } from '../documents/download.controller.js';
import { Needs, RouteCtx, RouteGuard } from '../edge/route-guard.js';

/** Barriers and minutes as files: for a spreadsheet, and the evidence of a month as a paper too. */
@Controller('reports')
@UseGuards(RouteGuard)
export class EffortReportController {
  @Get('barriers.csv')
  @Needs('GET /reports/barriers.csv')
  async barriers(
    @Query() { year, language }: Readonly<Record<string, unknown>>,
    @RouteCtx() ctx: Ctx,
    @Res() res: Response,
  ): Promise<void> {
    if (typeof year !== 'string' || !/^(19|20)\d\d$/.test(year)) throw new BadRequestException();
    const text = barrierReportCsv(await barrierReport(ctx, Number(year)), languageOf(language));
    res.attachment(`barriers-${year}.csv`).type('text/csv; charset=utf-8').send(text);
  }

  /** Names patients: for those who work cases, and audited as a file with the cases in it. */
  @Get('navigation-evidence.csv')
  @Needs('GET /reports/navigation-evidence.csv')
  async navigationEvidence(
    @Query() { month, language }: Readonly<Record<string, unknown>>,
    @RouteCtx() ctx: Ctx,
    @Res() res: Response,
  ): Promise<void> {
    if (!isMonth(month)) throw new BadRequestException();
    const evidence = await navigationEvidence(ctx, month, 'insights.evidence_file');
    const text = navigationEvidenceCsv(evidence, languageOf(language));
    res.attachment(`navigation-evidence-${month}.csv`).type('text/csv; charset=utf-8').send(text);
  }

  /** The same as a paper to keep. */
  @Get('navigation-evidence.pdf')
  @Needs('GET /reports/navigation-evidence.pdf')
  async navigationEvidencePaper(
    @Query() { month, language }: Readonly<Record<string, unknown>>,
    @RouteCtx() ctx: Ctx,
    @Res() res: Response,
  ): Promise<void> {
    if (!isMonth(month)) throw new BadRequestException();
    const evidence = await navigationEvidence(ctx, month, 'insights.evidence_file');
    const bytes = await renderNavigationEvidence(evidence, {
      language: languageOf(language),
      organization: evidence.organizationName,
      madeAt: ctx.clock.now(),
    });
    asAttachment(res, `navigation-evidence-${month}.pdf`, 'application/pdf').end(bytes);
  }
}

function languageOf(language: unknown): 'en' | 'es' {
  return language === 'es' ? 'es' : 'en';
}
