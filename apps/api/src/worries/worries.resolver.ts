import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { publishWorryCard, worryCards, worryCardVersions } from '@sextant/casework';
import type {
  MutationPublishWorryCardArgs,
  PublishWorryCardResult,
  QueryWorryCardVersionsArgs,
  WorryCard,
} from '@sextant/contract';
import type { Ctx } from '@sextant/data';
import { TenantCtx } from '../graphql/tenant-ctx.js';

@Resolver()
export class WorriesResolver {
  @Query('worryCards')
  worryCards(@TenantCtx() ctx: Ctx): Promise<WorryCard[]> {
    return worryCards(ctx);
  }

  @Query('worryCardVersions')
  versions(
    @TenantCtx() ctx: Ctx,
    @Args() { kind, language }: QueryWorryCardVersionsArgs,
  ): Promise<WorryCard[]> {
    return worryCardVersions(ctx, kind, language);
  }

  @Mutation('publishWorryCard')
  publish(
    @TenantCtx() ctx: Ctx,
    @Args() { input }: MutationPublishWorryCardArgs,
  ): Promise<PublishWorryCardResult> {
    return publishWorryCard(ctx, input);
  }
}
