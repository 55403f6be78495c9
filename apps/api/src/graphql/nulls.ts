/** The same object with its nulls left out, at every depth: what a service calls optional, a client may send as null. */
export type WithoutNulls<Value> = Value extends readonly (infer Item)[]
  ? WithoutNulls<Item>[]
  : Value extends object
    ? { [Key in keyof Value]: WithoutNulls<Exclude<Value[Key], null>> }
    : Exclude<Value, null>;

export function withoutNulls<Value>(value: Value): WithoutNulls<Value> {
  return strip(value) as WithoutNulls<Value>;
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(strip);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null && inner !== undefined)
      .map(([key, inner]) => [key, strip(inner)]),
  );
}
