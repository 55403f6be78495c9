import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { centers, saveCenter } from '@sextant/casework';
import type {
  CenterList,
  MutationSaveCenterArgs,
  QueryCentersArgs,
  SaveCenterResult,
} from '@sextant/contract';
import type { Ctx } from '@sextant/data';
import { TenantCtx } from '../graphql/tenant-ctx.js';

@Resolver()
export class CenterResolver {
  @Query('centers')
  centers(@TenantCtx() ctx: Ctx, @Args() { search, first, after }: QueryCentersArgs): Promise<CenterList> {
    return centers(ctx, search, first, after);
  }

  @Mutation('saveCenter')
  saveCenter(@TenantCtx() ctx: Ctx, @Args() { input }: MutationSaveCenterArgs): Promise<SaveCenterResult> {
    return saveCenter(ctx, input);
  }
}
