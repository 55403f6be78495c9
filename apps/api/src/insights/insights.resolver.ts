import { Args, Query, Resolver } from '@nestjs/graphql';
import type { QueryStepCompletionArgs, StepCompletion } from '@sextant/contract';
import type { Ctx } from '@sextant/data';
import { stepCompletion } from '@sextant/insights';
import { TenantCtx } from '../graphql/tenant-ctx.js';

@Resolver()
export class InsightsResolver {
  @Query('stepCompletion')
  stepCompletion(@TenantCtx() ctx: Ctx, @Args() { input }: QueryStepCompletionArgs): Promise<StepCompletion> {
    return stepCompletion(ctx, input);
  }
}
