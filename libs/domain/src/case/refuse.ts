import type { RefusalCode, Refused } from './decide.types.js';

/** `message` is one English sentence that says what to do; `field` is the path of the payload field. */
export function refuse(code: RefusalCode, message: string, field?: string): Refused {
  return field === undefined ? { kind: 'REFUSED', code, message } : { kind: 'REFUSED', code, message, field };
}

/** Refuses an id nothing in the list has. */
export function unknown(
  list: readonly { id: string }[],
  id: string,
  field: string,
  what: string,
): Refused | undefined {
  if (list.some((thing) => thing.id === id)) return undefined;
  return refuse('UNKNOWN_ID', `There is no such ${what} in this case. Load the case again.`, field);
}

/** Refuses an id something in the list has already. */
export function taken(
  list: readonly { id: string }[],
  id: string,
  field: string,
  what: string,
): Refused | undefined {
  if (!list.some((thing) => thing.id === id)) return undefined;
  return refuse('ID_TAKEN', `There is already a ${what} with this id. Send a new id.`, field);
}
