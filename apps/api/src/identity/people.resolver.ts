import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '@sextant/data';
import type {
  MutationDeactivatePersonArgs,
  MutationInvitePersonArgs,
  MutationReactivatePersonArgs,
  MutationRenewInvitationArgs,
  MutationUpdatePersonArgs,
  PersonList,
} from '@sextant/contract';
import {
  deactivatePerson,
  invitePerson,
  listPeople,
  reactivatePerson,
  renewInvitation,
  updatePerson,
  type InputRefused,
  type NotFound,
  type PersonChange,
  type PersonInvited,
} from '@sextant/identity';
import { withoutNulls } from '../graphql/nulls.js';
import { TenantCtx } from '../graphql/tenant-ctx.js';
import { conflict, inputRefused, notFound } from '../graphql/results.js';
import { Services } from '../services.js';

@Resolver()
export class PeopleResolver {
  constructor(@Inject(Services) private readonly services: Services) {}

  @Query('people')
  async people(@TenantCtx() ctx: Ctx): Promise<PersonList> {
    const items = await listPeople(ctx);
    return { items, totalCount: items.length };
  }

  @Mutation('invitePerson')
  async invitePerson(@Args() { input }: MutationInvitePersonArgs, @TenantCtx() ctx: Ctx) {
    return invited(await invitePerson(this.services.identity, ctx, input));
  }

  @Mutation('renewInvitation')
  async renewInvitation(@Args() { input }: MutationRenewInvitationArgs, @TenantCtx() ctx: Ctx) {
    return invited(await renewInvitation(this.services.identity, ctx, input.personId));
  }

  @Mutation('updatePerson')
  async updatePerson(@Args() { input }: MutationUpdatePersonArgs, @TenantCtx() ctx: Ctx) {
    return changed(await updatePerson(ctx, withoutNulls(input)));
  }

  @Mutation('deactivatePerson')
  async deactivatePerson(@Args() { input }: MutationDeactivatePersonArgs, @TenantCtx() ctx: Ctx) {
    return changed(await deactivatePerson(ctx, withoutNulls(input), this.services.handOver));
  }

  @Mutation('reactivatePerson')
  async reactivatePerson(@Args() { input }: MutationReactivatePersonArgs, @TenantCtx() ctx: Ctx) {
    return changed(await reactivatePerson(ctx, input));
  }
}

function invited(result: PersonInvited | InputRefused | NotFound) {
  if (result.kind === 'NOT_FOUND') return notFound();
  if (result.kind === 'REFUSED') return inputRefused(result);
  return { __typename: 'PersonInvited', person: result.person, link: result.link };
}

function changed(result: PersonChange) {
  if (result.kind === 'NOT_FOUND') return notFound();
  if (result.kind === 'REFUSED') return inputRefused(result);
  if (result.kind === 'CONFLICT') return conflict(result.version);
  return { __typename: 'Person', ...result.person };
}
