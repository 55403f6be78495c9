import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  MessageChannel,
  MutationConfirmAgreementArgs,
  MutationRevokeAgreementArgs,
} from '@sextant/contract';
import type { Ctx } from '@sextant/data';
import { CHANNELS, isChannelAgreed, NEEDED_AGREEMENTS, type Channel } from '@sextant/domain';
import { agreements, confirmAgreement, revokeAgreement } from '@sextant/identity';
import { inputRefused } from '../graphql/results.js';
import { TenantCtx } from '../graphql/tenant-ctx.js';
import { Services } from '../services.js';

const NOT_CONFIRMED = {
  providerName: null,
  signerName: null,
  agreedOn: null,
  confirmedBy: null,
  confirmedAt: null,
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
      const provider = this.providerOf(channel);
      return {
        channel,
        provider,
        isOpen: provider !== null && isChannelAgreed(channel, inForce),
        agreements: NEEDED_AGREEMENTS[channel].map((kind) => {
          const found = inForce.find((each) => each.channel === channel && each.kind === kind);
          return { ...NOT_CONFIRMED, ...found, kind, isConfirmed: found !== undefined };
        }),
      };
    });
    return { items };
  }

  private providerOf(channel: Channel): string | null {
    const { SMTP_URL, TWILIO_ACCOUNT_SID } = this.services.env;
    if (channel === 'EMAIL') return SMTP_URL ? `SMTP · ${new URL(SMTP_URL).hostname}` : null;
    return TWILIO_ACCOUNT_SID ? 'Twilio' : null;
  }
}
