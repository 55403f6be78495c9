import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { drafts, saveDraft } from '@sextant/casework';
import type { FormDraft, MutationSaveDraftArgs, QueryDraftsArgs, SaveDraftResult } from '@sextant/contract';
import type { Ctx } from '@sextant/data';
import { TenantCtx } from '../graphql/tenant-ctx.js';

@Resolver()
export class DraftResolver {
  @Query('drafts')
  drafts(@TenantCtx() ctx: Ctx, @Args() { caseId }: QueryDraftsArgs): Promise<FormDraft[]> {
    return drafts(ctx, caseId ?? undefined);
  }

  @Mutation('saveDraft')
  saveDraft(@TenantCtx() ctx: Ctx, @Args() { input }: MutationSaveDraftArgs): Promise<SaveDraftResult> {
    return saveDraft(ctx, input);
  }
}
