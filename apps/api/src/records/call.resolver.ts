import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { calls, logPartyCall } from '@sextant/casework';
import type {
  CallList,
  LogPartyCallResult,
  MutationLogPartyCallArgs,
  QueryCallsArgs,
} from '@sextant/contract';
import type { Ctx } from '@sextant/data';
import { TenantCtx } from '../graphql/tenant-ctx.js';

@Resolver()
export class CallResolver {
  @Query('calls')
  calls(@TenantCtx() ctx: Ctx, @Args() { scope }: QueryCallsArgs): Promise<CallList> {
    return calls(ctx, scope);
  }

  @Mutation('logPartyCall')
  logPartyCall(
    @TenantCtx() ctx: Ctx,
    @Args() { input }: MutationLogPartyCallArgs,
  ): Promise<LogPartyCallResult> {
    return logPartyCall(ctx, input);
  }
}
