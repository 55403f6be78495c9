import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { typeDefs } from '@sextant/contract';
import type { GraphQLError } from 'graphql';
import type { Request, Response } from 'express';
import { logFault } from '../edge/fault.js';
import { factsOf } from '../edge/request-facts.js';
import type { Services } from '../services.js';
import { expectedCode, formatError } from './answers.js';
import { compiledExecutor } from './compiled-executor.plugin.js';
import type { GraphContext } from './graph-context.js';
import { LIMITS, limitsRule } from './limits.rule.js';
import { requestContext } from './request-context.js';
import { observed } from './observed.plugin.js';
import { SCALARS } from './scalars.js';

export const REQUEST_TIMEOUT_MS = 10_000;

export interface GraphqlSettings {
  /** Off only in the test that compares both executors. */
  isCompiled?: boolean;
}

/** How Apollo is set up: schema first, compiled execution, closed to everything our own clients do not need. */
export function graphqlOptions(
  services: Services,
  { isCompiled = true }: GraphqlSettings,
): Omit<ApolloDriverConfig, 'driver'> {
  const isOpen = services.env.SEXTANT_MODE !== 'production';
  const onErrors = (
    { contextValue }: { contextValue: GraphContext },
    errors: readonly GraphQLError[],
  ): void => {
    noteErrors(services, contextValue, errors);
  };
  return {
    path: '/graphql',
    typeDefs: [typeDefs],
    resolvers: SCALARS,
    context: ({ req, res }: { req: Request; res: Response }) => requestContext(services, req, res),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      observed({ onErrors }),
      ...(isCompiled ? [compiledExecutor({ timeoutMs: REQUEST_TIMEOUT_MS, onErrors })] : []),
    ],
    graphiql: false,
    introspection: isOpen,
    hideSchemaDetailsFromClientErrors: !isOpen,
    includeStacktraceInErrorResponses: false,
    autoTransformHttpErrors: false,
    persistedQueries: false,
    csrfPrevention: true,
    validationRules: [limitsRule],
    parseOptions: { maxTokens: LIMITS.tokens },
    formatError,
    logger: quietLogger(services),
  };
}

/** Codes go to the line of the request; a fault gets a line of its own with the places in the program. */
function noteErrors(services: Services, { req }: GraphContext, errors: readonly GraphQLError[]): void {
  const facts = factsOf(req);
  for (const error of errors) {
    const code = expectedCode(error);
    facts.codes.push(code ?? 'INTERNAL_SERVER_ERROR');
    if (code !== undefined) continue;
    const { requestId, operation } = facts;
    const field = error.path?.filter((key) => typeof key === 'string').join('.');
    logFault(services.log, error.originalError ?? error, { requestId, operation, field });
  }
}

/** Apollo's own words may quote a document; that something happened is enough. */
function quietLogger({ log }: Services) {
  const say = (level: 'debug' | 'warn' | 'error') => () => {
    log[level]({ source: 'apollo' }, 'apollo has something to say');
  };
  return { debug: say('debug'), info: say('debug'), warn: say('warn'), error: say('error') };
}
