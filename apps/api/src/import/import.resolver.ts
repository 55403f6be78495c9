import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  ImportRow,
  ImportRunRowsArgs,
  MutationCommitImportArgs,
  MutationDiscardImportArgs,
  MutationMapImportArgs,
  QueryImportRunArgs,
} from '@sextant/contract';
import type { Ctx } from '@sextant/data';
import {
  commitImport,
  discardImport,
  importFields,
  importRows,
  importRun,
  importRuns,
  mapImport,
  type ImportAnswer,
  type ImportRunView,
} from '@sextant/interop';
import { TenantCtx } from '../graphql/tenant-ctx.js';

@Resolver('ImportRun')
export class ImportResolver {
  @Query('importRun')
  importRun(@TenantCtx() ctx: Ctx, @Args() { id }: QueryImportRunArgs): Promise<ImportRunView | undefined> {
    return importRun(ctx, id);
  }

  @Query('importRuns')
  importRuns(@TenantCtx() ctx: Ctx): Promise<ImportRunView[]> {
    return importRuns(ctx);
  }

  @Query('importFields')
  importFields(): string[] {
    return importFields();
  }

  @ResolveField('rows')
  rows(
    @TenantCtx() ctx: Ctx,
    @Parent() { id }: ImportRunView,
    @Args() page: ImportRunRowsArgs,
  ): Promise<ImportRow[]> {
    return importRows(ctx, id, page);
  }

  @Mutation('mapImport')
  mapImport(@TenantCtx() ctx: Ctx, @Args() { input }: MutationMapImportArgs): Promise<ImportAnswer> {
    return mapImport(ctx, input);
  }

  @Mutation('commitImport')
  commitImport(@TenantCtx() ctx: Ctx, @Args() { input }: MutationCommitImportArgs): Promise<ImportAnswer> {
    return commitImport(ctx, input);
  }

  @Mutation('discardImport')
  discardImport(@TenantCtx() ctx: Ctx, @Args() { input }: MutationDiscardImportArgs): Promise<ImportAnswer> {
    return discardImport(ctx, input);
  }
}
