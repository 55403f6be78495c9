import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  Invitation,
  MutationAcceptInvitationArgs,
  MutationRequestPasswordResetArgs,
  MutationResetPasswordArgs,
  QueryInvitationArgs,
} from '@sextant/contract';
import {
  acceptInvitation,
  findInvitation,
  requestPasswordReset,
  resetPassword,
  type CredentialResult,
} from '@sextant/identity';
import { Cookies } from '../edge/cookies.js';
import type { GraphContext } from '../graphql/graph-context.js';
import { inputRefused } from '../graphql/results.js';
import { Services } from '../services.js';

/** Choosing a password by a link, without being signed in. */
@Resolver()
export class CredentialsResolver {
  constructor(@Inject(Services) private readonly services: Services) {}

  @Query('invitation')
  async invitation(
    @Args() { token }: QueryInvitationArgs,
    @Context() { address }: GraphContext,
  ): Promise<Invitation | null> {
    return (await findInvitation(this.services.identity, token, address)) ?? null;
  }

  @Mutation('acceptInvitation')
  async acceptInvitation(@Args() { input }: MutationAcceptInvitationArgs, @Context() context: GraphContext) {
    const { address, requestId } = context;
    return this.answer(
      context,
      await acceptInvitation(this.services.identity, { ...input, address, requestId }),
    );
  }

  @Mutation('requestPasswordReset')
  requestPasswordReset(
    @Args() { input }: MutationRequestPasswordResetArgs,
    @Context() context: GraphContext,
  ): boolean {
    const { address, requestId } = context;
    requestPasswordReset(this.services.identity, { ...input, address, requestId });
    return true;
  }

  @Mutation('resetPassword')
  async resetPassword(@Args() { input }: MutationResetPasswordArgs, @Context() context: GraphContext) {
    const { address, requestId } = context;
    return this.answer(
      context,
      await resetPassword(this.services.identity, { ...input, address, requestId }),
    );
  }

  /** Whoever holds the mailbox has shown to be the owner: this browser's tries are its own from now on. */
  private answer({ res }: GraphContext, result: CredentialResult) {
    if (result.kind === 'REFUSED') return inputRefused(result);
    const { env, devices } = this.services;
    new Cookies(env.isHttps).setDevice(res, devices.markFor(result.email));
    return { __typename: 'CredentialSet', email: result.email };
  }
}
