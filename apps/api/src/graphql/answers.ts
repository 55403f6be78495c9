import { NotAllowedError } from '@sextant/casework';
import type { Permission } from '@sextant/identity';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Codes the client is told as they are: all others are faults of ours. */
const EXPECTED = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'SECOND_FACTOR_REQUIRED',
  'SIGN_IN_AGAIN',
  'TIMEOUT',
  'TOO_LARGE',
  'TOO_MANY_REQUESTS',
  'UNAUTHENTICATED',
]);

export const FAULT_SENTENCE =
  'Something went wrong on our side. Please try again; if it stays, tell us the request id.';

const PERMISSION_ERRORS: Record<Exclude<Permission, 'ALLOWED'>, { code: string; message: string }> = {
  SIGN_IN_FIRST: { code: 'UNAUTHENTICATED', message: 'Please sign in.' },
  ENROLL_FIRST: { code: 'SECOND_FACTOR_REQUIRED', message: 'Set up your authenticator app first.' },
  FORBIDDEN: { code: 'FORBIDDEN', message: 'Your role does not include this.' },
};

/** The error a missing permission is answered with. */
export function permissionError(permission: Exclude<Permission, 'ALLOWED'>): GraphQLError {
  const { code, message } = PERMISSION_ERRORS[permission];
  return new GraphQLError(message, { extensions: { code } });
}

/** Input that the schema cannot refuse by itself. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** The code of an error a client is told as it is; undefined for a fault of ours. */
export function expectedCode(error: unknown): string | undefined {
  const { extensions, originalError } = (error ?? {}) as Partial<GraphQLError>;
  if (originalError instanceof NotAllowedError) return 'FORBIDDEN';
  // The compiled executor's own errors carry a resolver's extensions on the original only.
  const code = extensions?.code ?? (originalError as Partial<GraphQLError> | undefined)?.extensions?.code;
  return typeof code === 'string' && EXPECTED.has(code) ? code : undefined;
}

/**
 * What a client sees of an error: an expected one as it is, a fault as one plain sentence. Never a stack.
 * @param formatted as Apollo would tell it
 * @param error as it happened
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  // What Apollo itself refuses has its code in the formatted error only.
  const code = expectedCode(error) ?? expectedCode(formatted);
  const { locations, path } = formatted;
  const where = { ...(locations && { locations }), ...(path && { path }) };
  if (code === undefined) {
    return { message: FAULT_SENTENCE, ...where, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  }
  return { message: formatted.message, ...where, extensions: { code } };
}
