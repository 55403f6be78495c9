import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { openTestDatabase, TEST_NOW, type TestDatabase } from '@sextant/data/testing';
import { hashPassword, type StaffMail } from '@sextant/identity';
import type { Role } from '@sextant/data';
import { createApi } from '../api.js';
import { readEnv } from '../env.js';
import type { GraphqlSettings } from '../graphql/graphql-options.js';
import { openServices } from '../open-services.js';
import type { Services } from '../services.js';
import { TestClient } from './test-client.js';

export const TEST_PASSWORD = 'blue kettle on the stove';

export interface TestPerson {
  id: string;
  orgId: string;
  email: string;
  password: string;
}

export interface TestApiOptions extends GraphqlSettings {
  env?: Record<string, string>;
}

/** The real API on a random port over a database of its own. */
export interface TestApi {
  data: TestDatabase;
  services: Services;
  url: string;
  /** Everything logged so far. */
  logged(): string;
  mails: (StaffMail & { orgId: string })[];
  /** Real time for sessions and links; tests move it. */
  clock: { now: () => string; moveMinutes: (minutes: number) => void };
  /** An active person with `TEST_PASSWORD`. */
  addPerson(over?: {
    orgId?: string;
    roles?: Role[];
    isClinical?: boolean;
    name?: string;
    email?: string;
  }): Promise<TestPerson>;
  /** A browser that nobody has signed in with yet. */
  client(): TestClient;
  /** A browser in which the person is signed in. */
  signedIn(person: TestPerson): Promise<TestClient>;
  close(): Promise<void>;
}

let passwordHash: Promise<string> | undefined;

export async function startTestApi({ env: over = {}, ...settings }: TestApiOptions = {}): Promise<TestApi> {
  const data = await openTestDatabase();
  const logs: Buffer[] = [];
  const logTo = new PassThrough().on('data', (chunk: Buffer) => logs.push(chunk));
  const mails: TestApi['mails'] = [];
  let nowMs = Date.parse(TEST_NOW);
  const clock = {
    now: () => new Date(nowMs).toISOString(),
    moveMinutes: (minutes: number) => {
      nowMs += minutes * 60_000;
    },
  };
  const documents = mkdtempSync(join(tmpdir(), 'sextant-test-documents-'));
  const env = readEnv({
    SEXTANT_MODE: 'test',
    DATABASE_URL: data.urls.app,
    PORT: '0',
    PUBLIC_URL: 'http://localhost:3000',
    SESSION_SECRET: 'a0b1c2d3e4f5061728394a5b6c7d8e9f',
    LOG_LEVEL: 'debug',
    REQUESTS_PER_MINUTE: '1000000',
    DOCUMENTS_DIR: documents,
    ...over,
  });
  const services = await openServices(env, {
    realClock: clock,
    clock: { now: () => TEST_NOW },
    logTo,
    sendMail: (orgId, mail) => {
      mails.push({ orgId, ...mail });
    },
  });
  const app = await createApi(services, settings);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;

  return {
    data,
    services,
    url,
    mails,
    clock,
    logged: () => Buffer.concat(logs).toString('utf8'),
    client: () => new TestClient(url),
    async addPerson({
      orgId = data.orgs.a,
      roles = ['NAVIGATOR'],
      isClinical = false,
      name = 'Noor Test',
      email,
    } = {}) {
      const id = randomUUID();
      const address = email ?? `${id.slice(0, 8)}@hospital.test`;
      passwordHash ??= hashPassword(TEST_PASSWORD);
      await data.rows(
        `insert into person (org_id, id, email, name, roles, is_clinical, status) values ($1, $2, $3, $4, $5, $6, 'ACTIVE')`,
        [orgId, id, address, name, roles, isClinical],
      );
      await data.rows('insert into credential (org_id, person_id, password_hash) values ($1, $2, $3)', [
        orgId,
        id,
        await passwordHash,
      ]);
      return { id, orgId, email: address, password: TEST_PASSWORD };
    },
    async signedIn({ email, password }) {
      const client = new TestClient(url);
      const { signIn } = await client.ask<{ signIn: { __typename: string } }>(
        'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
        { input: { email, password } },
      );
      if (signIn.__typename !== 'SignedIn') throw new Error(`Could not sign in: ${signIn.__typename}`);
      return client;
    },
    async close() {
      await app.close();
      await services.close();
      await data.close();
      rmSync(documents, { recursive: true, force: true });
    },
  };
}
