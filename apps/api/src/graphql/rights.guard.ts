import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { permissionFor } from '@sextant/identity';
import type { GraphQLResolveInfo } from 'graphql';
import { permissionError } from './answers.js';
import type { GraphContext } from './graph-context.js';

/** Every root field of the schema is allowed by its row in the table of rights, or not at all. */
@Injectable()
export class RightsGuard implements CanActivate {
  canActivate(execution: ExecutionContext): boolean {
    // Routes of controllers ask for themselves: see `require-right.ts`.
    if (execution.getType<GqlContextType>() !== 'graphql') return true;
    const graph = GqlExecutionContext.create(execution);
    const { fieldName } = graph.getInfo<GraphQLResolveInfo>();
    const { session } = graph.getContext<GraphContext>();
    const permission = permissionFor(fieldName, session);
    if (permission !== 'ALLOWED') throw permissionError(permission);
    return true;
  }
}
