import type { Conflict, FieldProblem, InputRefused } from '@sextant/contract';

export function refusedInput(...problems: FieldProblem[]): InputRefused {
  return { __typename: 'InputRefused', problems };
}

export function conflict(version: number): Conflict {
  const message = 'Somebody else changed this meanwhile. Look at it again, then save.';
  return { __typename: 'Conflict', message, version };
}
