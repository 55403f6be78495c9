import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Ctx } from '@sextant/data';
import type { MutationUpdateOrganizationArgs } from '@sextant/contract';
import { updateOrganization } from '@sextant/identity';
import { withoutNulls } from '../graphql/nulls.js';
import { TenantCtx } from '../graphql/tenant-ctx.js';
import { conflict, inputRefused } from '../graphql/results.js';
import { organizationAnswer } from './organization-answer.js';
import { SENDER_CHECKS } from './sender-checks.js';

@Resolver()
export class OrganizationResolver {
  @Mutation('updateOrganization')
  async updateOrganization(@Args() { input }: MutationUpdateOrganizationArgs, @TenantCtx() ctx: Ctx) {
    const { workloadWeights, ...patch } = withoutNulls(input);
    const result = await updateOrganization(
      ctx,
      {
        ...patch,
        ...(workloadWeights && {
          workloadWeights: Object.fromEntries(workloadWeights.map(({ part, weight }) => [part, weight])),
        }),
      },
      SENDER_CHECKS,
    );
    if (result.kind === 'REFUSED') return inputRefused(result);
    if (result.kind === 'CONFLICT') return conflict(result.version);
    return { __typename: 'Organization', ...organizationAnswer(result.organization) };
  }
}
