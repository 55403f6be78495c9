import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import { factsOf } from '../edge/request-facts.js';
import type { GraphContext } from './graph-context.js';

const NAME_MAX = 60;

/** Names the operation in the request's facts, notes errors, and gives faults the request id to be asked about. */
export function observed(options: {
  onErrors: (context: GraphQLRequestContext<GraphContext>, errors: readonly GraphQLError[]) => void;
}): ApolloServerPlugin<GraphContext> {
  return {
    async requestDidStart({ contextValue: { req } }) {
      const facts = factsOf(req);
      return {
        async didResolveOperation({ operation, operationName }) {
          if (!operation) return;
          facts.operation = `${operation.operation} ${operationName ?? 'unnamed'}`.slice(0, NAME_MAX);
        },
        async didEncounterErrors(context) {
          options.onErrors(context, context.errors);
        },
        async willSendResponse({ response: { body } }) {
          if (body.kind !== 'single') return;
          for (const error of body.singleResult.errors ?? []) {
            const { extensions } = error as { extensions?: Record<string, unknown> };
            if (extensions?.code === 'INTERNAL_SERVER_ERROR') extensions.requestId = facts.requestId;
          }
        },
      };
    },
  };
}
