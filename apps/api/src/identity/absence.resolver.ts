import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AbsenceList, MutationEndAbsenceArgs, MutationSetAbsenceArgs } from '@sextant/contract';
import type { Ctx } from '@sextant/data';
import { endAbsence, listAbsences, setAbsence } from '@sextant/identity';
import { withoutNulls } from '../graphql/nulls.js';
import { inputRefused, notFound } from '../graphql/results.js';
import { TenantCtx } from '../graphql/tenant-ctx.js';

@Resolver()
export class AbsenceResolver {
  @Query('absences')
  async absences(@TenantCtx() ctx: Ctx): Promise<AbsenceList> {
    return { items: await listAbsences(ctx) };
  }

  @Mutation('setAbsence')
  async setAbsence(@Args() { input }: MutationSetAbsenceArgs, @TenantCtx() ctx: Ctx) {
    const result = await setAbsence(ctx, withoutNulls(input));
    return result.kind === 'REFUSED'
      ? inputRefused(result)
      : { __typename: 'AbsenceList', items: result.items };
  }

  @Mutation('endAbsence')
  async endAbsence(@Args() { input }: MutationEndAbsenceArgs, @TenantCtx() ctx: Ctx) {
    const result = await endAbsence(ctx, input.absenceId);
    return result.kind === 'NOT_FOUND' ? notFound() : { __typename: 'AbsenceList', items: result.items };
  }
}
