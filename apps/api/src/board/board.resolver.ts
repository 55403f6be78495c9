import { Args, Query, Resolver } from '@nestjs/graphql';
import { board, cases, searchCases } from '@sextant/casework';
import type {
  Board,
  CaseHits,
  CaseList,
  QueryBoardArgs,
  QueryCasesArgs,
  QuerySearchCasesArgs,
} from '@sextant/contract';
import type { Ctx } from '@sextant/data';
import { TenantCtx } from '../graphql/tenant-ctx.js';

@Resolver()
export class BoardResolver {
  @Query('board')
  board(@TenantCtx() ctx: Ctx, @Args() { scope }: QueryBoardArgs): Promise<Board> {
    return board(ctx, scope);
  }

  @Query('searchCases')
  searchCases(@TenantCtx() ctx: Ctx, @Args() { text, first }: QuerySearchCasesArgs): Promise<CaseHits> {
    return searchCases(ctx, text, first ?? undefined);
  }

  @Query('cases')
  cases(@TenantCtx() ctx: Ctx, @Args() { filter, first, after }: QueryCasesArgs): Promise<CaseList> {
    return cases(ctx, filter, first, after);
  }
}
