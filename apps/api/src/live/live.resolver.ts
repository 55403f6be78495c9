import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationBeHereArgs } from '@sextant/contract';
import { liveNews, tenantQuery, type Ctx } from '@sextant/data';
import { TenantCtx } from '../graphql/tenant-ctx.js';

@Resolver()
export class LiveResolver {
  @Mutation('beHere')
  async beHere(@TenantCtx() ctx: Ctx, @Args() { input }: MutationBeHereArgs): Promise<boolean> {
    const { orgId, personId } = ctx;
    const { tabId, caseId } = input;
    if (personId === undefined) return false;
    const news = { kind: 'HERE' as const, orgId, personId, tabId, ...(caseId ? { caseId } : {}) };
    await tenantQuery(ctx, ...liveNews(news));
    return true;
  }
}
