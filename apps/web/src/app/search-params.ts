import { isDateOn } from '@sextant/domain';

/**
 * Search params come from an address anybody may have typed: what is not one of the known values is left out,
 * so that a stale link shows the plain list and not an error.
 */
export function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((one) => one === value);
}

/** A list of known values: `a,b` or a JSON array. Undefined when none is left. */
export function someOf<T extends string>(allowed: readonly T[], value: unknown): T[] | undefined {
  const given = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  const known = allowed.filter((one) => given.includes(one));
  return known.length > 0 ? known : undefined;
}

export function dateOn(value: unknown): string | undefined {
  return typeof value === 'string' && isDateOn(value) ? value : undefined;
}

export function uuid(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)
    ? value
    : undefined;
}

export function shortText(value: unknown): string | undefined {
  return typeof value === 'string' && value.length > 0 && value.length <= 200 ? value : undefined;
}

/** Leaves out what is undefined, so that addresses stay short. */
export function compact<T extends object>(params: T): T {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined)) as T;
}
