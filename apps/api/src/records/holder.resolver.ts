import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { holders, saveHolder } from '@sextant/casework';
import type {
  HolderList,
  MutationSaveHolderArgs,
  QueryHoldersArgs,
  SaveHolderResult,
} from '@sextant/contract';
import type { Ctx } from '@sextant/data';
import { TenantCtx } from '../graphql/tenant-ctx.js';

@Resolver()
export class HolderResolver {
  @Query('holders')
  holders(@TenantCtx() ctx: Ctx, @Args() { search, first, after }: QueryHoldersArgs): Promise<HolderList> {
    return holders(ctx, search, first, after);
  }

  @Mutation('saveHolder')
  saveHolder(@TenantCtx() ctx: Ctx, @Args() { input }: MutationSaveHolderArgs): Promise<SaveHolderResult> {
    return saveHolder(ctx, input);
  }
}
