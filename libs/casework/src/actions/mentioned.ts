import { isUuid } from '@sextant/data';
import type { Action, Refused } from '@sextant/domain';
import type { LoadedCase, Mentioned } from './load-case.js';

/** The ids an action names that live outside its case. Malformed ones are the domain's business. */
export function mentionedIn(actions: readonly Action[]): Mentioned {
  const fields = actions as readonly {
    navigatorId?: string;
    holderId?: string;
    centerId?: string;
    payerName?: unknown;
  }[];
  return {
    people: fields.map((action) => action.navigatorId).filter(isUuid),
    directory: fields.flatMap((action) => [action.holderId, action.centerId]).filter(isUuid),
    payers: fields.map((action) => action.payerName).filter((name) => typeof name === 'string'),
  };
}

const CASE_OWNERS = ['NAVIGATOR', 'SUPERVISOR'];

/** What only the store knows: the holder and center exist, the navigator is active and may own cases. */
export function checkMentioned(
  action: Action,
  loaded: Pick<LoadedCase, 'known' | 'people'>,
): Refused | undefined {
  const malformed = malformedId(action);
  if (malformed) return { kind: 'REFUSED', code: 'INVALID', message: 'This is no id.', field: malformed };
  const { navigatorId, holderId, centerId } = action as {
    navigatorId?: string;
    holderId?: string;
    centerId?: string;
  };
  if (navigatorId && !mayOwnCases(loaded.people[navigatorId])) {
    return unknown('navigatorId', 'This person does not take cases any more. Choose somebody else.');
  }
  if (holderId && !loaded.known.includes(holderId)) {
    return unknown('holderId', 'This holder is not in the directory. Choose another or add it first.');
  }
  if (centerId && !loaded.known.includes(centerId)) {
    return unknown('centerId', 'This center is not in the directory. Choose another or add it first.');
  }
  return undefined;
}

/** Ids are stored as UUIDs, and the domain takes any short word. */
function malformedId(action: Action): string | undefined {
  const found = Object.entries(action).find(([field, value]: [string, unknown]) => {
    if (value === undefined || value === null || value === '') return false;
    if (field === 'tests') return (value as Action[]).some((test) => malformedId(test) !== undefined);
    if (field.endsWith('Ids')) return !Array.isArray(value) || !value.every(isUuid);
    return field.endsWith('Id') && !isUuid(value);
  });
  return found?.[0];
}

function mayOwnCases(person: { status: string; roles: string[] } | undefined): boolean {
  return person?.status === 'ACTIVE' && person.roles.some((role) => CASE_OWNERS.includes(role));
}

function unknown(field: string, message: string): Refused {
  return { kind: 'REFUSED', code: 'UNKNOWN_ID', message, field };
}
