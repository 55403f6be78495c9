import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase } from '../data-source.js';
import { openTestDatabase, type TestDatabase } from '../testing/index.js';
import { DatabaseFault } from './database-fault.js';
import { namedQuery } from './named-query.js';
import { UnsafeRoleError } from './start-check.js';
import { tenantQuery, withTenant } from './with-tenant.js';

const names = namedQuery<{ name: string }>('test-names', 'select name from organization order by name');
const rename = namedQuery(
  'test-rename',
  'update organization set name = $2, version = version + 1 where org_id = $1',
);
const fails = namedQuery('test-fails', `select 'secret words'::uuid`);
const setting = namedQuery<{ org: string | null }>(
  'test-setting',
  `select current_setting('app.org', true) as org`,
);

let data: TestDatabase;
beforeAll(async () => {
  data = await openTestDatabase();
});
afterAll(() => data.close());

describe('the tenant wrapper', () => {
  it('shows an organization its own rows only', async () => {
    expect(await tenantQuery(data.asOrg(data.orgs.a), names)).toEqual([{ name: 'Organization A' }]);
    expect(await tenantQuery(data.asOrg(data.orgs.b), names)).toEqual([{ name: 'Organization B' }]);
  });

  it('shows nothing to a connection without an organization', async () => {
    expect(await data.db.dataSource.query('select * from organization')).toEqual([]);
  });

  it('leaves no organization behind on the connection, after success or failure', async () => {
    const db = await openDatabase({ url: data.urls.app, poolSize: 1 });
    try {
      const ctx = { ...data.asOrg(), db };
      const left = async (): Promise<string | null> => {
        const [row] = await db.dataSource.query<{ org: string | null }[]>(
          `select nullif(current_setting('app.org', true), '') as org`,
        );
        return row?.org ?? null;
      };
      await tenantQuery(ctx, names);
      expect(await left()).toBeNull();
      await withTenant(ctx, (inside) => inside.tx.query(names));
      expect(await left()).toBeNull();
      await expect(withTenant(ctx, (inside) => inside.tx.query(fails))).rejects.toThrow(DatabaseFault);
      expect(await left()).toBeNull();
    } finally {
      await db.close();
    }
  });

  it('changes nothing in another organization', async () => {
    await tenantQuery(data.asOrg(data.orgs.a), rename, [data.orgs.b, 'Stolen'], { isDurable: true });
    expect(await tenantQuery(data.asOrg(data.orgs.b), names)).toEqual([{ name: 'Organization B' }]);
  });

  it('commits what was queued together with the rest, in order', async () => {
    const ctx = data.asOrg();
    await withTenant(ctx, async ({ tx }) => {
      tx.later(rename, [ctx.orgId, 'First']);
      expect(await tx.query(names)).toEqual([{ name: 'First' }]);
      tx.later(rename, [ctx.orgId, 'Second']);
    });
    expect(await tenantQuery(ctx, names)).toEqual([{ name: 'Second' }]);
  });

  it('sends the last statement together with COMMIT, but not from inside another transaction', async () => {
    const ctx = data.asOrg();
    const seen = await withTenant(ctx, async (outer) => {
      outer.tx.later(rename, [ctx.orgId, 'Third']);
      const inner = await withTenant(outer, async ({ tx }) => tx.finish(names));
      return [inner, await outer.tx.finish(names)];
    });
    expect(seen).toEqual([[{ name: 'Third' }], [{ name: 'Third' }]]);
    expect(await tenantQuery(ctx, names)).toEqual([{ name: 'Third' }]);
  });

  it('takes everything back when a queued write fails or the work throws', async () => {
    const ctx = data.asOrg(data.orgs.b);
    const queued = withTenant(ctx, async ({ tx }) => {
      tx.later(rename, [ctx.orgId, 'Lost']);
      tx.later(fails);
    });
    await expect(queued).rejects.toThrow(DatabaseFault);
    const thrown = withTenant(ctx, async ({ tx }) => {
      tx.later(rename, [ctx.orgId, 'Lost']);
      await tx.flush();
      throw new Error('changed my mind');
    });
    await expect(thrown).rejects.toThrow('changed my mind');
    expect(await tenantQuery(ctx, names)).toEqual([{ name: 'Organization B' }]);
  });

  it('joins the transaction it is called in', async () => {
    const ctx = data.asOrg(data.orgs.b);
    const whole = withTenant(ctx, async (outer) => {
      await withTenant(outer, async ({ tx }) => tx.later(rename, [ctx.orgId, 'Inner']));
      expect(await tenantQuery(outer, names)).toEqual([{ name: 'Inner' }]);
      throw new Error('outer fails');
    });
    await expect(whole).rejects.toThrow('outer fails');
    expect(await tenantQuery(ctx, names)).toEqual([{ name: 'Organization B' }]);
  });

  it('says which statement failed but none of its values', async () => {
    const fault = await tenantQuery(data.asOrg(), fails).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(DatabaseFault);
    const told = `${String(fault)} ${JSON.stringify(fault)}`;
    expect(told).toContain('test-fails');
    expect(told).not.toContain('secret');
  });

  it('refuses an organization id that is no UUID before anything is sent', async () => {
    const ctx = data.asOrg(`${data.orgs.a}'; drop table organization; --`);
    await expect(tenantQuery(ctx, names)).rejects.toThrow('not a UUID');
    await expect(withTenant(ctx, async () => {})).rejects.toThrow('not a UUID');
  });

  it('keeps 2,000 interleaved requests of two organizations apart on four connections', async () => {
    const db = await openDatabase({ url: data.urls.app, poolSize: 4 });
    try {
      const wrong = await Promise.all(
        Array.from({ length: 2_000 }, async (_, index) => {
          const orgId = index % 2 ? data.orgs.a : data.orgs.b;
          const ctx = { ...data.asOrg(orgId), db };
          if (index % 50 === 0) await tenantQuery(ctx, fails).catch(() => {});
          const [row] = await tenantQuery(ctx, setting);
          return row?.org === orgId ? 0 : 1;
        }),
      );
      expect(wrong.filter(Boolean)).toHaveLength(0);
    } finally {
      await db.close();
    }
  });
});

describe('the start-up check', () => {
  it.each(['owner', 'superuser'] as const)('refuses to run as the %s', async (role) => {
    await expect(openDatabase({ url: data.urls[role] })).rejects.toThrow(UnsafeRoleError);
  });

  it('refuses to run while a table with an organization is open', async () => {
    await data.rows('create table forgotten (org_id uuid)');
    await expect(openDatabase({ url: data.urls.app })).rejects.toThrow('forgotten');
    await data.rows('drop table forgotten');
  });
});
