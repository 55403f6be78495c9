import { parseEmail, ROLES, type Role } from '@sextant/data';
import { problem, type Problem } from './problem.js';

const NAME_MAX = 200;
const CONTROL = /\p{Cc}/u;

export function nameProblem(name: string): Problem | undefined {
  if (name === '') return problem('name', 'REQUIRED', 'Enter a name.');
  if (name.length > NAME_MAX) return problem('name', 'TOO_LONG', `Use at most ${NAME_MAX} characters.`);
  if (CONTROL.test(name)) return problem('name', 'INVALID', 'Take out the control characters.');
  return undefined;
}

export function emailProblem(email: string): Problem | undefined {
  return parseEmail(email)
    ? undefined
    : problem('email', 'INVALID', 'Enter an e-mail address like name@hospital.org.');
}

export function rolesProblem(roles: readonly Role[]): Problem | undefined {
  return roles.length === 0 ? problem('roles', 'REQUIRED', 'Choose at least one role.') : undefined;
}

/** Each role once, in the order of the table of roles. */
export function tidyRoles(roles: readonly Role[]): Role[] {
  return ROLES.filter((role) => roles.includes(role));
}
