import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  myWorklist,
  recordActions,
  removeView,
  runMacro,
  saveMacros,
  saveView,
  setLetterKeys,
} from '@sextant/casework';
import type {
  MutationRecordActionsArgs,
  MutationRemoveViewArgs,
  MutationRunMacroArgs,
  MutationSaveMacrosArgs,
  MutationSaveViewArgs,
  MutationSetLetterKeysArgs,
  MyWorklist,
  RecordedItems,
  SaveMacrosResult,
  SaveViewResult,
} from '@sextant/contract';
import type { Ctx } from '@sextant/data';
import { TenantCtx } from '../graphql/tenant-ctx.js';

@Resolver()
export class WorklistResolver {
  @Query('myWorklist')
  myWorklist(@TenantCtx() ctx: Ctx): Promise<MyWorklist> {
    return myWorklist(ctx);
  }

  @Mutation('recordActions')
  recordActions(@TenantCtx() ctx: Ctx, @Args() { input }: MutationRecordActionsArgs): Promise<RecordedItems> {
    return recordActions(ctx, input);
  }

  @Mutation('runMacro')
  runMacro(@TenantCtx() ctx: Ctx, @Args() { input }: MutationRunMacroArgs): Promise<RecordedItems> {
    return runMacro(ctx, input);
  }

  @Mutation('saveView')
  saveView(@TenantCtx() ctx: Ctx, @Args() { input }: MutationSaveViewArgs): Promise<SaveViewResult> {
    return saveView(ctx, input);
  }

  @Mutation('removeView')
  removeView(@TenantCtx() ctx: Ctx, @Args() { input }: MutationRemoveViewArgs): Promise<MyWorklist> {
    return removeView(ctx, input);
  }

  @Mutation('setLetterKeys')
  setLetterKeys(@TenantCtx() ctx: Ctx, @Args() { input }: MutationSetLetterKeysArgs): Promise<MyWorklist> {
    return setLetterKeys(ctx, input);
  }

  @Mutation('saveMacros')
  saveMacros(@TenantCtx() ctx: Ctx, @Args() { input }: MutationSaveMacrosArgs): Promise<SaveMacrosResult> {
    return saveMacros(ctx, input);
  }
}
