import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  crisisWords,
  emergencies,
  saveCrisisWords,
  settleStranger,
  strangerEmergencies,
} from '@sextant/casework';
import type {
  CrisisWords,
  Emergency,
  MutationSaveCrisisWordsArgs,
  MutationSettleStrangerArgs,
  SaveCrisisWordsResult,
  SettleStrangerResult,
  StrangerEmergency,
} from '@sextant/contract';
import type { Ctx } from '@sextant/data';
import { TenantCtx } from '../graphql/tenant-ctx.js';

@Resolver()
export class CrisisResolver {
  @Query('emergencies')
  emergencies(@TenantCtx() ctx: Ctx): Promise<Emergency[]> {
    return emergencies(ctx);
  }

  @Query('strangerEmergencies')
  strangers(@TenantCtx() ctx: Ctx): Promise<StrangerEmergency[]> {
    return strangerEmergencies(ctx);
  }

  @Mutation('settleStranger')
  settle(
    @TenantCtx() ctx: Ctx,
    @Args() { input }: MutationSettleStrangerArgs,
  ): Promise<SettleStrangerResult> {
    return settleStranger(ctx, input);
  }

  @Query('crisisWords')
  words(@TenantCtx() ctx: Ctx): Promise<CrisisWords> {
    return crisisWords(ctx);
  }

  @Mutation('saveCrisisWords')
  save(
    @TenantCtx() ctx: Ctx,
    @Args() { input }: MutationSaveCrisisWordsArgs,
  ): Promise<SaveCrisisWordsResult> {
    return saveCrisisWords(ctx, input);
  }
}
