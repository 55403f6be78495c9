import { Args, Query, Resolver } from '@nestjs/graphql';
import type {
  BarrierReport,
  NavigationEvidence,
  NavigatorWorkload,
  QueryBarrierReportArgs,
  QueryNavigationEvidenceArgs,
  QueryStepCompletionArgs,
  StepCompletion,
} from '@sextant/contract';
import type { Ctx } from '@sextant/data';
import { isMonth } from '@sextant/domain';
import { badInput } from '../graphql/answers.js';
import { barrierReport, navigationEvidence, stepCompletion, workloads } from '@sextant/insights';
import { TenantCtx } from '../graphql/tenant-ctx.js';

@Resolver()
export class InsightsResolver {
  @Query('stepCompletion')
  stepCompletion(@TenantCtx() ctx: Ctx, @Args() { input }: QueryStepCompletionArgs): Promise<StepCompletion> {
    return stepCompletion(ctx, input);
  }

  @Query('workloads')
  workloads(@TenantCtx() ctx: Ctx): Promise<NavigatorWorkload[]> {
    return workloads(ctx);
  }

  @Query('barrierReport')
  barrierReport(@TenantCtx() ctx: Ctx, @Args() { year }: QueryBarrierReportArgs): Promise<BarrierReport> {
    if (year < 1900 || year > 9998) throw badInput('The year has four digits.');
    return barrierReport(ctx, year);
  }

  @Query('navigationEvidence')
  navigationEvidence(
    @TenantCtx() ctx: Ctx,
    @Args() { month }: QueryNavigationEvidenceArgs,
  ): Promise<NavigationEvidence> {
    if (!isMonth(month)) throw badInput('The month is written like 2026-11.');
    return navigationEvidence(ctx, month);
  }
}
