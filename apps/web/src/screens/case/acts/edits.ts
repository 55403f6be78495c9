/** What a form holds: text, enumeration, date and number fields as strings, boxes as booleans, lists of boxes as arrays. */
export type FormValue = string | boolean | readonly string[];
export type FormValues = Record<string, FormValue>;

/**
 * What somebody has typed over the case as it stood. Only touched fields are kept: all others follow the newest case by
 * themselves, and a save sends only what changed.
 */
export interface Edits<V extends FormValues> {
  changed: Partial<V>;
  /** The fields as they stood when the first one was touched, and the version of that case. */
  base?: V;
  version?: number;
}

export function noEdits<V extends FormValues>(): Edits<V> {
  return { changed: {} };
}

export function hasNoEdits<V extends FormValues>({ changed }: Edits<V>): boolean {
  return Object.keys(changed).length === 0;
}

/** Edits as they were stored; undefined when that is no such thing. */
export function readEdits<V extends FormValues>(stored: unknown): Edits<V> | undefined {
  if (typeof stored !== 'object' || stored === null || !('changed' in stored)) return undefined;
  const hasBase = !('base' in stored) || isFields(stored.base);
  return isFields(stored.changed) && hasBase ? (stored as Edits<V>) : undefined;
}

function isFields(value: unknown): value is FormValues {
  const isValue = (one: unknown): boolean =>
    typeof one === 'string' ||
    typeof one === 'boolean' ||
    (Array.isArray(one) && one.every((item) => typeof item === 'string'));
  return typeof value === 'object' && value !== null && Object.values(value).every(isValue);
}

/** The edits that still say something: of fields the form has, with another value than the case has by now. */
export function fitting<V extends FormValues>(edits: Edits<V>, initial: V): Edits<V> {
  const gone = Object.keys(edits.changed).filter(
    (field) =>
      !(field in initial) ||
      typeof edits.changed[field] !== typeof initial[field] ||
      isSame(edits.changed[field], initial[field]),
  );
  return gone.length === 0 ? edits : without(edits, gone);
}

export function isSame(a: FormValue | undefined, b: FormValue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What the form shows: the newest case with the typed fields over it. */
export function merged<V extends FormValues>(initial: V, edits: Edits<V>): V {
  return { ...initial, ...edits.changed };
}

/** The edits after one more keystroke. A field typed back to what it was is untouched again. */
export function edited<V extends FormValues, K extends keyof V>(
  edits: Edits<V>,
  initial: V,
  version: number,
  field: K,
  value: V[K],
): Edits<V> {
  const { [field]: _before, ...others } = edits.changed;
  const changed = isSame(initial[field], value)
    ? (others as Partial<V>)
    : { ...edits.changed, [field]: value };
  if (Object.keys(changed).length === 0) return noEdits();
  return { changed, base: edits.base ?? initial, version: edits.version ?? version };
}

/** The typed fields that somebody else has changed since, with what stands there now. */
export function overtaken<V extends FormValues>(
  initial: V,
  { changed, base }: Edits<V>,
): (keyof V & string)[] {
  if (!base) return [];
  return Object.keys(changed).filter(
    (field) => !isSame(initial[field], base[field]) && !isSame(initial[field], changed[field]),
  );
}

/** Drops the typed fields named; the case's own values show again. */
export function without<V extends FormValues>(edits: Edits<V>, fields: readonly (keyof V)[]): Edits<V> {
  const kept = Object.entries(edits.changed).filter(([field]) => !fields.includes(field));
  const changed = Object.fromEntries(kept) as Partial<V>;
  return hasNoEdits({ changed }) ? noEdits() : { ...edits, changed };
}

/** A typed field that was overtaken is settled: mine stands against what is there now, or theirs shows again. */
export function settled<V extends FormValues>(
  edits: Edits<V>,
  initial: V,
  field: keyof V & string,
  whose: 'MINE' | 'THEIRS',
): Edits<V> {
  if (whose === 'THEIRS') return without(edits, [field]);
  return { ...edits, base: { ...(edits.base ?? initial), [field]: initial[field] } };
}

/** Fields nobody typed in here that somebody else has changed since the typing began: they show the newest already. */
export function followed<V extends FormValues>(
  initial: V,
  { changed, base }: Edits<V>,
): (keyof V & string)[] {
  if (!base) return [];
  return Object.keys(initial).filter((field) => !(field in changed) && !isSame(initial[field], base[field]));
}
