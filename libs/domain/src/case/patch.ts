/**
 * A copy of `target` with the fields laid over it: a field left out (undefined) is untouched, '' or null
 * clears it. Never leaves a key with the value undefined, so that states survive JSON unchanged.
 */
export function patched<T extends object>(target: T, fields: Partial<T>): T {
  const result = { ...target };
  for (const key of Object.keys(fields) as (keyof T)[]) {
    const value: unknown = fields[key];
    if (value === undefined) continue;
    if (value === null || value === '') Reflect.deleteProperty(result, key);
    else Reflect.set(result, key, value);
  }
  return result;
}

/** A copy without these fields. */
export function without<T extends object>(target: T, ...keys: (keyof T)[]): T {
  const result = { ...target };
  for (const key of keys) Reflect.deleteProperty(result, key);
  return result;
}

/** A copy of the list in which the things with these ids are replaced. */
export function replaced<T extends { id: string }>(
  list: readonly T[],
  ids: readonly string[],
  replace: (thing: T) => T,
): T[] {
  return list.map((thing) => (ids.includes(thing.id) ? replace(thing) : thing));
}
