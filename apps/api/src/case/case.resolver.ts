import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  findCase,
  openCase,
  recordActionInput,
  removeContactPoint,
  saveContactPoint,
  updatePatient,
  whatIf,
} from '@sextant/casework';
import type {
  Case,
  MutationOpenCaseArgs,
  MutationRecordActionArgs,
  MutationRemoveContactPointArgs,
  MutationSaveContactPointArgs,
  MutationUpdatePatientArgs,
  OpenCaseResult,
  QueryCaseArgs,
  RecordActionResult,
  QueryWhatIfArgs,
  UpdatePatientResult,
  WhatIfResult,
} from '@sextant/contract';
import type { Ctx } from '@sextant/data';
import { TenantCtx } from '../graphql/tenant-ctx.js';

@Resolver()
export class CaseResolver {
  @Query('case')
  case(@TenantCtx() ctx: Ctx, @Args() { id }: QueryCaseArgs): Promise<Case | undefined> {
    return findCase(ctx, id);
  }

  @Query('whatIf')
  whatIf(@TenantCtx() ctx: Ctx, @Args() args: QueryWhatIfArgs): Promise<WhatIfResult> {
    return whatIf(ctx, args);
  }

  @Mutation('openCase')
  openCase(@TenantCtx() ctx: Ctx, @Args() { input }: MutationOpenCaseArgs): Promise<OpenCaseResult> {
    return openCase(ctx, input);
  }

  @Mutation('recordAction')
  recordAction(
    @TenantCtx() ctx: Ctx,
    @Args() { input }: MutationRecordActionArgs,
  ): Promise<RecordActionResult> {
    return recordActionInput(ctx, input);
  }

  @Mutation('updatePatient')
  updatePatient(
    @TenantCtx() ctx: Ctx,
    @Args() { input }: MutationUpdatePatientArgs,
  ): Promise<UpdatePatientResult> {
    return updatePatient(ctx, input);
  }

  @Mutation('saveContactPoint')
  saveContactPoint(
    @TenantCtx() ctx: Ctx,
    @Args() { input }: MutationSaveContactPointArgs,
  ): Promise<UpdatePatientResult> {
    return saveContactPoint(ctx, input);
  }

  @Mutation('removeContactPoint')
  removeContactPoint(
    @TenantCtx() ctx: Ctx,
    @Args() { input }: MutationRemoveContactPointArgs,
  ): Promise<UpdatePatientResult> {
    return removeContactPoint(ctx, input);
  }
}
