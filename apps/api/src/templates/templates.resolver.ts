import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  messageTemplates,
  messageTemplateVersions,
  publishMessageTemplate,
  sendTestMessage,
  simulateReminders,
} from '@sextant/casework';
import type {
  MessageTemplate,
  MessageTemplates,
  MutationPublishMessageTemplateArgs,
  MutationSendTestMessageArgs,
  PublishMessageTemplateResult,
  QueryMessageTemplateVersionsArgs,
  QuerySimulateRemindersArgs,
  SimulateRemindersResult,
  TestMessageResult,
} from '@sextant/contract';
import type { Ctx } from '@sextant/data';
import { TenantCtx } from '../graphql/tenant-ctx.js';
import { Services } from '../services.js';
import { TestMessageLimit } from './test-message-limit.js';

@Resolver()
export class TemplatesResolver {
  private readonly linkBase: string;

  constructor(
    private readonly services: Services,
    private readonly limit: TestMessageLimit,
  ) {
    this.linkBase = `${services.env.PUBLIC_URL}/p/`;
  }

  @Query('messageTemplates')
  templates(@TenantCtx() ctx: Ctx): Promise<MessageTemplates> {
    return messageTemplates(ctx, this.linkBase);
  }

  @Query('messageTemplateVersions')
  versions(
    @TenantCtx() ctx: Ctx,
    @Args() place: QueryMessageTemplateVersionsArgs,
  ): Promise<MessageTemplate[]> {
    return messageTemplateVersions(ctx, place);
  }

  @Query('simulateReminders')
  simulate(
    @TenantCtx() ctx: Ctx,
    @Args() { drafts }: QuerySimulateRemindersArgs,
  ): Promise<SimulateRemindersResult> {
    return simulateReminders(ctx, this.linkBase, drafts);
  }

  @Mutation('publishMessageTemplate')
  publish(
    @TenantCtx() ctx: Ctx,
    @Args() { input }: MutationPublishMessageTemplateArgs,
  ): Promise<PublishMessageTemplateResult> {
    return publishMessageTemplate(ctx, this.linkBase, input);
  }

  @Mutation('sendTestMessage')
  async test(
    @TenantCtx() ctx: Ctx,
    @Args() { input }: MutationSendTestMessageArgs,
  ): Promise<TestMessageResult> {
    const minutes = await this.limit.take(ctx.personId ?? '');
    if (minutes !== undefined) {
      const message = `Enough tests for now. Wait ${minutes} minutes.`;
      return { __typename: 'InputRefused', problems: [{ field: 'limit', code: 'TOO_MANY_TESTS', message }] };
    }
    const { channels } = this.services;
    return sendTestMessage(ctx, { channels, linkBase: this.linkBase }, input);
  }
}
