import { connectionOf, type Database } from './database.js';
import type { NamedQuery } from './named-query.js';
import { sendBurst } from './tx.js';

/**
 * One call of a look-up function before the organization is known: sign-in, session, links. The functions run with the
 * rights of `sextant_lookup`; on a table itself the statement would see nothing.
 */
export async function lookUp<Row>(
  db: Database,
  query: NamedQuery<Row>,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const connection = await connectionOf(db);
  let failure: unknown;
  try {
    const [answer] = await sendBurst(connection, [{ name: query.name, text: query.text, values }]);
    return (answer?.rows ?? []) as Row[];
  } catch (error) {
    failure = error;
    throw error;
  } finally {
    await connection.release(failure);
  }
}
