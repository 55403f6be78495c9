/** OFFLINE no answer · SIGNED_OUT session over · FORBIDDEN not this role · REFUSED bad input · BUSY too many tries · SERVER a fault. */
export type FailureKind = 'OFFLINE' | 'SIGNED_OUT' | 'FORBIDDEN' | 'REFUSED' | 'BUSY' | 'SERVER';

export interface GraphQLProblem {
  message: string;
  extensions?: { code?: string };
}

/** The only error `request` and `upload` throw. `serverMessage` is English and meant for people; may be missing. */
export class RequestFailed extends Error {
  constructor(
    readonly kind: FailureKind,
    readonly serverMessage?: string,
    readonly requestId?: string,
  ) {
    super(serverMessage ?? kind);
    this.name = 'RequestFailed';
  }
}

const KIND_OF_CODE: Record<string, FailureKind> = {
  UNAUTHENTICATED: 'SIGNED_OUT',
  SECOND_FACTOR_REQUIRED: 'SIGNED_OUT',
  SIGN_IN_AGAIN: 'REFUSED',
  BAD_REQUEST: 'REFUSED',
  TOO_LARGE: 'REFUSED',
  FORBIDDEN: 'FORBIDDEN',
  BAD_USER_INPUT: 'REFUSED',
  GRAPHQL_VALIDATION_FAILED: 'REFUSED',
  TOO_MANY_REQUESTS: 'BUSY',
};

export function kindOfErrors(problems: GraphQLProblem[]): FailureKind | undefined {
  return problems
    .map((problem) => KIND_OF_CODE[problem.extensions?.code ?? ''])
    .find((kind) => kind !== undefined);
}

export function kindOfStatus(status: number): FailureKind {
  if (status === 401) return 'SIGNED_OUT';
  if (status === 403) return 'FORBIDDEN';
  if (status === 429) return 'BUSY';
  return status >= 400 && status < 500 ? 'REFUSED' : 'SERVER';
}
