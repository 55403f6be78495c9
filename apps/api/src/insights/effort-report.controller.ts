import { BadRequestException, Controller, Get, Query, Res, UseGuards } from '@nestjs/common';
import type { Ctx } from '@sextant/data';
import { isMonth } from '@sextant/domain';
import {
  barrierReport,
  barrierReportCsv,
  navigationEvidence,
  navigationEvidenceCsv,
} from '@sextant/insights';
import type { Response } from 'express';
import { Needs, RouteCtx, RouteGuard } from '../edge/route-guard.js';

/** Barriers and minutes as files for a spreadsheet. */
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
}

function languageOf(language: unknown): 'en' | 'es' {
  return language === 'es' ? 'es' : 'en';
}
