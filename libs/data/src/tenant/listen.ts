import pg from 'pg';

export interface Listener {
  close(): Promise<void>;
}

const AGAIN_MS = 1_000;

/**
 * Calls back with whatever is said on the channel of the database. Also calls back, without words, after every
 * (re)connection, because something may have been said meanwhile. Reconnects by itself; needs a connection of its own,
 * so no pooler in transaction mode.
 */
export function listen(url: string, channel: string, onSaid: (words?: string) => void): Listener {
  if (!/^[a-z_]+$/.test(channel)) throw new Error('A channel is fixed text.');
  let client: pg.Client | undefined;
  let again: NodeJS.Timeout | undefined;
  let isClosed = false;

  const connectLater = (): void => {
    if (isClosed || again) return;
    again = setTimeout(() => {
      again = undefined;
      void connect();
    }, AGAIN_MS);
    again.unref();
  };
  const connect = async (): Promise<void> => {
    const mine = new pg.Client({
      connectionString: url,
      application_name: 'sextant-listen',
      keepAlive: true,
    });
    client = mine;
    mine.on('error', () => {});
    mine.on('end', connectLater);
    mine.on('notification', ({ payload }) => {
      onSaid(payload ?? '');
    });
    try {
      await mine.connect();
      await mine.query(`listen ${channel}`);
      onSaid();
    } catch {
      mine.end().catch(() => {});
      connectLater();
    }
  };
  void connect();

  return {
    async close() {
      isClosed = true;
      clearTimeout(again);
      await client?.end().catch(() => {});
    },
  };
}

/** One session as the owner of the database, for set-up only (migrations of the queue's own schema). */
export async function asOwner<Result>(
  ownerUrl: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'sextant-migrate' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
