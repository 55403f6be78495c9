import { BadRequestException, Controller, Get, Query, Res, UseGuards } from '@nestjs/common';
import type { StepCompletionInput } from '@sextant/contract';
import { isUuid, type Ctx } from '@sextant/data';
import { isDateOn } from '@sextant/domain';
import { stepCompletion, stepCompletionCsv } from '@sextant/insights';
import type { Response } from 'express';
import { Needs, RouteCtx, RouteGuard } from '../edge/route-guard.js';

const CANCER_TYPE_MAX = 200;

/** The figures of step completion as a file for a spreadsheet. Aggregates only: no name of a patient. */
@Controller('reports')
@UseGuards(RouteGuard)
export class ReportController {
  @Get('step-completion.csv')
  @Needs('GET /reports/step-completion.csv')
  async stepCompletion(
    @Query() query: Readonly<Record<string, unknown>>,
    @RouteCtx() ctx: Ctx,
    @Res() res: Response,
  ): Promise<void> {
    const input = inputOf(query);
    const text = stepCompletionCsv(await stepCompletion(ctx, input));
    res
      .attachment(`step-completion-${input.from}-${input.to}.csv`)
      .type('text/csv; charset=utf-8')
      .send(text);
  }
}

function inputOf({
  from,
  to,
  navigatorId,
  cancerType,
}: Readonly<Record<string, unknown>>): StepCompletionInput {
  const isNavigator = navigatorId === undefined || navigatorId === '' || isUuid(navigatorId);
  const isType = cancerType === undefined || (typeof cancerType === 'string' && isText(cancerType));
  if (!isDateOn(from) || !isDateOn(to) || !isNavigator || !isType) throw new BadRequestException();
  return { from, to, ...(isUuid(navigatorId) && { navigatorId }), ...(cancerType && { cancerType }) };
}

function isText(text: string): boolean {
  return text.length <= CANCER_TYPE_MAX && !text.includes('\0') && text.isWellFormed();
}
