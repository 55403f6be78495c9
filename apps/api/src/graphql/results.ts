import type { InputRefused as RefusedAnswer, Conflict, NotFound } from '@sextant/contract';
import type { InputRefused } from '@sextant/identity';

/** The union members that many mutations share. */
export function inputRefused({ problems }: Pick<InputRefused, 'problems'>) {
  return { __typename: 'InputRefused', problems } satisfies RefusedAnswer;
}

export function notFound() {
  return { __typename: 'NotFound', message: 'There is nothing here by this id.' } satisfies NotFound;
}

export function conflict(version: number) {
  const message = 'Somebody else changed this a moment ago. Look at what stands now and try again.';
  return { __typename: 'Conflict', message, version } satisfies Conflict;
}
