import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  MessageChannel,
  MutationConfirmAgreementArgs,
  MutationRevokeAgreementArgs,
} from '@sextant/contract';
import type { Ctx } from '@sextant/data';
import { CHANNELS, NEEDED_AGREEMENTS, whyClosed, type Channel } from '@sextant/domain';
import { agreements, confirmAgreement, revokeAgreement } from '@sextant/identity';
import { inputRefused } from '../graphql/results.js';
import { TenantCtx } from '../graphql/tenant-ctx.js';
import { Services } from '../services.js';
import { providerOf } from './provider-of.js';

const NOT_CONFIRMED = {
  providerName: null,
  signerName: null,
  agreedOn: null,
  confirmedBy: null,
  confirmedAt: null,
};

/** Where a provider tells us what patients write; Twilio is told the address of status reports with each message. */
const INBOUND: Readonly<Record<Channel, readonly string[]>> = {
  SMS: ['/webhooks/twilio/inbound'],
  EMAIL: ['/webhooks/mail/inbound'],
};

@Resolver()
export class ChannelsResolver {
  constructor(@Inject(Services) private readonly services: Services) {}

  @Query('messageChannels')
  messageChannels(@TenantCtx() ctx: Ctx) {
    return this.channelsNow(ctx);
  }

  @Mutation('confirmAgreement')
  async confirm(@Args() { input }: MutationConfirmAgreementArgs, @TenantCtx() ctx: Ctx) {
    const result = await confirmAgreement(ctx, input);
    if (result.kind === 'REFUSED') return inputRefused(result);
    return { __typename: 'MessageChannels', ...(await this.channelsNow(ctx)) };
  }

  @Mutation('revokeAgreement')
  async revoke(@Args() { input }: MutationRevokeAgreementArgs, @TenantCtx() ctx: Ctx) {
    await revokeAgreement(ctx, input);
    return this.channelsNow(ctx);
  }

  private async channelsNow(ctx: Ctx): Promise<{ items: MessageChannel[] }> {
    const inForce = await agreements(ctx);
    const items = CHANNELS.map((channel): MessageChannel => {
      const provider = providerOf(this.services.env, channel);
      return {
        channel,
        provider,
        inboundUrls: INBOUND[channel].map((path) => this.services.env.PUBLIC_URL + path),
        isOpen: whyClosed(channel, provider !== null, inForce) === undefined,
        agreements: NEEDED_AGREEMENTS[channel].map((kind) => {
          const found = inForce.find((each) => each.channel === channel && each.kind === kind);
          return { ...NOT_CONFIRMED, ...found, kind, isConfirmed: found !== undefined };
        }),
      };
    });
    return { items };
  }
}
