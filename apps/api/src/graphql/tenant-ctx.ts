import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Ctx } from '@sextant/data';
import { permissionError } from './answers.js';
import type { GraphContext } from './graph-context.js';

/** The ctx of whoever is signed in, for a resolver's service; nobody gets further without. */
export const TenantCtx = createParamDecorator((_: unknown, execution: ExecutionContext): Ctx => {
  const { ctx } = GqlExecutionContext.create(execution).getContext<GraphContext>();
  if (!ctx) throw permissionError('SIGN_IN_FIRST');
  return ctx;
});
