/** A statement PostgreSQL prepares once per connection under its name. */
export interface NamedQuery<Row = Record<string, unknown>> {
  readonly name: string;
  readonly text: string;
  /** Never set: carries the row type. */
  readonly row?: Row;
}

const known = new Map<string, string>();

/**
 * Defines a named statement. The same name with another text is a programming error: prepared statements live as
 * long as the connection, and the older text would answer.
 */
export function namedQuery<Row = Record<string, unknown>>(name: string, text: string): NamedQuery<Row> {
  if (name.length > 63) throw new Error(`The statement name ${name} is longer than PostgreSQL keeps.`);
  const earlier = known.get(name);
  if (earlier !== undefined && earlier !== text)
    throw new Error(`Two different statements are called ${name}.`);
  known.set(name, text);
  return { name, text };
}
