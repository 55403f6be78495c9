import type { EntityManager } from 'typeorm';
import type { Connection } from './database.js';
import { faultOf } from './database-fault.js';
import type { NamedQuery } from './named-query.js';

type Statement = { name: string; text: string; values?: readonly unknown[] };
type Answer = { rows: unknown[]; command: string; rowCount: number | null };

class TransactionOverError extends Error {
  override readonly name = 'TransactionOverError';
}

/**
 * A transaction of one organization. Statements that wait for nobody (`later`) travel with the next one that is
 * awaited, or with COMMIT: a burst is one round trip, the server works it off in order.
 */
export class Tx {
  #waiting: Statement[];
  #isOver = false;
  #depth = 0;

  constructor(
    readonly orgId: string,
    private readonly connection: Connection,
    begin: string,
  ) {
    this.#waiting = [{ name: '', text: begin }];
  }

  /** TypeORM's manager in this transaction, for cold reads and simple inserts. Never `save()`: it loses updates. */
  async manager(): Promise<EntityManager> {
    await this.flush();
    return this.connection.runner.manager;
  }

  /** Sends what waits and this statement; gives its rows. */
  async query<Row>(query: NamedQuery<Row>, values: readonly unknown[] = []): Promise<Row[]> {
    const answers = await this.#send([{ name: query.name, text: query.text, values }]);
    return (answers.at(-1)?.rows ?? []) as Row[];
  }

  /** Sends several statements in one round trip; gives the rows of each. */
  async queries(list: readonly (readonly [NamedQuery, readonly unknown[]])[]): Promise<unknown[][]> {
    const answers = await this.#send(
      list.map(([query, values]) => ({ name: query.name, text: query.text, values })),
    );
    return answers.slice(answers.length - list.length).map((answer) => answer.rows);
  }

  /** A write nobody waits for: sent in order before the next query or with COMMIT. Its error fails the transaction. */
  later(query: NamedQuery, values: readonly unknown[] = []): void {
    if (this.#isOver) throw new TransactionOverError('The transaction is over.');
    this.#waiting.push({ name: query.name, text: query.text, values });
  }

  /** Sends what waits, if anything. */
  async flush(): Promise<void> {
    if (this.#waiting.length > 0) await this.#send([]);
  }

  /**
   * The last statement of the work: leaves together with COMMIT and what waits, one round trip for all. Inside another
   * transaction it is an ordinary query. Nothing may be asked of this transaction afterwards.
   */
  async finish<Row>(query: NamedQuery<Row>, values: readonly unknown[] = []): Promise<Row[]> {
    if (this.#depth > 0) return this.query(query, values);
    const last = { name: query.name, text: query.text, values };
    const answers = await this.#send([last, { name: '', text: 'COMMIT' }]);
    this.#over(answers);
    return (answers.at(-2)?.rows ?? []) as Row[];
  }

  /** For the wrapper only. */
  async commit(): Promise<void> {
    if (!this.#isOver) this.#over(await this.#send([{ name: '', text: 'COMMIT' }]));
  }

  /** For the wrapper only: work that joins this transaction must not end it. */
  async join<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#depth += 1;
    try {
      const result = await work();
      await this.flush();
      return result;
    } finally {
      this.#depth -= 1;
    }
  }

  /** PostgreSQL answers COMMIT of a broken transaction with ROLLBACK, and without an error. */
  #over(answers: Answer[]): void {
    this.#isOver = true;
    if (answers.at(-1)?.command !== 'COMMIT') throw faultOf({ code: '40000' }, 'commit');
  }

  async #send(more: Statement[]): Promise<Answer[]> {
    if (this.#isOver) throw new TransactionOverError('The transaction is over.');
    const burst = [...this.#waiting, ...more];
    this.#waiting = [];
    return sendBurst(this.connection, burst);
  }
}

/** Writes all statements to the socket in one go and waits for all answers; the first failure is thrown. */
export async function sendBurst({ client }: Connection, burst: readonly Statement[]): Promise<Answer[]> {
  const { stream } = client.connection;
  stream.cork();
  const answers = burst.map(({ name, text, values }) =>
    client.query(name === '' ? { text } : { name, text, values: [...(values ?? [])] }),
  );
  stream.uncork();
  const settled = await Promise.allSettled(answers);
  return settled.map((result, index) => {
    if (result.status === 'rejected') throw faultOf(result.reason, burst[index]?.name || 'transaction');
    return lastAnswer(result.value);
  });
}

/** A text of several statements ("BEGIN;SET LOCAL …") is answered by a list. */
function lastAnswer(value: unknown): Answer {
  return (Array.isArray(value) ? value.at(-1) : value) as Answer;
}
