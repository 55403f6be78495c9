import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, TEST_PASSWORD, type TestApi, type TestPerson } from '../testing/test-api.js';
import type { TestClient } from '../testing/test-client.js';
import { openTestCase } from '../testing/test-case.js';

const PROBLEMS = '... on InputRefused { problems { field code } }';
const INVITE = `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) {
  __typename ... on PersonInvited { link person { id status version roles } } ${PROBLEMS} } }`;
const RENEW = `mutation ($personId: UUID!) { renewInvitation(input: { personId: $personId }) {
  __typename ... on PersonInvited { link } ${PROBLEMS} } }`;
const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
  __typename ... on CredentialSet { email } ${PROBLEMS} } }`;
const RESET = `mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) {
  __typename ... on CredentialSet { email } ${PROBLEMS} } }`;
const CHANGE = `... on Person { id status version roles isClinical name openCaseCount } ... on Conflict { version } ${PROBLEMS}`;
const UPDATE = `mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) { __typename ${CHANGE} } }`;
const DEACTIVATE = `mutation ($input: DeactivatePersonInput!) { deactivatePerson(input: $input) { __typename ${CHANGE} } }`;
const REACTIVATE = `mutation ($input: ReactivatePersonInput!) { reactivatePerson(input: $input) { __typename ${CHANGE} } }`;

interface Change {
  __typename: string;
  version?: number;
  status?: string;
  roles?: string[];
  openCaseCount?: number;
  problems?: { field: string; code: string }[];
  link?: string;
  person?: { id: string; status: string };
}

let api: TestApi;
let admin: TestPerson;
let asAdmin: TestClient;

beforeAll(async () => {
  api = await startTestApi();
  admin = await api.addPerson({ roles: ['ADMINISTRATOR'], name: 'Ada Lindqvist' });
  asAdmin = await api.signedIn(admin);
});
afterAll(() => api.close());

async function change(document: string, variables: unknown, client = asAdmin): Promise<Change> {
  api.clock.moveMinutes(1);
  const data = await client.ask<Record<string, Change>>(document, variables);
  return Object.values(data)[0]!;
}
const invite = (over: Record<string, unknown> = {}) =>
  change(INVITE, {
    input: {
      clientMutationId: randomUUID(),
      email: `${randomUUID().slice(0, 8)}@hospital.test`,
      name: 'Tomás Rivera',
      roles: ['NAVIGATOR'],
      isClinical: false,
      ...over,
    },
  });
const tokenOf = (link: string | undefined) => link?.split('/').at(-1) ?? '';
const codes = ({ problems }: Change) => problems?.map(({ field, code }) => `${field} ${code}`);
const versionOf = async (id: string) =>
  (await api.data.rows<{ version: number }>('select version from person where id = $1', [id]))[0]!.version;

describe('inviting', () => {
  it('lets the invited person choose a password by the link, once, and sign in', async () => {
    const email = 'new.navigator@hospital.test';
    const { __typename, link, person } = await invite({ email });
    expect(__typename).toBe('PersonInvited');
    expect(link).toMatch(/^http:\/\/localhost:3000\/invite\/[\w-]{43}$/);
    expect(api.mails.at(-1)).toMatchObject({ to: email, link });
    const token = tokenOf(link);
    const guest = api.client();
    expect(
      await guest.ask(
        'query ($token: String!) { invitation(token: $token) { name email organizationName } }',
        { token },
      ),
    ).toEqual({
      invitation: { name: 'Tomás Rivera', email, organizationName: 'Organization A' },
    });
    const input = { token, name: 'Tomás A. Rivera', password: TEST_PASSWORD };
    expect(await change(ACCEPT, { input: { ...input, password: 'short' } }, guest)).toMatchObject({
      problems: [{ field: 'password', code: 'TOO_SHORT' }],
    });
    expect((await change(ACCEPT, { input }, guest)).__typename).toBe('CredentialSet');
    expect(codes(await change(ACCEPT, { input }, guest))).toEqual(['token LINK_IS_OVER']);
    const client = await api.signedIn({ id: person!.id, orgId: '', email, password: TEST_PASSWORD });
    expect(await client.ask('{ me { name } }')).toEqual({ me: { name: 'Tomás A. Rivera' } });
  });

  it('works for one of two who use the link at the same moment', async () => {
    const { link } = await invite();
    const input = { token: tokenOf(link), name: 'Tomás', password: TEST_PASSWORD };
    const results = await Promise.all([
      change(ACCEPT, { input }, api.client()),
      change(ACCEPT, { input }, api.client()),
    ]);
    expect(results.map(({ __typename }) => __typename).sort()).toEqual(['CredentialSet', 'InputRefused']);
  });

  it('gives a fresh link when asked again; the old one and one that ran out say the same as a wrong one', async () => {
    const first = await invite();
    const second = await change(RENEW, { personId: first.person!.id });
    const look = (token: string) =>
      api.client().ask('query ($token: String!) { invitation(token: $token) { name } }', { token });
    expect(await look(tokenOf(first.link))).toEqual({ invitation: null });
    expect(await look('A'.repeat(43))).toEqual({ invitation: null });
    expect(await look(tokenOf(second.link))).toEqual({ invitation: { name: 'Tomás Rivera' } });
    api.clock.moveMinutes(7 * 24 * 60);
    asAdmin = await api.signedIn(admin);
    expect(await look(tokenOf(second.link))).toEqual({ invitation: null });
  });

  it('keeps no token in the database', async () => {
    const { link } = await invite();
    const rows = await api.data.rows<{ text: string }>('select l::text as text from credential_link l');
    expect(rows.some(({ text }) => text.includes(tokenOf(link)))).toBe(false);
  });

  it('answers an address in use the same, whether it is here or in another organization', async () => {
    const here = await api.addPerson();
    const elsewhere = await api.addPerson({ orgId: api.data.orgs.b });
    expect(codes(await invite({ email: here.email }))).toEqual(['email EMAIL_TAKEN']);
    expect(await invite({ email: elsewhere.email })).toEqual(await invite({ email: here.email }));
  });

  it('tells every problem at once', async () => {
    expect(codes(await invite({ name: '  ', roles: [] }))).toEqual(['name REQUIRED', 'roles REQUIRED']);
  });
});

describe('a new password by mail', () => {
  const request = (email: string) =>
    api
      .client()
      .ask('mutation ($email: EmailAddress!) { requestPasswordReset(input: { email: $email }) }', { email });
  const mailTo = async (email: string) => {
    for (let round = 0; round < 200; round += 1) {
      const mail = api.mails.find(({ to }) => to === email);
      if (mail) return mail;
      await new Promise((next) => setTimeout(next, 10));
    }
    throw new Error('No mail came.');
  };

  it('ends every session, leaves the second factor alone, and works once', async () => {
    const person = await api.addPerson();
    const session = await api.signedIn(person);
    await api.data.rows(`update credential set totp_secret = 'v1.kept' where person_id = $1`, [person.id]);
    expect(await request(person.email)).toEqual({ requestPasswordReset: true });
    const { link } = await mailTo(person.email);
    expect(link).toMatch(/\/reset-password\/[\w-]{43}$/);
    const input = { token: tokenOf(link), password: 'a new kettle on the stove' };
    expect((await change(RESET, { input }, api.client())).__typename).toBe('CredentialSet');
    expect(codes(await change(RESET, { input }, api.client()))).toEqual(['token LINK_IS_OVER']);
    expect(await session.ask('{ me { name } }')).toEqual({ me: null });
    const { signIn } = await api
      .client()
      .ask<{ signIn: { __typename: string } }>(
        'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
        {
          input: { email: person.email, password: input.password },
        },
      );
    expect(signIn.__typename).toBe('SecondFactorNeeded');
  });

  it('answers yes to anybody, and mails nobody it does not know', async () => {
    const left = await api.addPerson();
    await api.data.rows(`update person set status = 'DEACTIVATED', version = 2 where id = $1`, [left.id]);
    const known = await api.addPerson();
    for (const email of ['nobody@hospital.test', left.email, known.email]) {
      expect(await request(email)).toEqual({ requestPasswordReset: true });
    }
    await mailTo(known.email);
    expect(api.mails.filter(({ to }) => to === left.email || to === 'nobody@hospital.test')).toEqual([]);
  });

  it('is over after an hour, and an invitation is no reset', async () => {
    const person = await api.addPerson();
    await request(person.email);
    const { link } = await mailTo(person.email);
    const { link: invitation } = await invite();
    const password = 'a new kettle on the stove';
    expect(
      codes(await change(RESET, { input: { token: tokenOf(invitation), password } }, api.client())),
    ).toEqual(['token LINK_IS_OVER']);
    api.clock.moveMinutes(60);
    asAdmin = await api.signedIn(admin);
    expect(codes(await change(RESET, { input: { token: tokenOf(link), password } }, api.client()))).toEqual([
      'token LINK_IS_OVER',
    ]);
  });

  it('mails the same address three times in 15 minutes at most', async () => {
    const person = await api.addPerson();
    for (let round = 0; round < 6; round += 1) await request(person.email);
    const last = await api.addPerson();
    await request(last.email);
    await mailTo(last.email);
    expect(api.mails.filter(({ to }) => to === person.email).length).toBeLessThanOrEqual(3);
  });
});

describe('changing people', () => {
  it('puts new roles in force with the next request', async () => {
    const person = await api.addPerson();
    const client = await api.signedIn(person);
    expect((await client.send('{ board(scope: MINE) { totalCount } }')).errors).toBeUndefined();
    const input = { personId: person.id, expectedVersion: 1, roles: ['ADMINISTRATOR'] };
    expect(await change(UPDATE, { input })).toMatchObject({
      __typename: 'Person',
      roles: ['ADMINISTRATOR'],
      version: 2,
    });
    expect((await client.send('{ board(scope: MINE) { totalCount } }')).errors?.[0]?.extensions?.code).toBe(
      'FORBIDDEN',
    );
    expect((await client.send('{ people { totalCount } }')).errors).toBeUndefined();
  });

  it('is refused on a version that no longer stands, with the one that does', async () => {
    const person = await api.addPerson();
    const input = { personId: person.id, expectedVersion: 7, name: 'Somebody' };
    expect(await change(UPDATE, { input })).toEqual({ __typename: 'Conflict', version: 1 });
  });

  it('does not reach another organization', async () => {
    const foreign = await api.addPerson({ orgId: api.data.orgs.b });
    const input = { personId: foreign.id, expectedVersion: 1 };
    for (const document of [UPDATE, DEACTIVATE, REACTIVATE]) {
      expect((await change(document, { input })).__typename).toBe('NotFound');
      expect((await change(document, { input: { ...input, personId: randomUUID() } })).__typename).toBe(
        'NotFound',
      );
    }
    expect((await change(RENEW, { personId: foreign.id })).__typename).toBe('NotFound');
    expect(await versionOf(foreign.id)).toBe(1);
  });

  it('never leaves an organization without an administrator, also when two take the role from each other', async () => {
    const orgId = api.data.orgs.b;
    const [first, second] = [
      await api.addPerson({ orgId, roles: ['ADMINISTRATOR'] }),
      await api.addPerson({ orgId, roles: ['NAVIGATOR', 'ADMINISTRATOR'] }),
    ];
    const demote = (id: string) => ({ input: { personId: id, expectedVersion: 1, roles: ['NAVIGATOR'] } });
    const [asFirst, asSecond] = [await api.signedIn(first), await api.signedIn(second)];
    await Promise.all([asFirst.send(UPDATE, demote(second.id)), asSecond.send(UPDATE, demote(first.id))]);
    const left = await api.data.rows<{ id: string; version: number }>(
      `select id, version from person where org_id = $1 and 'ADMINISTRATOR' = any (roles)`,
      [orgId],
    );
    expect(left).toHaveLength(1);
    const last = left[0]!;
    const asLast = last.id === first.id ? asFirst : asSecond;
    const input = { personId: last.id, expectedVersion: last.version, roles: ['SUPERVISOR'] };
    expect(codes(await change(UPDATE, { input }, asLast))).toEqual(['roles LAST_ADMINISTRATOR']);
  });

  it('shows navigators the names to hand cases over to, not when others signed in', async () => {
    const client = await api.signedIn(await api.addPerson());
    const { people } = await client.ask<{ people: { items: { lastSignInAt: string | null }[] } }>(
      '{ people { items { name lastSignInAt } } }',
    );
    expect(people.items.every(({ lastSignInAt }) => lastSignInAt === null)).toBe(true);
    const seen = await asAdmin.ask<typeof people & { people: { items: { lastSignInAt: string | null }[] } }>(
      '{ people { items { lastSignInAt } } }',
    );
    expect(seen.people.items.some(({ lastSignInAt }) => lastSignInAt !== null)).toBe(true);
  });
});

describe('deactivating', () => {
  const open = async (person: TestPerson) =>
    openTestCase(await api.signedIn(person), { navigatorId: person.id });

  it('ends the sessions at once and hands every open case over, in one step', async () => {
    const [leaving, heir] = [await api.addPerson(), await api.addPerson({ name: 'Grace Okafor' })];
    const client = await api.signedIn(leaving);
    const cases = [await open(leaving), await open(leaving)];
    const input = { personId: leaving.id, expectedVersion: 1, note: 'on leave' };
    expect(codes(await change(DEACTIVATE, { input }))).toEqual(['handoverToId HANDOVER_NEEDED']);
    expect(await client.ask('{ me { id } }')).toEqual({ me: { id: leaving.id } });

    const done = await change(DEACTIVATE, { input: { ...input, handoverToId: heir.id } });
    expect(done).toMatchObject({ __typename: 'Person', status: 'DEACTIVATED', openCaseCount: 0, version: 2 });
    expect(await client.ask('{ me { id } }')).toEqual({ me: null });
    const asHeir = await api.signedIn(heir);
    for (const id of cases) {
      const { case: one } = await asHeir.ask<{ case: { navigator: { name: string } } }>(
        'query ($id: UUID!) { case(id: $id) { navigator { name } timeline { type } } }',
        { id },
      );
      expect(one).toMatchObject({
        navigator: { name: 'Grace Okafor' },
        timeline: expect.arrayContaining([{ type: 'ASSIGN_NAVIGATOR' }]),
      });
    }
  });

  it.each([
    ['the person who leaves', (leaving: TestPerson) => Promise.resolve(leaving.id)],
    ['nobody we know', () => Promise.resolve(randomUUID())],
    [
      'an administrator who does not work on cases',
      async () => (await api.addPerson({ roles: ['ADMINISTRATOR'] })).id,
    ],
    ['somebody of another organization', async () => (await api.addPerson({ orgId: api.data.orgs.b })).id],
  ])('refuses to hand cases to %s, and changes nothing', async (_, heirOf) => {
    const leaving = await api.addPerson();
    await open(leaving);
    const input = { personId: leaving.id, expectedVersion: 1, handoverToId: await heirOf(leaving) };
    expect(codes(await change(DEACTIVATE, { input }))).toEqual(['handoverToId HANDOVER_NEEDED']);
    expect(await versionOf(leaving.id)).toBe(1);
  });

  it('leaves no case behind and breaks nothing while others work on the same cases', async () => {
    const RECORD = 'mutation ($input: RecordActionInput!) { recordAction(input: $input) { __typename } }';
    for (let round = 0; round < 5; round += 1) {
      const [leaving, heir, colleague] = [
        await api.addPerson(),
        await api.addPerson(),
        await api.addPerson(),
      ];
      const cases = [await open(leaving), await open(leaving), await open(leaving)];
      const asColleague = await api.signedIn(colleague);
      const free = [await open(colleague), await open(colleague), await open(colleague)];
      const record = (caseId: string, action: unknown) =>
        asColleague.send(RECORD, { input: { actionId: randomUUID(), caseId, action } });
      const input = { personId: leaving.id, expectedVersion: 1, handoverToId: heir.id };
      const answers = await Promise.all([
        ...free.map((id) => record(id, { assignNavigator: { navigatorId: leaving.id } })),
        asAdmin.send(DEACTIVATE, { input }),
        ...cases.map((id) => record(id, { addNote: { text: 'called' } })),
        ...cases.map((id) => record(id, { assignNavigator: { navigatorId: colleague.id } })),
      ]);
      expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
      const left = await api.data.rows(
        `select id from care_case where navigator_id = $1 and status <> 'CLOSED'`,
        [leaving.id],
      );
      const [person] = await api.data.rows<{ status: string }>('select status from person where id = $1', [
        leaving.id,
      ]);
      expect({ status: person?.status, left }).toEqual({ status: 'DEACTIVATED', left: [] });
      expect(
        await asColleague.ask(RECORD, {
          input: {
            actionId: randomUUID(),
            caseId: free[0],
            action: { assignNavigator: { navigatorId: leaving.id } },
          },
        }),
      ).toEqual({
        recordAction: { __typename: 'ActionRefused' },
      });
    }
  });

  it('is for others: nobody shuts themselves out', async () => {
    const input = { personId: admin.id, expectedVersion: await versionOf(admin.id) };
    expect(codes(await change(DEACTIVATE, { input }))).toEqual(['personId YOURSELF']);
  });

  it('takes an invitation back', async () => {
    const { person, link } = await invite();
    expect((await change(DEACTIVATE, { input: { personId: person!.id, expectedVersion: 1 } })).status).toBe(
      'DEACTIVATED',
    );
    const input = { token: tokenOf(link), name: 'Tomás', password: TEST_PASSWORD };
    expect(codes(await change(ACCEPT, { input }, api.client()))).toEqual(['token LINK_IS_OVER']);
    expect((await change(REACTIVATE, { input: { personId: person!.id, expectedVersion: 2 } })).status).toBe(
      'INVITED',
    );
  });

  it('can be taken back: the person signs in again with the same password', async () => {
    const person = await api.addPerson();
    await change(DEACTIVATE, { input: { personId: person.id, expectedVersion: 1 } });
    await expect(api.signedIn(person)).rejects.toThrow('Could not sign in');
    expect((await change(REACTIVATE, { input: { personId: person.id, expectedVersion: 2 } })).status).toBe(
      'ACTIVE',
    );
    await api.signedIn(person);
  });
});

describe('organization settings', () => {
  const SAVE = `mutation ($input: UpdateOrganizationInput!) { updateOrganization(input: $input) {
    __typename ... on Organization { senderName zone quietEndHour version } ... on Conflict { version } ${PROBLEMS} } }`;

  it('are saved by administrators, checked field by field, against the version seen', async () => {
    const input = {
      expectedVersion: 1,
      senderName: 'Mercy Navigation',
      zone: 'America/Chicago',
      quietEndHour: 18,
    };
    expect(await change(SAVE, { input })).toEqual({
      __typename: 'Organization',
      senderName: 'Mercy Navigation',
      zone: 'America/Chicago',
      quietEndHour: 18,
      version: 2,
    });
    expect(await change(SAVE, { input })).toEqual({ __typename: 'Conflict', version: 2 });
    const bad = {
      expectedVersion: 2,
      senderName: 'Oncology team',
      senderPhone: '12',
      zone: 'Mars/Base',
      quietStartHour: 19,
    };
    expect(codes(await change(SAVE, { input: bad }))).toEqual([
      'senderName BANNED_WORD',
      'senderPhone INVALID',
      'zone UNKNOWN_ZONE',
      'quietEndHour BEFORE_START',
    ]);
  });
});
