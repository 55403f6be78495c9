import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { deliveryMonitor, mendDelivery, pauseSending, releaseSending } from '@sextant/casework';
import type {
  DeliveryMonitor,
  MendDeliveryResult,
  MutationMendDeliveryArgs,
  MutationPauseSendingArgs,
  MutationReleaseSendingArgs,
  SendingResult,
} from '@sextant/contract';
import type { Ctx } from '@sextant/data';
import { TenantCtx } from '../graphql/tenant-ctx.js';
import { configuredChannels } from '../identity/provider-of.js';
import { Services } from '../services.js';

@Resolver()
export class DeliveryResolver {
  constructor(@Inject(Services) private readonly services: Services) {}

  @Query('delivery')
  delivery(@TenantCtx() ctx: Ctx): Promise<DeliveryMonitor> {
    return deliveryMonitor(ctx, configuredChannels(this.services.env));
  }

  @Mutation('mendDelivery')
  mendDelivery(
    @TenantCtx() ctx: Ctx,
    @Args() { input }: MutationMendDeliveryArgs,
  ): Promise<MendDeliveryResult> {
    return mendDelivery(ctx, input);
  }

  @Mutation('pauseSending')
  pauseSending(@TenantCtx() ctx: Ctx, @Args() { input }: MutationPauseSendingArgs): Promise<SendingResult> {
    return pauseSending(ctx, input);
  }

  @Mutation('releaseSending')
  releaseSending(
    @TenantCtx() ctx: Ctx,
    @Args() { input }: MutationReleaseSendingArgs,
  ): Promise<SendingResult> {
    return releaseSending(ctx, input);
  }
}
