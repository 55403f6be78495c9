import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi } from '../testing/test-api.js';

describe('signing in', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  it('shows who is signed in, in which organization, and nothing to anybody else', async () => {
    const person = await api.addPerson({ name: 'Noor Haddad' });
    const client = await api.signedIn(person);
    const me = await client.ask('{ me { name email roles today mode organization { name zone } } }');
    expect(me).toEqual({
      me: {
        name: 'Noor Haddad',
        email: person.email,
        roles: ['NAVIGATOR'],
        today: '2026-11-22',
        mode: 'TEST',
        organization: { name: 'Organization A', zone: 'America/New_York' },
      },
    });
    expect(await api.client().ask('{ me { name } }')).toEqual({ me: null });
  });
});
