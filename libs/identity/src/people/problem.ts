/** Why an input cannot be taken: the field, a code for programs, one sentence for people. */
export interface Problem {
  field: string;
  code: string;
  message: string;
}

export interface InputRefused {
  kind: 'REFUSED';
  problems: Problem[];
}

export function refused(...problems: Problem[]): InputRefused {
  return { kind: 'REFUSED', problems };
}

export function problem(field: string, code: string, message: string): Problem {
  return { field, code, message };
}
